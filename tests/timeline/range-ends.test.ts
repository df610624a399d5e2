import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayNumber, earlier, later } from '../../src/calendar/day.ts'
import { ALL_DAYS, inOrder, overlaps } from '../../src/calendar/range.ts'
import { brushOf, rangeOf, rangeOfSpan, withOpenEnds } from '../../src/timeline/range-ends.ts'
import { nearbyRange, nearbySpan } from '../builders/arbitrary.ts'

const SPAN = { start: day('2031-05-05'), end: day('2031-05-22') }
const [FIRST, LAST] = [dayNumber(SPAN.start), dayNumber(SPAN.end)]

describe('the brush of a range', () => {
  it('ends where the dataset does on an open side', () => {
    expect(brushOf(ALL_DAYS, SPAN)).toEqual({ from: FIRST, to: LAST })
    expect(brushOf({ from: day('2031-05-10'), to: null }, SPAN)).toEqual({
      from: FIRST + 5,
      to: LAST,
    })
  })

  it('ends there, too, where the range goes beyond', () => {
    const range = { from: day('2030-01-01'), to: day('2032-01-01') }
    expect(brushOf(range, SPAN)).toEqual({ from: FIRST, to: LAST })
  })

  it('holds no day where the range has none of the dataset’s', () => {
    expect(brushOf({ from: day('2032-01-01'), to: null }, SPAN)).toEqual({
      from: LAST + 1,
      to: LAST,
    })
    expect(brushOf({ from: null, to: day('2030-01-01') }, SPAN)).toEqual({
      from: FIRST,
      to: FIRST - 1,
    })
  })

  it('takes a range that is turned round as the days between', () => {
    const range = { from: day('2031-05-20'), to: day('2031-05-10') }
    expect(brushOf(range, SPAN)).toEqual(brushOf(inOrder(range), SPAN))
  })

  it('holds exactly the dataset’s days that the range admits', () => {
    fc.assert(
      fc.property(nearbyRange, nearbySpan, (range, span) => {
        const { from, to } = brushOf(range, span)
        for (let value = span.start; value <= span.end; value = addDays(value, 1)) {
          const number = dayNumber(value)
          expect(number >= from && number <= to).toBe(
            overlaps(inOrder(range), { start: value, end: value }),
          )
        }
      }),
    )
  })
})

describe('the range of a brush', () => {
  it('is all days where it leaves none out', () => {
    expect(rangeOf({ from: FIRST, to: LAST }, SPAN)).toBe(ALL_DAYS)
    expect(rangeOfSpan({ start: day('2031-01-01'), end: day('2031-12-31') }, SPAN)).toBe(ALL_DAYS)
  })

  it('has two days otherwise, also where one is the dataset’s own', () => {
    expect(rangeOf({ from: FIRST, to: FIRST + 2 }, SPAN)).toEqual({
      from: SPAN.start,
      to: '2031-05-07',
    })
  })

  it('gives the brush again', () => {
    const number = fc.integer({ min: FIRST, max: LAST })
    fc.assert(
      fc.property(number, number, (a, b) => {
        const brush = { from: Math.min(a, b), to: Math.max(a, b) }
        expect(brushOf(rangeOf(brush, SPAN), SPAN)).toEqual(brush)
      }),
    )
  })

  it('is one for the same days, however they were set', () => {
    fc.assert(
      fc.property(nearbySpan, nearbySpan, (span, days) => {
        const start = later(span.start, earlier(days.start, span.end))
        const end = later(start, earlier(days.end, span.end))
        const typed = withOpenEnds({ from: start, to: end }, span)
        const brushed = rangeOf(brushOf({ from: start, to: end }, span), span)
        expect(typed).toEqual(brushed)
        expect(rangeOfSpan({ start, end }, span)).toEqual(brushed)
      }),
    )
  })
})

describe('a range that is entered', () => {
  it('keeps an end beyond the dataset’s days, and one that stands alone', () => {
    const beyond = { from: day('2031-01-01'), to: SPAN.end }
    expect(withOpenEnds(beyond, SPAN)).toBe(beyond)
    const single = { from: SPAN.start, to: null }
    expect(withOpenEnds(single, SPAN)).toBe(single)
  })
})
