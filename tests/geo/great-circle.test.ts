import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greatCircle } from '../../src/geo/great-circle.ts'
import { angularDistance, type Position, toDegrees, wrapLongitude } from '../../src/geo/position.ts'
import { anyPosition } from '../builders/arbitrary.ts'

/** Degrees of arc of each step of a line. */
function stepsOf(line: readonly Position[]): readonly number[] {
  return line
    .slice(1)
    .map((point, index) => toDegrees(angularDistance(line[index] ?? point, point)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** The antipode of a place, moved by a little, where interpolation loses its footing. */
const nearAntipodes = fc
  .record({
    from: anyPosition,
    exponent: fc.integer({ min: 3, max: 12 }),
    sign: fc.constantFrom(-1, 1),
  })
  .map(({ from, exponent, sign }) => {
    const latitude = Math.max(-90, Math.min(90, -from.latitude + sign * 10 ** -exponent))
    const longitude = wrapLongitude(from.longitude + 180 + sign * 10 ** -exponent)
    return { from, to: { longitude, latitude } }
  })

describe('a great circle', () => {
  it('begins and ends with its two places', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const line = greatCircle(from, to)
        const last = line.at(-1)
        expect(line[0]).toEqual(from)
        expect(last?.latitude).toBeCloseTo(to.latitude, 12)
        expect(((last?.longitude ?? 0) - to.longitude) / 360).toBeCloseTo(
          Math.round(((last?.longitude ?? 0) - to.longitude) / 360),
          9,
        )
      }),
    )
  })

  it('takes steps of at most half a degree', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        expect(Math.max(0, ...stepsOf(greatCircle(from, to)))).toBeLessThan(0.501)
      }),
      { numRuns: 300 },
    )
  })

  it('takes such steps between near antipodes too', () => {
    fc.assert(
      fc.property(nearAntipodes, ({ from, to }) => {
        expect(Math.max(...stepsOf(greatCircle(from, to)))).toBeLessThan(0.51)
      }),
      { numRuns: 500 },
    )
  })

  it('that is no longer than a step is its two ends', () => {
    const [from, to] = [
      { longitude: 34.6, latitude: 31.8 },
      { longitude: 34.4, latitude: 31.4 },
    ]
    expect(greatCircle(from, to)).toEqual([from, to])
  })

  it('is the shorter way: as long as the distance, never more than half a turn', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const length = sum(stepsOf(greatCircle(from, to)))
        expect(length).toBeCloseTo(toDegrees(angularDistance(from, to)), 4)
        expect(length).toBeLessThan(180.001)
      }),
    )
  })

  it('never jumps by more than half a turn of longitude, so that it can be drawn as it is', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const line = greatCircle(from, to)
        const jumps = line
          .slice(1)
          .map((point, index) => Math.abs(point.longitude - (line[index]?.longitude ?? 0)))
        expect(Math.max(0, ...jumps)).toBeLessThanOrEqual(180.000001)
      }),
    )
  })

  it('runs on across the antimeridian in small steps of longitude', () => {
    const fiji = { longitude: 178, latitude: -18 }
    const samoa = { longitude: -172, latitude: -13.5 }
    const eastward = greatCircle(fiji, samoa).map(({ longitude }) => longitude)
    expect(eastward).toEqual([...eastward].sort((a, b) => a - b))
    expect(eastward.at(-1)).toBe(188)
    const westward = greatCircle(samoa, fiji).map(({ longitude }) => longitude)
    expect(westward).toEqual([...westward].sort((a, b) => b - a))
    expect(westward.at(-1)).toBe(-182)
  })

  it('bends towards the pole, as the shortest way does', () => {
    const line = greatCircle({ longitude: -60, latitude: 50 }, { longitude: 0, latitude: 50 })
    const northernmost = Math.max(...line.map(({ latitude }) => latitude))
    expect(northernmost).toBeGreaterThan(53)
  })

  it('between antipodes goes over the north pole', () => {
    const line = greatCircle({ longitude: 20, latitude: 10 }, { longitude: -160, latitude: -10 })
    expect(Math.max(...line.map(({ latitude }) => latitude))).toBeGreaterThan(89.4)
  })

  it('between the poles follows a meridian', () => {
    const line = greatCircle({ longitude: 20, latitude: -90 }, { longitude: 20, latitude: 90 })
    expect(new Set(line.map(({ longitude }) => Math.round(longitude)))).toEqual(new Set([20]))
  })

  it('to the place where it begins is that one place', () => {
    const place = { longitude: 34.284, latitude: 31.228 }
    expect(greatCircle(place, { ...place })).toEqual([place])
  })
})
