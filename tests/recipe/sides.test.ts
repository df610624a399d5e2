import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm, type Position } from '../../src/geo/position.ts'
import { isInside, metresToEdge, type Rings, readSides } from '../../src/recipe/sides.ts'

const at = (longitude: number, latitude: number): Position => ({ longitude, latitude })

/** A square of a degree's half-width around a place, as a closed ring. */
function squareAround(longitude: number, latitude: number, half: number): Position[] {
  return [
    at(longitude - half, latitude - half),
    at(longitude + half, latitude - half),
    at(longitude + half, latitude + half),
    at(longitude - half, latitude + half),
    at(longitude - half, latitude - half),
  ]
}

/** An island of two degrees with a lake of half a degree in its middle. */
const islandWithLake: Rings = [squareAround(35, 31, 1), squareAround(35, 31, 0.25)]

describe('inside', () => {
  it('is inside the outline and outside its holes', () => {
    expect(isInside(islandWithLake, at(35.5, 31.5))).toBe(true)
    expect(isInside(islandWithLake, at(35, 31))).toBe(false)
    expect(isInside(islandWithLake, at(37, 31))).toBe(false)
    expect(isInside(islandWithLake, at(33, 31))).toBe(false)
  })

  it('is nowhere without areas', () => {
    expect(isInside([], at(35, 31))).toBe(false)
  })

  it('is the same whichever way round the outline is drawn', () => {
    const backwards = islandWithLake.map((ring) => ring.toReversed())
    fc.assert(
      fc.property(
        fc.double({ min: 33, max: 37, noNaN: true }),
        fc.double({ min: 29, max: 33, noNaN: true }),
        (longitude, latitude) => {
          const place = at(longitude, latitude)
          expect(isInside(backwards, place)).toBe(isInside(islandWithLake, place))
        },
      ),
      { seed: 20240320 },
    )
  })
})

describe('the distance to the nearest edge', () => {
  it('is the distance to the nearest point of the line, in metres', () => {
    const place = at(36.5, 31.2)
    const onTheEastEdge = at(36, 31.2)
    expect(metresToEdge(islandWithLake, place)).toBeCloseTo(
      distanceKm(place, onTheEastEdge) * 1000,
      6,
    )
  })

  it('is the distance to a corner beyond the ends of all lines', () => {
    const place = at(36.1, 32.1)
    expect(metresToEdge(islandWithLake, place)).toBeCloseTo(distanceKm(place, at(36, 32)) * 1000, 6)
  })

  it('is about 111 km for a degree of latitude, and less for one of longitude', () => {
    const edge: Rings = [squareAround(0, 60, 0.5)]
    expect(metresToEdge(edge, at(0, 61.5)) / 111_195).toBeCloseTo(1, 3)
    // The cosine of 60 degrees.
    expect(metresToEdge(edge, at(1.5, 60)) / 111_195).toBeCloseTo(0.5, 3)
  })

  it('is never more than the distance to any corner', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 33, max: 37, noNaN: true }),
        fc.double({ min: 29, max: 33, noNaN: true }),
        (longitude, latitude) => {
          const place = at(longitude, latitude)
          const corners = islandWithLake.flat().map((corner) => distanceKm(place, corner) * 1000)
          // The plane on which the nearest point is sought bends by up to a few metres per kilometre.
          expect(metresToEdge(islandWithLake, place)).toBeLessThanOrEqual(
            Math.min(...corners) * 1.02,
          )
        },
      ),
      { seed: 20240321 },
    )
  })

  it('is infinite without areas', () => {
    expect(metresToEdge([], at(35, 31))).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('reading a geometry file', () => {
  function withFile<Result>(content: unknown, use: (file: string) => Result): Result {
    const folder = mkdtempSync(join(tmpdir(), 'sides-'))
    const file = join(folder, 'level.json')
    writeFileSync(file, JSON.stringify(content))
    try {
      return use(file)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  const lines = (k: string, arcs: number[][]) => ({
    type: 'MultiLineString',
    properties: { k },
    arcs,
  })

  /** On a grid of tenths of a degree: a square of one degree in two arcs, the second used backwards. */
  const squareLand = {
    type: 'Topology',
    box: [30, 20, 32, 22],
    transform: { scale: [0.1, 0.1], translate: [30, 20] },
    objects: {
      land: {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiPolygon', arcs: [[[0, ~1]]] }],
      },
      borders: {
        type: 'GeometryCollection',
        geometries: [lines('i', [[0]]), lines('d', [[0], [1], [0]])],
      },
    },
    arcs: [
      [
        [0, 0],
        [10, 0],
        [0, 10],
      ],
      [
        [0, 0],
        [0, 10],
        [10, 0],
      ],
    ],
  }

  it('finds land, box and dashed lines, and no tint where there is none', () => {
    const sides = withFile(squareLand, readSides)
    expect(sides.box).toEqual([30, 20, 32, 22])
    expect(sides.dashedLines).toBe(3)
    expect(sides.tint).toEqual([])
    expect(isInside(sides.land, at(30.5, 20.5))).toBe(true)
    expect(isInside(sides.land, at(31.5, 20.5))).toBe(false)
    expect(metresToEdge(sides.land, at(31.1, 20.5))).toBeCloseTo(
      distanceKm(at(31.1, 20.5), at(31, 20.5)) * 1000,
      3,
    )
  })

  it('refuses a file that is no topology', () => {
    expect(() => withFile({ type: 'FeatureCollection', features: [] }, readSides)).toThrow()
  })
})
