import fc from 'fast-check'
import { day, dayNumber } from '../../src/calendar/day.ts'
import { clampedScale, type DayExtent, type Scale, wholeScale } from '../../src/timeline/scale.ts'
import '../builders/fixed-seed.ts'

/** The day number of a day, for tests that say days and mean their numbers. */
export function numberOf(text: string): number {
  return dayNumber(day(text))
}

/** The days from one to another, both included. */
export function extentFrom(first: string, last: string): DayExtent {
  return { first: numberOf(first), last: numberOf(last) }
}

/** One month over 310 pixels, ten for each day. */
export const MAY = wholeScale(extentFrom('2031-05-01', '2031-05-31'), 310)

/** As if each letter were 6 pixels wide. */
export const measure = (label: string): number => label.length * 6

/** From one day to four hundred years of them. */
export const anyExtent: fc.Arbitrary<DayExtent> = fc
  .tuple(
    fc.integer({ min: numberOf('1600-01-01'), max: numberOf('2400-01-01') }),
    fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 146_000 })),
  )
  .map(([first, length]) => ({ first, last: first + length }))

/** Any part of an extent over any width. */
export const anyView: fc.Arbitrary<{ readonly extent: DayExtent; readonly scale: Scale }> = fc
  .record({
    extent: anyExtent,
    width: fc.integer({ min: 200, max: 2000 }),
    share: fc.double({ min: 0.001, max: 1, noNaN: true }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ extent, width, share, place }) => {
    const all = extent.last - extent.first + 1
    const days = all * share
    const start = extent.first + (all - days) * place
    return { extent, scale: clampedScale({ start, days, width }, extent) }
  })
