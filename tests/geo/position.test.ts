import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  angularDistance,
  distanceKm,
  toDegrees,
  toRadians,
  wrapLongitude,
} from '../../src/geo/position.ts'
import { anyPosition } from '../builders/arbitrary.ts'

describe('a longitude wrapped', () => {
  it('lies from -180 up to, not including, 180 degrees and names the same meridian', () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (degrees) => {
        const wrapped = wrapLongitude(degrees)
        expect(wrapped).toBeGreaterThanOrEqual(-180)
        expect(wrapped).toBeLessThan(180)
        const turns = (degrees - wrapped) / 360
        expect(turns).toBeCloseTo(Math.round(turns), 9)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays exactly as it is where it needs no wrapping', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, maxExcluded: true, noNaN: true }), (degrees) => {
        expect(wrapLongitude(degrees)).toBe(degrees)
      }),
    )
  })

  it('has one name for the antimeridian', () => {
    expect(wrapLongitude(180)).toBe(-180)
    expect(wrapLongitude(-180)).toBe(-180)
    expect(wrapLongitude(540)).toBe(-180)
  })
})

describe('the distance of two places', () => {
  it('is measured on a sphere of the earth’s mean radius: a degree of arc is 111.195 km', () => {
    const origin = { longitude: 30, latitude: 0 }
    expect(distanceKm(origin, { longitude: 30, latitude: 1 })).toBeCloseTo(111.195, 3)
    expect(distanceKm(origin, { longitude: 31, latitude: 0 })).toBeCloseTo(111.195, 3)
  })

  it('is a quarter turn from the equator to a pole, half a turn between antipodes', () => {
    const origin = { longitude: 0, latitude: 0 }
    expect(toDegrees(angularDistance(origin, { longitude: 77, latitude: 90 }))).toBeCloseTo(90, 9)
    expect(toDegrees(angularDistance(origin, { longitude: 180, latitude: 0 }))).toBeCloseTo(180, 9)
  })

  it('is the same both ways, never negative, nothing to itself, at most half a turn', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const angle = angularDistance(a, b)
        expect(angle).toBeCloseTo(angularDistance(b, a), 12)
        expect(angle).toBeGreaterThanOrEqual(0)
        expect(angle).toBeLessThanOrEqual(Math.PI)
        expect(angularDistance(a, a)).toBe(0)
      }),
    )
  })

  it('is never longer than by way of a third place', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, anyPosition, (a, b, c) => {
        const direct = angularDistance(a, c)
        expect(direct).toBeLessThanOrEqual(angularDistance(a, b) + angularDistance(b, c) + 1e-7)
      }),
    )
  })
})

it('degrees and radians lead back to each other', () => {
  expect(toRadians(180)).toBe(Math.PI)
  fc.assert(
    fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (degrees) => {
      expect(toDegrees(toRadians(degrees))).toBeCloseTo(degrees, 9)
    }),
  )
})
