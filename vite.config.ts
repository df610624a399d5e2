import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { datelinePages } from './src/pages/dateline-pages.ts'

/** Rooms whose tests need no document: they run in plain Node, which proves that they work without one. */
const PURE_ROOMS = [
  'address',
  'basemap',
  'calendar',
  'citation',
  'dataset',
  'geo',
  'itinerary',
  'labels',
  'pages',
  'picture',
  'recipe',
  'text',
  'verify',
  'view',
]

/** Rooms with components, tested by role and name in jsdom. */
const COMPONENT_ROOMS = ['about', 'app', 'map', 'panel', 'timeline', 'ui']

/**
 * Leaflet's package names a build that is one function, which no bundler can take apart. From its
 * modules the classes that nothing uses can be left out, once the calls that make them are said to do
 * nothing else: 2.4 kB less after gzip. Not for the tests, where react-leaflet would have another copy.
 */
const leafletModules: Plugin = {
  name: 'leaflet-modules',
  apply: 'build',
  config: () => ({
    resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  }),
  transform: (code, id) =>
    id.endsWith('leaflet-src.esm.js')
      ? { code: code.replace(/^var \w+ = (?=\w+\.extend\()/gm, '$&/*#__PURE__*/ '), map: null }
      : null,
}

export default defineConfig({
  plugins: [react(), datelinePages(), leafletModules],
  build: {
    target: 'es2022',
    // A data: address would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // A hint that older browsers leave alone: no code to imitate it.
    modulePreload: { polyfill: false },
  },
  test: {
    // All cores: one fewer, as it is otherwise, is half of a machine that has two.
    maxWorkers: '100%',
    // A busy machine takes seconds for what a quiet one does in a moment; no test is about time.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: PURE_ROOMS.map((room) => `tests/${room}/**/*.test.ts`),
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: COMPONENT_ROOMS.map((room) => `tests/${room}/**/*.test.{ts,tsx}`),
          setupFiles: ['tests/setup-components.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
})
