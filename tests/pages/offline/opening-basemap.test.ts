import { expect, it } from 'vitest'
import { openingBasemap } from '../../../src/pages/offline/opening-basemap.ts'
import { aStop } from '../../builders/model.ts'
import { builtInDataset } from '../../dataset/built-in.ts'

it('keeps what the first view of the built-in journey is drawn from, on a phone too', () => {
  expect(openingBasemap(builtInDataset().stops, ['en'])).toEqual([
    'basemap/labels-open.json',
    'basemap/open.json',
    'basemap/world.json',
  ])
})

it.each([
  ['elsewhere', [aStop({ position: { longitude: -122, latitude: 37 } })]],
  [
    'on both sides of the antimeridian',
    [
      aStop({ id: 'suva', position: { longitude: 178.4, latitude: -18.1 } }),
      aStop({ id: 'apia', position: { longitude: -171.8, latitude: -13.8 } }),
    ],
  ],
])('keeps the ground of the whole world in place of much detail for stops %s', (_where, stops) => {
  expect(openingBasemap(stops, [])).toEqual(['basemap/labels-world.json', 'basemap/world.json'])
})

it('keeps the whole world where there is no stop', () => {
  expect(openingBasemap([], [])).toEqual(expect.arrayContaining(['basemap/world.json']))
})

it('keeps the names of the ground in the languages that the pages are in', () => {
  expect(openingBasemap([], ['en', 'ar'])).toContain('basemap/names.json')
})
