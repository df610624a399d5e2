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

/** Leaflet's classes, made by a call. */
const LEAFLET_CLASSES = /^var \w+ = (?=\w+\.extend\()/gm

/**
 * What Leaflet adds to classes that the map has no use for, or to the map for their sake: markers and
 * vectors as GeoJSON, popups, tooltips, vectors' renderers, and controls and keys that are our own.
 */
const LEAFLET_EXTRAS = [
  /^(?=(?:Marker|Circle|CircleMarker|Polyline|Polygon|LayerGroup|Layer)\.include\()/gm,
  /^(?=Map\.include\(\{(?:\s*\/\/.*)*\s*(?:_initOverlay|openPopup|openTooltip|getRenderer):)/gm,
  /^(?=Map\.addInitHook\('addHandler', 'keyboard')/gm,
  /^(?=Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.(?:zoom|attribution)Control\))/gm,
]

/**
 * Leaflet's package names a build that is one function, which no bundler can take apart. From its
 * modules what nothing uses can be left out, once the calls that make it are said to do nothing else:
 * a tenth of the map's code. Not for the tests, where react-leaflet would have another copy.
 */
const leafletModules: Plugin = {
  name: 'leaflet-modules',
  apply: 'build',
  config: () => ({
    resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  }),
  transform(code, id) {
    if (!id.endsWith('leaflet-src.esm.js')) return null
    const classes = code.replace(LEAFLET_CLASSES, '$&/*#__PURE__*/ ')
    return {
      code: LEAFLET_EXTRAS.reduce((left, extra) => left.replace(extra, '/*#__PURE__*/ '), classes),
      map: null,
    }
  },
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
