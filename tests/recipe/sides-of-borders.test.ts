import { resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../src/geo/position.ts'
import { boxContains } from '../../src/recipe/box.ts'
import { gzipBytes } from '../../src/recipe/check.ts'
import {
  atSea,
  geometryNames,
  gzipLimits,
  insideTint,
  LEAST_DASHED_LINES,
  labelledOnce,
  levelNames,
  neverLabelled,
  onLand,
  outsideTint,
} from '../../src/recipe/expectations.ts'
import { readJson } from '../../src/recipe/features.ts'
import { readPlaceLabels } from '../../src/recipe/read-labels.ts'
import { isInside, metresToEdge, readSides } from '../../src/recipe/sides.ts'

/** A stop this close to a dashed line would look as if it stood on it. */
const LEAST_CLEARANCE_METRES = 100

const publicFolder = resolve(import.meta.dirname, '../../public')
const basemapFile = (name: string) => resolve(publicFolder, 'basemap', name)

interface Stop extends Position {
  readonly id: string
  readonly country: string
}

/** The stops of the built-in dataset, read without the dataset's own code: only ids and places matter. */
function readStops(): Stop[] {
  const schema = v.object({
    features: v.array(
      v.object({
        id: v.string(),
        geometry: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
        properties: v.object({ country: v.string() }),
      }),
    ),
  })
  const { features } = v.parse(schema, readJson(resolve(publicFolder, 'dataset.geojson')))
  return features.map(({ id, geometry, properties }) => ({
    id,
    country: properties.country,
    longitude: geometry.coordinates[0],
    latitude: geometry.coordinates[1],
  }))
}

const stops = readStops()

describe.each(levelNames)('the %s level', (name) => {
  const { box, land, tint } = readSides(basemapFile(`${name}.json`))

  it.each(outsideTint)('has $name outside the tinted territories', (place) => {
    expect(isInside(tint, place)).toBe(false)
  })

  it.each(insideTint)('has $name inside the tinted territories', (place) => {
    expect(isInside(tint, place)).toBe(true)
  })

  it.each(onLand)('has $name on land', (place) => {
    expect(isInside(land, place)).toBe(true)
  })

  it.each(atSea)('has $name at sea', (place) => {
    expect(isInside(land, place)).toBe(false)
  })

  describe.each(stops.filter((stop) => boxContains(box, stop)))('at the stop $id', (stop) => {
    it('has land', () => {
      expect(isInside(land, stop)).toBe(true)
    })

    it(`draws the stop on its side of the dashed lines, ${LEAST_CLEARANCE_METRES} m or more away`, () => {
      expect(isInside(tint, stop)).toBe(stop.country === 'PS')
      expect(metresToEdge(tint, stop)).toBeGreaterThanOrEqual(LEAST_CLEARANCE_METRES)
    })
  })
})

it('shows the built-in dataset in the detailed levels', () => {
  const { box } = readSides(basemapFile('open.json'))
  expect(stops.length).toBeGreaterThan(0)
  expect(stops.filter((stop) => !boxContains(box, stop))).toEqual([])
})

it.each(geometryNames)('draws dashed lines in %s', (name) => {
  const { dashedLines } = readSides(basemapFile(`${name}.json`))
  expect(dashedLines).toBeGreaterThanOrEqual(LEAST_DASHED_LINES)
})

describe('the place labels', () => {
  const open = readPlaceLabels(basemapFile('labels-open.json'))
  const all = [...open, ...readPlaceLabels(basemapFile('labels-region.json'))]
  const named = (name: string) => all.filter((label) => label.name === name)

  it('show Tel Aviv and Jerusalem alike, neither marked as a capital', () => {
    const [telAviv] = named('Tel Aviv')
    const [jerusalem] = named('Jerusalem')
    expect(telAviv).toMatchObject({ capital: false })
    expect(jerusalem).toEqual({ ...telAviv, name: 'Jerusalem' })
  })

  it('mark other capitals', () => {
    expect(named('Cairo')).toMatchObject([{ capital: true }])
    expect(named('Amman')).toMatchObject([{ capital: true }])
  })

  it.each(labelledOnce)('name %s once', (name) => {
    expect(named(name)).toHaveLength(1)
  })

  it.each(neverLabelled)('do not name %s', (name) => {
    expect(named(name)).toEqual([])
  })
})

it.each(gzipLimits)('keeps $file within $bytes compressed bytes', ({ file, bytes }) => {
  expect(gzipBytes(basemapFile(file))).toBeLessThanOrEqual(bytes)
})
