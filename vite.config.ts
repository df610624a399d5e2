import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { datelinePages } from './src/pages/dateline-pages.ts'
import { leafletParts } from './src/pages/leaflet-parts.ts'

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

export default defineConfig({
  plugins: [react(), datelinePages(), leafletParts()],
  build: {
    target: 'es2022',
    // A data: address would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // One file of styles: a page is readable with it before any script, whichever part it shows.
    cssCodeSplit: false,
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
