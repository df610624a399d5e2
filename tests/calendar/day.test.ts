import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDays,
  day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  earlier,
  isoWeekday,
  later,
  parseDay,
  partsOf,
} from '../../src/calendar/day.ts'
import { anyDay } from '../builders/arbitrary.ts'

const MILLISECONDS_PER_DAY = 86_400_000
const FIRST_OF_ALL = day('0001-01-01')
const LAST_OF_ALL = day('9999-12-31')

/** The same day by the platform's own calendar, which these functions avoid for its time zones. */
function platformDay(year: number, month: number, date: number): Date {
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, date)
  return moment
}

describe('reading a day', () => {
  it.each(['2024-05-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'takes %s as it stands',
    (text) => {
      expect(parseDay(text)).toBe(text)
    },
  )

  it.each([
    ['a day that no calendar has', '2024-02-30'],
    ['February 29 of a common year', '2023-02-29'],
    ['February 29 of a century that is no leap year', '1900-02-29'],
    ['the thirty-first of a short month', '2024-04-31'],
    ['a thirteenth month', '2024-13-01'],
    ['a month nought', '2024-00-10'],
    ['a day nought', '2024-01-00'],
    ['the year 0000', '0000-01-01'],
    ['a month without its nought', '2024-5-01'],
    ['a year of two digits', '24-05-01'],
    ['a year of five digits', '10000-01-01'],
    ['a year before the first', '-001-01-01'],
    ['a time beside the day', '2024-05-01T00:00:00Z'],
    ['a space before it', ' 2024-05-01'],
    ['a line break after it', '2024-05-01\n'],
    ['other digits than 0 to 9', '٢٠٢٤-٠٥-٠١'],
    ['another separator', '2024/05/01'],
    ['the order of day, month, year', '01-05-2024'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('takes a year, month and day of the month exactly when the calendar has them', () => {
    const anyParts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    fc.assert(
      fc.property(anyParts, ([year, month, date]) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
        const moment = platformDay(year, month, date)
        const exists =
          year > 0 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
        expect(parseDay(text) !== null).toBe(exists)
      }),
      { numRuns: 2000 },
    )
  })

  it('explains a wrong day that stands in the code', () => {
    expect(() => day('2024-02-30')).toThrow(
      new RangeError('"2024-02-30" is not a day of the calendar (YYYY-MM-DD).'),
    )
  })

  it('gives the parts of a day as numbers', () => {
    expect(partsOf(day('0987-06-05'))).toEqual({ year: 987, month: 6, date: 5 })
  })
})

describe('day numbers', () => {
  it('count from January 1, 1970', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0)
    expect(dayNumber(day('1969-12-31'))).toBe(-1)
    expect(dayNumber(day('2024-05-01'))).toBe(19_844)
  })

  it('agree with the platform’s calendar in UTC', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const { year, month, date } = partsOf(value)
        const expected = platformDay(year, month, date).getTime() / MILLISECONDS_PER_DAY
        expect(dayNumber(value)).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('lead back to their day', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        expect(dayFromNumber(dayNumber(value))).toBe(value)
        expect(parseDay(value)).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })

  it('grow as days do, and as their texts do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(Math.sign(compareDays(a, b)))
        expect(a < b).toBe(dayNumber(a) < dayNumber(b))
      }),
    )
  })

  it('miss no day around leap days and new years', () => {
    expect(
      ['2024-02-28', '1900-02-28', '2000-02-29', '1999-12-31'].map((text) => addDays(day(text), 1)),
    ).toEqual(['2024-02-29', '1900-03-01', '2000-03-01', '2000-01-01'])
  })

  it('end with the years 0001 and 9999', () => {
    expect(addDays(FIRST_OF_ALL, -1)).toBe(FIRST_OF_ALL)
    expect(addDays(LAST_OF_ALL, 1)).toBe(LAST_OF_ALL)
    expect(dayFromNumber(Number.NEGATIVE_INFINITY)).toBe(FIRST_OF_ALL)
    expect(dayFromNumber(Number.POSITIVE_INFINITY)).toBe(LAST_OF_ALL)
  })

  it('are rounded to whole days, as a handle between two days needs', () => {
    expect(dayFromNumber(0.4)).toBe('1970-01-01')
    expect(dayFromNumber(0.6)).toBe('1970-01-02')
  })

  it('refuse what is no number, rather than make a day of it', () => {
    expect(() => dayFromNumber(Number.NaN)).toThrow(RangeError)
    expect(() => addDays(day('2024-05-01'), Number.NaN)).toThrow(RangeError)
  })
})

describe('counting with days', () => {
  it('adds what lies between two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a))
      }),
    )
  })

  it('knows how many days a month has', () => {
    for (const year of [1900, 1999, 2000, 2024]) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysInMonth(year, month)).toBe(platformDay(year, month + 1, 0).getUTCDate())
      }
    }
  })

  it('names the weekday that the platform names, in ISO 8601’s numbers', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const { year, month, date } = partsOf(value)
        expect(isoWeekday(value) % 7).toBe(platformDay(year, month, date).getUTCDay())
      }),
      { numRuns: 1000 },
    )
  })

  it('begins the week with Monday, 1, and ends it with Sunday, 7', () => {
    expect(isoWeekday(day('2024-04-29'))).toBe(1)
    expect(isoWeekday(day('2024-05-05'))).toBe(7)
  })

  it('finds the earlier and the later of two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort())
      }),
    )
  })
})
