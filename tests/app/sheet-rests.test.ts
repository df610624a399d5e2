import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  heldHeight,
  lowered,
  type RestHeights,
  raised,
  restFor,
  SHEET_RESTS,
} from '../../src/app/sheet-rests.ts'
import '../builders/fixed-seed.ts'

/** In pixels, as on a phone of 390 by 844. */
const HEIGHTS: RestHeights = { peek: 230, half: 410, full: 640 }

describe('where a sheet comes to rest', () => {
  it('is the nearest of its rests', () => {
    expect(restFor(250, 0, HEIGHTS)).toBe('peek')
    expect(restFor(330, 0, HEIGHTS)).toBe('half')
    expect(restFor(600, 0, HEIGHTS)).toBe('full')
  })

  it('is the nearest for a slow thumb, however it moved', () => {
    expect(restFor(250, 0.3, HEIGHTS)).toBe('peek')
    expect(restFor(400, -0.3, HEIGHTS)).toBe('half')
  })

  it('is the next one on the way of a flick, however near another is', () => {
    expect(restFor(240, 0.5, HEIGHTS)).toBe('half')
    expect(restFor(420, 0.5, HEIGHTS)).toBe('full')
    expect(restFor(630, -0.5, HEIGHTS)).toBe('half')
    expect(restFor(400, -0.5, HEIGHTS)).toBe('peek')
  })

  it('is two on after a hard flick', () => {
    expect(restFor(240, 4, HEIGHTS)).toBe('full')
    expect(restFor(630, -4, HEIGHTS)).toBe('peek')
  })

  it('is the last one where a flick has none before it', () => {
    expect(restFor(645, 1, HEIGHTS)).toBe('full')
    expect(restFor(225, -1, HEIGHTS)).toBe('peek')
  })

  it('is never against a flick', () => {
    const height = fc.double({ min: 200, max: 670, noNaN: true })
    const speed = fc.double({ min: 0.4, max: 5, noNaN: true })
    fc.assert(
      fc.property(height, speed, (start, fast) => {
        const up = HEIGHTS[restFor(start, fast, HEIGHTS)]
        const down = HEIGHTS[restFor(start, -fast, HEIGHTS)]
        expect(up).toBeGreaterThanOrEqual(Math.min(start, HEIGHTS.full))
        expect(down).toBeLessThanOrEqual(Math.max(start, HEIGHTS.peek))
      }),
    )
  })
})

describe('the height of a sheet in the hand', () => {
  it('follows it between the lowest and the highest rest', () => {
    for (const pulled of [230, 300, 640]) expect(heldHeight(pulled, HEIGHTS)).toBe(pulled)
  })

  it('gives way beyond them, ever less and never far', () => {
    const over = [10, 40, 400, 4_000].map((more) => heldHeight(640 + more, HEIGHTS) - 640)
    const under = [10, 40, 400, 4_000].map((less) => 230 - heldHeight(230 - less, HEIGHTS))
    expect(under.map(Math.round)).toEqual(over.map(Math.round))
    expect(over).toEqual(over.toSorted((a, b) => a - b))
    expect(over[0]).toBeGreaterThan(5)
    expect(over[0]).toBeLessThan(10)
    expect(over.at(-1)).toBeLessThan(32)
  })
})

describe('a step of a sheet', () => {
  it('leads one rest higher or lower, and stays at the ends', () => {
    expect(SHEET_RESTS.map(raised)).toEqual(['half', 'full', 'full'])
    expect(SHEET_RESTS.map(lowered)).toEqual(['peek', 'peek', 'half'])
  })
})
