import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnWidth,
  dayAt,
  leftOf,
  pannedScale,
  rightOf,
  type Scale,
  scaleRevealing,
  viewedDays,
  wholeScale,
  zoomedScale,
} from '../../src/timeline/scale.ts'
import { anyExtent, anyView, extentFrom, MAY, numberOf } from './scales.ts'

function isInside({ start, days }: Scale, { first, last }: { first: number; last: number }) {
  return start >= first - 1e-6 && start + days <= last + 1 + 1e-6
}

describe('a scale', () => {
  it('gives each day a column, the first at the left edge, the last up to the right', () => {
    expect(columnWidth(MAY)).toBe(10)
    expect(leftOf(MAY, numberOf('2031-05-01'))).toBe(0)
    expect(rightOf(MAY, numberOf('2031-05-01'))).toBe(10)
    expect(rightOf(MAY, numberOf('2031-05-31'))).toBe(310)
    expect(viewedDays(MAY)).toEqual(extentFrom('2031-05-01', '2031-05-31'))
  })

  it('finds the day of every column again, from its left edge to its right', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: 0, max: 0.98, noNaN: true }), ({ scale }, share) => {
        const { first, last } = viewedDays(scale)
        for (const number of [first, Math.floor((first + last) / 2), last]) {
          const left = leftOf(scale, number)
          expect(dayAt(scale, left)).toBe(number)
          expect(dayAt(scale, left + share * columnWidth(scale))).toBe(number)
        }
      }),
    )
  })

  it('shows no day beyond the dataset’s, however it is zoomed and moved', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: -5000, max: 5000 }),
        ({ extent, scale }, place, factor, pixels) => {
          const zoomed = zoomedScale(scale, extent, place * scale.width, factor)
          expect(isInside(zoomed, extent)).toBe(true)
          expect(isInside(pannedScale(zoomed, extent, pixels), extent)).toBe(true)
        },
      ),
    )
  })
})

describe('zooming', () => {
  const year = extentFrom('2031-01-01', '2031-12-31')
  const whole = wholeScale(year, 730)

  it('keeps the day under the pointer where it is', () => {
    const x = 300
    const zoomed = zoomedScale(whole, year, x, 3)
    expect(zoomed.days).toBeCloseTo(whole.days / 3)
    expect(dayAt(zoomed, x)).toBe(dayAt(whole, x))
  })

  it('out and in again leads back, and out of all leads no farther', () => {
    const there = zoomedScale(whole, year, 300, 4)
    const back = zoomedScale(there, year, 300, 1 / 4)
    expect(back.start).toBeCloseTo(whole.start)
    expect(back.days).toBeCloseTo(whole.days)
    expect(zoomedScale(whole, year, 300, 1 / 2)).toEqual(whole)
  })

  it('in ends where days are wide enough to read', () => {
    const nearest = zoomedScale(whole, year, 300, 1e6)
    expect(columnWidth(nearest)).toBeLessThanOrEqual(60)
    expect(columnWidth(nearest)).toBeGreaterThanOrEqual(40)
  })

  it('changes nothing where there is but one day', () => {
    fc.assert(
      fc.property(anyExtent, ({ first }) => {
        const one = { first, last: first }
        expect(zoomedScale(wholeScale(one, 400), one, 100, 8)).toEqual(wholeScale(one, 400))
      }),
    )
  })
})

describe('moving along', () => {
  const year = extentFrom('2031-01-01', '2031-12-31')
  const half = zoomedScale(wholeScale(year, 730), year, 0, 2)

  it('is by pixels, and ends at the dataset’s', () => {
    const moved = pannedScale(half, year, columnWidth(half) * 10)
    expect(moved.start).toBeCloseTo(year.first + 10)
    expect(pannedScale(half, year, -50).start).toBe(year.first)
    expect(pannedScale(half, year, 1e6).start).toBeCloseTo(year.last + 1 - half.days)
  })

  it('brings a day into view, and not farther than it must', () => {
    const day = numberOf('2031-09-15')
    const moved = scaleRevealing(half, year, day)
    expect(rightOf(moved, day)).toBeCloseTo(moved.width)
    expect(scaleRevealing(moved, year, year.first).start).toBe(year.first)
    expect(scaleRevealing(half, year, numberOf('2031-02-01'))).toBe(half)
  })
})
