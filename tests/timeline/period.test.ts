import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, dayFromNumber, dayNumber, isoWeekday } from '../../src/calendar/day.ts'
import {
  PERIODS,
  type Period,
  periodStarts,
  startAfterPeriod,
  startOfPeriod,
  typicalDays,
} from '../../src/timeline/period.ts'
import { anyDay } from '../builders/arbitrary.ts'
import { numberOf } from './scales.ts'

function startOf(period: Period, text: string): string {
  return dayFromNumber(startOfPeriod(period, numberOf(text)))
}

describe('a period', () => {
  it('of a week begins on Monday', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const start = startOfPeriod({ unit: 'week' }, dayNumber(value))
        fc.pre(start >= dayNumber(day('0001-01-01')))
        expect(isoWeekday(dayFromNumber(start))).toBe(1)
        expect(dayNumber(value) - start).toBeLessThan(7)
      }),
    )
  })

  it('of months and years begins where the calendar counts from', () => {
    expect(startOf({ unit: 'month', count: 1 }, '2031-05-20')).toBe('2031-05-01')
    expect(startOf({ unit: 'month', count: 3 }, '2031-05-20')).toBe('2031-04-01')
    expect(startOf({ unit: 'year', count: 1 }, '2031-05-20')).toBe('2031-01-01')
    expect(startOf({ unit: 'year', count: 10 }, '2031-05-20')).toBe('2030-01-01')
    expect(startOf({ unit: 'year', count: 10 }, '0004-05-20')).toBe('0001-01-01')
  })

  it('holds its day, and the next begins right after it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...PERIODS), (value, period) => {
        const number = dayNumber(value)
        const start = startOfPeriod(period, number)
        const after = startAfterPeriod(period, number)
        expect(start).toBeLessThanOrEqual(number)
        expect(after).toBeGreaterThan(number)
        expect(after - start).toBeLessThanOrEqual(Math.ceil(typicalDays(period)) + 3)
        fc.pre(after <= dayNumber(day('9999-12-31')))
        expect(startOfPeriod(period, after)).toBe(after)
        expect(startOfPeriod(period, after - 1)).toBe(start)
      }),
    )
  })

  it('is listed from the finest to the coarsest', () => {
    const lengths = PERIODS.map(typicalDays)
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
  })
})

describe('the starts of periods', () => {
  it('are those between two days, both included', () => {
    const starts = periodStarts(
      { unit: 'month', count: 1 },
      numberOf('2031-05-01'),
      numberOf('2031-08-01'),
    )
    expect(starts.map(dayFromNumber)).toEqual([
      '2031-05-01',
      '2031-06-01',
      '2031-07-01',
      '2031-08-01',
    ])
    expect(
      periodStarts({ unit: 'year', count: 1 }, numberOf('2031-01-02'), numberOf('2031-12-31')),
    ).toEqual([])
  })

  it('come to an end where the calendar does', () => {
    const last = dayNumber(day('9999-12-31'))
    const starts = periodStarts({ unit: 'year', count: 1000 }, numberOf('9500-01-01'), last)
    expect(starts).toEqual([])
  })
})
