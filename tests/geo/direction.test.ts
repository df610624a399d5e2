import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionTo } from '../../src/geo/direction.ts'
import { anyPosition } from '../builders/arbitrary.ts'

const at = (longitude: number, latitude: number) => ({ longitude, latitude })

describe('the direction of one place from another', () => {
  it.each([
    ['north', 0, 1],
    ['northEast', 1, 1],
    ['east', 1, 0],
    ['southEast', 1, -1],
    ['south', 0, -1],
    ['southWest', -1, -1],
    ['west', -1, 0],
    ['northWest', -1, 1],
  ] as const)('is told by the points of the compass: %s', (expected, east, north) => {
    expect(directionTo(at(20, 0), at(20 + east, north))).toBe(expected)
  })

  it('is the nearest of the eight', () => {
    expect(directionTo(at(0, 0), at(0.4, 1))).toBe('north')
    expect(directionTo(at(0, 0), at(0.43, 1))).toBe('northEast')
  })

  it('goes the shorter way across the antimeridian', () => {
    expect(directionTo(at(179, 10), at(-179, 10))).toBe('east')
    expect(directionTo(at(-179, 10), at(179, 10))).toBe('west')
  })

  it('sets out along the great circle: from New York to Tokyo north-west', () => {
    expect(directionTo(at(-74, 40.7), at(139.7, 35.7))).toBe('northWest')
  })

  it('is away from a pole on every meridian, and towards it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), anyPosition, (longitude, place) => {
        if (Math.abs(place.latitude) > 89) return
        expect(directionTo(at(longitude, 90), place)).toBe('south')
        expect(directionTo(at(longitude, -90), place)).toBe('north')
        expect(directionTo(place, at(longitude, 90))).toBe('north')
        expect(directionTo(place, at(longitude, -90))).toBe('south')
      }),
    )
  })

  it('is one of the eight for the same place too', () => {
    expect(directionTo(at(7, 50), at(7, 50))).toBe('north')
  })
})
