import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bounds, boundsAround } from '../../src/geo/bounds.ts'
import { type Position, wrapLongitude } from '../../src/geo/position.ts'
import { anyPosition } from '../builders/arbitrary.ts'

/** Whether the box holds the place, by whichever name its meridian goes. */
function holds(bounds: Bounds, { longitude, latitude }: Position): boolean {
  const eastward = [-360, 0, 360].some(
    (turn) =>
      wrapLongitude(longitude) + turn >= bounds.west &&
      wrapLongitude(longitude) + turn <= bounds.east,
  )
  return eastward && latitude >= bounds.south && latitude <= bounds.north
}

/** The width of the narrowest box by trying each place as its western end. */
function narrowestWidth(positions: readonly Position[]): number {
  const longitudes = positions.map(({ longitude }) => wrapLongitude(longitude))
  return Math.min(
    ...longitudes.map((west) =>
      Math.max(...longitudes.map((east) => (east < west ? east + 360 : east) - west)),
    ),
  )
}

describe('the bounds around places', () => {
  it('hold every one of them', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1 }), (positions) => {
        const bounds = boundsAround(positions)
        expect(bounds).not.toBeNull()
        if (bounds === null) return
        expect(positions.filter((position) => !holds(bounds, position))).toEqual([])
      }),
    )
  })

  it('are as narrow as can be', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 8 }), (positions) => {
        const bounds = boundsAround(positions)
        expect((bounds?.east ?? 0) - (bounds?.west ?? 0)).toBeCloseTo(narrowestWidth(positions), 9)
      }),
      { numRuns: 500 },
    )
  })

  it('run from west to east, and begin on the world itself', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1 }), (positions) => {
        const bounds = boundsAround(positions)
        expect(bounds?.west).toBeGreaterThanOrEqual(-180)
        expect(bounds?.west).toBeLessThan(180)
        expect(bounds?.east).toBeGreaterThanOrEqual(bounds?.west ?? 0)
        expect((bounds?.east ?? 0) - (bounds?.west ?? 0)).toBeLessThan(360)
      }),
    )
  })

  it('cross the antimeridian where that is narrower', () => {
    const fiji = { longitude: 178, latitude: -18 }
    const samoa = { longitude: -172, latitude: -13.5 }
    expect(boundsAround([samoa, fiji])).toEqual({
      west: 178,
      south: -18,
      east: 188,
      north: -13.5,
    })
  })

  it('do not cross it where the other way is narrower', () => {
    expect(
      boundsAround([
        { longitude: -60, latitude: 1 },
        { longitude: 60, latitude: 2 },
      ]),
    ).toEqual({ west: -60, south: 1, east: 60, north: 2 })
  })

  it('of one place are that place exactly', () => {
    expect(boundsAround([{ longitude: 34.284, latitude: 31.228 }])).toEqual({
      west: 34.284,
      south: 31.228,
      east: 34.284,
      north: 31.228,
    })
  })

  it('do not exist around nothing', () => {
    expect(boundsAround([])).toBeNull()
  })

  it('can be found around as many places as a large file holds', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ({
      longitude: index / 100_000,
      latitude: index / 100_000,
    }))
    expect(boundsAround(many)).toEqual({ west: 0, south: 0, east: 1.99999, north: 1.99999 })
  })
})
