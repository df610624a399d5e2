import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { datelinePages } from './src/pages/dateline-pages.ts'
import { leafletParts } from './src/pages/leaflet-parts.ts'
import { messages } from './src/text/catalogue/vite-messages.ts'

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
  'offline',
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
 * Tests that put a module in another one's place (`vi.mock`): in a process of their own, since a module
 * that another file has read would not meet the one put there.
 */
const WITH_STAND_INS = testsThatSay('vi.mock(')

/**
 * Tests of pure rooms that read what these write with a browser's parser, and say so at their beginning.
 * Among the others each would end the worker that ran it, with all that this had read.
 */
const WITH_DOCUMENT = testsThatSay('@vitest-environment jsdom')

function testsThatSay(words: string): readonly string[] {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `tests/${file}`)
    .filter((file) => readFileSync(file, 'utf8').includes(words))
}

/** Those of some rooms. */
function inRooms(rooms: readonly string[], files: readonly string[]): string[] {
  return files.filter((file) => rooms.some((room) => file.startsWith(`tests/${room}/`)))
}

/** What tests of components run in. */
const DOCUMENT = { environment: 'jsdom', setupFiles: ['tests/setup-components.ts'] }

/**
 * The program as tests have it: with another map, since the real one needs a layout, which jsdom has not.
 * Only the program asks for its map by this path; tests of the map itself meet the real one.
 */
const WITH_STAND_IN_MAP = {
  alias: { '../map/MapPane.tsx': resolve('tests/app/stand-in-map.tsx') },
}

export default defineConfig({
  plugins: [react(), messages(), datelinePages(), leafletParts()],
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
    // More than cores: whoever tests in the browser waits for it half of the time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // A busy machine takes seconds for what a quiet one does in a moment; no test is about time.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure modules keep nothing from one file to the next: read once for each worker, they take
          // half of the processor's time.
          isolate: false,
          include: PURE_ROOMS.map((room) => `tests/${room}/**/*.test.ts`),
          exclude: inRooms(PURE_ROOMS, [...WITH_STAND_INS, ...WITH_DOCUMENT]),
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-with-document',
          environment: 'jsdom',
          // As above; the one test that walks through a history sets its address first.
          isolate: false,
          include: inRooms(PURE_ROOMS, WITH_DOCUMENT),
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-with-stand-ins',
          environment: 'node',
          include: inRooms(PURE_ROOMS, WITH_STAND_INS),
        },
      },
      {
        extends: true,
        resolve: WITH_STAND_IN_MAP,
        test: {
          ...DOCUMENT,
          name: 'components',
          // Each file has modules and a document of its own, as in a process of its own, but jsdom
          // itself is read once for each worker and not for each file: half of the processor's time.
          pool: 'vmThreads',
          include: COMPONENT_ROOMS.map((room) => `tests/${room}/**/*.test.{ts,tsx}`),
          exclude: inRooms(COMPONENT_ROOMS, WITH_STAND_INS),
        },
      },
      {
        extends: true,
        resolve: WITH_STAND_IN_MAP,
        test: {
          ...DOCUMENT,
          // Each file in a process: workers that are used again have been seen to meet the real module
          // where a test had put another in its place.
          name: 'components-with-stand-ins',
          include: inRooms(COMPONENT_ROOMS, WITH_STAND_INS),
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          // What drives the browser takes a second to read: once for each worker, not for each file.
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
