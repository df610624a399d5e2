import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { mapOf, monthDayYear, yearMonthDay } from '../../src/citation/style-days.ts'

function range(from: string | null, to: string | null) {
  return { from: from === null ? null : day(from), to: to === null ? null : day(to) }
}

describe('a day', () => {
  it('is printed in the order of the style', () => {
    expect(monthDayYear(day('2024-03-01'))).toBe('March 1, 2024')
    expect(yearMonthDay(day('2024-12-31'))).toBe('2024, December 31')
  })
})

describe('a map', () => {
  it.each([
    [range('2024-03-20', '2024-03-22'), 'Map showing March 20–22, 2024'],
    [range('2024-04-29', '2024-05-02'), 'Map showing April 29–May 2, 2024'],
    [range('2024-12-30', '2025-01-02'), 'Map showing December 30, 2024–January 2, 2025'],
    [range('2024-05-01', '2024-05-01'), 'Map showing May 1, 2024'],
    [range('2024-05-02', '2024-04-29'), 'Map showing April 29–May 2, 2024'],
    [range('2024-05-01', null), 'Map showing the days from May 1, 2024'],
    [range(null, '2024-05-01'), 'Map showing the days until May 1, 2024'],
    [range(null, null), 'Map'],
  ])('of %o says which days it shows', (days, words) => {
    expect(mapOf(days)).toBe(words)
  })
})
