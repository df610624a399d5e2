import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/geo/mercator.ts'
import { type Direction, nearestTowards } from '../../src/labels/nearest-towards.ts'
import '../builders/fixed-seed.ts'

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']

const HERE: Point = { x: 100, y: 100 }

function places(...coordinates: readonly (readonly [x: number, y: number])[]): readonly Point[] {
  return coordinates.map(([x, y]) => ({ x, y }))
}

/** Places of which many lie in line, side by side or on a diagonal: what ties are made of. */
const crowdedPlaces = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: 0, max: 8 }), y: fc.integer({ min: 0, max: 8 }) }),
  { minLength: 2, maxLength: 24, selector: ({ x, y }) => `${x} ${y}` },
)

const scatteredPlaces = fc.uniqueArray(
  fc.record({
    x: fc.double({ min: -2000, max: 2000, noNaN: true }),
    y: fc.double({ min: -2000, max: 2000, noNaN: true }),
  }),
  { minLength: 2, maxLength: 24, selector: ({ x, y }) => `${x} ${y}` },
)

function reachedFrom(start: Point, all: readonly Point[]): ReadonlySet<Point> {
  const reached = new Set([start])
  for (const place of reached) {
    for (const direction of DIRECTIONS) {
      const next = nearestTowards(place, direction, all)
      if (next !== null) reached.add(next)
    }
  }
  return reached
}

describe('the nearest place in a direction', () => {
  it.each([
    ['left', [40, 90]],
    ['right', [160, 110]],
    ['up', [90, 40]],
    ['down', [110, 160]],
  ] as const)('lies there: %s', (direction, expected) => {
    const around = places([40, 90], [160, 110], [90, 40], [110, 160])
    expect(nearestTowards(HERE, direction, around)).toEqual({ x: expected[0], y: expected[1] })
  })

  it('is the nearest of several', () => {
    expect(nearestTowards(HERE, 'right', places([300, 100], [150, 110], [200, 100]))).toEqual({
      x: 150,
      y: 110,
    })
  })

  it('is none that lies more to another side', () => {
    expect(nearestTowards(HERE, 'right', places([110, 300], [90, 100]))).toBeNull()
  })

  it('is, of two as near along the axes, the nearer in a straight line', () => {
    expect(nearestTowards(HERE, 'right', places([110, 110], [120, 100]))).toEqual({
      x: 110,
      y: 110,
    })
    expect(nearestTowards(HERE, 'right', places([120, 100], [110, 110]))).toEqual({
      x: 110,
      y: 110,
    })
  })

  it('is not the place itself', () => {
    for (const direction of DIRECTIONS) {
      expect(nearestTowards(HERE, direction, [HERE])).toBeNull()
    }
  })

  it('lies in one direction alone', () => {
    fc.assert(
      fc.property(crowdedPlaces, ([from, to]) => {
        const found = DIRECTIONS.filter(
          (direction) => from && to && nearestTowards(from, direction, [to]) !== null,
        )
        expect(found).toHaveLength(1)
      }),
    )
  })

  it.each([
    ['crowded', crowdedPlaces],
    ['scattered', scatteredPlaces],
  ] as const)('leads on from any place to every other, however %s they lie', (_, anyPlaces) => {
    fc.assert(
      fc.property(anyPlaces, (all) => {
        for (const start of all) expect(reachedFrom(start, all).size).toBe(all.length)
      }),
      { numRuns: 500 },
    )
  })
})
