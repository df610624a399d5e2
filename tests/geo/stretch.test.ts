import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/geo/mercator.ts'
import { lengthOf } from '../../src/geo/side-by-side.ts'
import { stretchOf } from '../../src/geo/stretch.ts'
import '../builders/fixed-seed.ts'

/** Along the x axis, then down the y axis, each ten pixels. */
const CORNER: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
]

describe('the stretch of a line', () => {
  it('ends within a piece of it', () => {
    expect(stretchOf(CORNER, 0, 0.25)).toEqual([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
    ])
  })

  it('goes round the points that lie within it', () => {
    expect(stretchOf(CORNER, 0.25, 0.75)).toEqual([
      { x: 5, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 5 },
    ])
  })

  it('is the line from its beginning to its end', () => {
    expect(stretchOf(CORNER, 0, 1)).toEqual(CORNER)
  })

  it('of a line without length is its place; of one without points, nothing', () => {
    const place = { x: 3, y: 4 }
    expect(stretchOf([place], 0, 0.5)).toEqual([place, place])
    expect(stretchOf([], 0, 0.5)).toEqual([])
  })
})

describe('of any line', () => {
  const anyPoint = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
  })
  const anyLine = fc.array(anyPoint, { minLength: 1, maxLength: 12 })
  const anyShare = fc.double({ min: 0, max: 1, noNaN: true })

  it('a stretch has its share of the length, and two that meet have it all', () => {
    fc.assert(
      fc.property(anyLine, anyShare, anyShare, (line, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const length = lengthOf(line)
        expect(lengthOf(stretchOf(line, from, to))).toBeCloseTo((to - from) * length, 4)
        const parts = lengthOf(stretchOf(line, 0, to)) + lengthOf(stretchOf(line, to, 1))
        expect(parts).toBeCloseTo(length, 4)
      }),
    )
  })

  it('two stretches that meet do so at one point', () => {
    fc.assert(
      fc.property(anyLine, anyShare, (line, share) => {
        const [before, after] = [stretchOf(line, 0, share).at(-1), stretchOf(line, share, 1)[0]]
        expect(before?.x).toBeCloseTo(after?.x ?? Number.NaN, 6)
        expect(before?.y).toBeCloseTo(after?.y ?? Number.NaN, 6)
      }),
    )
  })
})
