import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { day, isoWeekday, partsOf } from '../../src/calendar/day.ts'
import {
  axisLabel,
  briefSpan,
  longDay,
  longSpan,
  plainDay,
  shortSpan,
  spanOfPeriod,
} from '../../src/text/days.ts'
import { anyDay } from '../builders/arbitrary.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function span(start: string, end = start) {
  return { start: day(start), end: day(end) }
}

describe('a day in words', () => {
  it('is told in full, short, and plain', () => {
    expect(longDay(day('2024-05-01'), 'en')).toBe('Wednesday, May 1, 2024')
    expect(shortSpan(span('2024-05-01'), 'en')).toBe('Wed, May 1')
    expect(shortSpan(span('2024-05-01'), 'en', true)).toBe('Wed, May 1, 2024')
    expect(plainDay(day('2024-05-01'), 'en')).toBe('May 1, 2024')
  })

  it('is told in other languages', () => {
    expect(plainDay(day('2024-05-01'), 'de')).toBe('1. Mai 2024')
    expect(longDay(day('2024-05-01'), 'fr')).toBe('mercredi 1 mai 2024')
  })

  it('keeps years before 100 from becoming years of the twentieth century', () => {
    expect(plainDay(day('0033-04-01'), 'en')).toBe('April 1, 33')
    expect(plainDay(day('0099-12-31'), 'en')).toBe('December 31, 99')
    expect(plainDay(day('0001-01-01'), 'en')).toBe('January 1, 1')
  })

  it('has the weekday, date and year that the calendar gives it, for every day there is', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const { year, date } = partsOf(value)
        const [weekday, rest, printedYear] = longDay(value, 'en').split(', ')
        expect(weekday).toBe(WEEKDAYS[isoWeekday(value) - 1])
        expect(rest?.split(' ')[1]).toBe(String(date))
        expect(printedYear).toBe(String(year))
      }),
    )
  })

  describe('wherever the reader is', () => {
    afterEach(() => {
      vi.unstubAllEnvs()
    })

    it.each(['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Jerusalem'])(
      'is the same day in %s',
      async (elsewhere) => {
        vi.stubEnv('TZ', elsewhere)
        // The zone is in force: else this test would prove nothing.
        expect(new Date(2024, 0, 1).getTimezoneOffset()).not.toBe(0)
        // Formats are kept once made: only a fresh module makes them in this zone.
        vi.resetModules()
        const fresh = await import('../../src/text/days.ts')
        expect(fresh.longDay(day('2024-04-01'), 'en')).toBe('Monday, April 1, 2024')
        expect(fresh.longSpan(span('2024-03-31', '2024-04-01'), 'en')).toBe(
          'Sunday, March 31 – Monday, April 1, 2024',
        )
      },
    )
  })
})

describe('a span of days in words', () => {
  it('is one day where it has one', () => {
    expect(longSpan(span('2024-05-01'), 'en')).toBe('Wednesday, May 1, 2024')
    expect(shortSpan(span('2024-05-01'), 'en')).toBe('Wed, May 1')
    expect(briefSpan(span('2024-05-01'), 'en')).toBe('May 1')
    expect(briefSpan(span('2024-05-01'), 'en', true)).toBe('May 1, 2024')
  })

  it('names both ends with their weekdays in full', () => {
    expect(longSpan(span('2024-04-30', '2024-05-01'), 'en')).toBe(
      'Tuesday, April 30 – Wednesday, May 1, 2024',
    )
    expect(shortSpan(span('2024-04-30', '2024-05-01'), 'en')).toBe('Tue, Apr 30 – Wed, May 1')
  })

  it('tells the year of short days once, and twice where they lie in two', () => {
    expect(shortSpan(span('2024-04-30', '2024-05-01'), 'en', true)).toBe(
      'Tue, Apr 30 – Wed, May 1, 2024',
    )
    expect(shortSpan(span('2023-12-30', '2024-01-02'), 'en', true)).toBe(
      'Sat, Dec 30, 2023 – Tue, Jan 2, 2024',
    )
  })

  it('leaves the year out where it is told not to say it', () => {
    expect(longSpan(span('2024-05-01'), 'en', false)).toBe('Wednesday, May 1')
    expect(longSpan(span('2024-04-30', '2024-05-01'), 'en', false)).toBe(
      'Tuesday, April 30 – Wednesday, May 1',
    )
  })

  it('sets the dash tight between two numbers', () => {
    expect(briefSpan(span('2024-03-20', '2024-03-22'), 'en')).toBe('March 20–22')
    expect(briefSpan(span('2024-03-20', '2024-03-22'), 'en', true)).toBe('March 20–22, 2024')
  })

  it('leaves room around the dash between a number and a month', () => {
    expect(briefSpan(span('2024-04-30', '2024-05-01'), 'en')).toBe('April 30 – May 1')
  })

  it('tells the years where they differ, asked or not', () => {
    expect(briefSpan(span('2023-12-30', '2024-01-02'), 'en')).toBe(
      'December 30, 2023 – January 2, 2024',
    )
  })

  it('keeps to one calendar before 1582, as single days do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        fc.pre(a < b)
        const text = longSpan({ start: a, end: b }, 'en')
        const [first = '', last] = text.split(' – ')
        expect(longDay(a, 'en').startsWith(first)).toBe(true)
        expect(last).toBe(longDay(b, 'en'))
      }),
    )
  })
})

describe('a period in words', () => {
  it('is a month or years by their names, and days otherwise', () => {
    expect(spanOfPeriod(span('2024-02-01', '2024-02-29'), 'en')).toBe('February 2024')
    expect(spanOfPeriod(span('2024-01-01', '2024-12-31'), 'en')).toBe('2024')
    expect(spanOfPeriod(span('2020-01-01', '2029-12-31'), 'en')).toBe('2020 – 2029')
    expect(spanOfPeriod(span('2024-02-01', '2024-02-28'), 'en')).toBe('February 1–28, 2024')
  })
})

describe('a label of an axis', () => {
  it('is a month, a year or a date, a month with its year where asked for', () => {
    const value = day('2024-03-05')
    expect(axisLabel(value, 'month', 'en', false)).toBe('March')
    expect(axisLabel(value, 'month', 'en', true)).toBe('March 2024')
    expect(axisLabel(value, 'month-short', 'de', true)).toBe('März 2024')
    expect(axisLabel(value, 'year', 'en', false)).toBe('2024')
    expect(axisLabel(value, 'date', 'en', true)).toBe('5')
  })

  it('keeps to one calendar before 1582', () => {
    expect(axisLabel(day('0900-01-01'), 'month', 'en', true)).toBe('January 900')
  })
})
