import { describe, expect, it } from 'vitest'
import { nearestCopy, turnsTowards } from '../../src/geo/nearest-copy.ts'

describe('the nearest copy of a place', () => {
  it('is the place itself where it lies within half a turn', () => {
    const place = { longitude: 39, latitude: 21 }
    expect(nearestCopy(place, -120)).toBe(place)
    expect(nearestCopy(place, 180)).toBe(place)
  })

  it('lies across the antimeridian where that is nearer, at the same latitude', () => {
    expect(nearestCopy({ longitude: -172, latitude: -14 }, 179)).toEqual({
      longitude: 188,
      latitude: -14,
    })
    expect(nearestCopy({ longitude: 178, latitude: -18 }, -179).longitude).toBe(-182)
  })

  it('is found however many turns away', () => {
    expect(nearestCopy({ longitude: 10, latitude: 0 }, 730).longitude).toBe(730)
    expect(turnsTowards(10, -710)).toBe(-2)
  })
})
