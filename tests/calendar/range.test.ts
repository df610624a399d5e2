import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, daysBetween, earlier, later } from '../../src/calendar/day.ts'
import {
  ALL_DAYS,
  type DayRange,
  type DaySpan,
  isAllDays,
  isOrdered,
  isWithin,
  overlaps,
  sameRange,
  spanAround,
} from '../../src/calendar/range.ts'
import { anyDay, nearbyDay, nearbyRange, nearbySpan } from '../builders/arbitrary.ts'
import { FIRST_DAY } from '../builders/model.ts'

/** Every day that a nearby span or the end of a nearby range can fall on, and some on both sides. */
const DAYS: readonly Day[] = Array.from({ length: 30 }, (_, index) => addDays(FIRST_DAY, index - 5))

/** The rule of the range, day by day. */
function admits(range: DayRange, value: Day): boolean {
  return (range.from === null || value >= range.from) && (range.to === null || value <= range.to)
}

function daysOf(span: DaySpan): readonly Day[] {
  const count = daysBetween(span.start, span.end) + 1
  return Array.from({ length: count }, (_, index) => addDays(span.start, index))
}

describe('a range', () => {
  it('shows a span exactly when it admits one of its days', () => {
    fc.assert(
      fc.property(nearbyRange, nearbySpan, (range, span) => {
        const expected = daysOf(span).some((value) => admits(range, value))
        expect(overlaps(range, span)).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('shows a span in a closed range exactly when the span, as a range, shows the range', () => {
    fc.assert(
      fc.property(nearbySpan, nearbySpan, (a, b) => {
        expect(overlaps({ from: a.start, to: a.end }, b)).toBe(
          overlaps({ from: b.start, to: b.end }, a),
        )
      }),
    )
  })

  it('includes both of its ends', () => {
    const range = { from: day('2024-04-29'), to: day('2024-05-02') }
    const single = (value: Day) => ({ start: value, end: value })
    expect(overlaps(range, single(day('2024-04-29')))).toBe(true)
    expect(overlaps(range, single(day('2024-05-02')))).toBe(true)
    expect(overlaps(range, single(day('2024-04-28')))).toBe(false)
    expect(overlaps(range, single(day('2024-05-03')))).toBe(false)
  })

  it('of all days hides nothing', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(overlaps(ALL_DAYS, { start: earlier(a, b), end: later(a, b) })).toBe(true)
      }),
    )
    expect(isAllDays(ALL_DAYS)).toBe(true)
    expect(Object.isFrozen(ALL_DAYS)).toBe(true)
  })

  it('with one end is not all days', () => {
    expect(isAllDays({ from: FIRST_DAY, to: null })).toBe(false)
    expect(isAllDays({ from: null, to: FIRST_DAY })).toBe(false)
  })

  it('shows nothing more when it is made narrower', () => {
    fc.assert(
      fc.property(nearbyRange, nearbyRange, nearbySpan, (inner, outer, span) => {
        fc.pre(isWithin(inner, outer) && overlaps(inner, span))
        expect(overlaps(outer, span)).toBe(true)
      }),
    )
  })

  it('shows what its two halves show, wherever it is divided', () => {
    fc.assert(
      fc.property(nearbyRange, nearbyDay, nearbySpan, (range, last, span) => {
        fc.pre(admits(range, last))
        const halves = [
          { from: range.from, to: last },
          { from: addDays(last, 1), to: range.to },
        ]
        expect(overlaps(range, span)).toBe(halves.some((half) => overlaps(half, span)))
      }),
    )
  })

  it('lies within another exactly when it admits no day that the other does not', () => {
    fc.assert(
      fc.property(nearbyRange, nearbyRange, (inner, outer) => {
        const expected = DAYS.every((value) => !admits(inner, value) || admits(outer, value))
        expect(isWithin(inner, outer)).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('is ordered exactly when it can hold a day', () => {
    fc.assert(
      fc.property(nearbyRange, (range) => {
        expect(isOrdered(range)).toBe(DAYS.some((value) => admits(range, value)))
      }),
    )
  })

  it('is the same as another with the same ends only', () => {
    fc.assert(
      fc.property(nearbyRange, nearbyRange, (a, b) => {
        expect(sameRange(a, { ...a })).toBe(true)
        expect(sameRange(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
  })
})

describe('the span around spans', () => {
  it('holds each of them and begins and ends with one of them', () => {
    fc.assert(
      fc.property(fc.array(nearbySpan, { minLength: 1 }), (spans) => {
        const around = spanAround(spans)
        expect(around?.start).toBe(spans.map(({ start }) => start).sort()[0])
        expect(around?.end).toBe(
          spans
            .map(({ end }) => end)
            .sort()
            .at(-1),
        )
      }),
    )
  })

  it('does not exist for none', () => {
    expect(spanAround([])).toBeNull()
  })

  it('reads any iterable once', () => {
    const spans = new Set([{ start: FIRST_DAY, end: FIRST_DAY }])
    expect(spanAround(spans.values())).toEqual({ start: FIRST_DAY, end: FIRST_DAY })
  })
})
