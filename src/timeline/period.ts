import { day, dayFromNumber, dayNumber, partsOf } from '../calendar/day.ts'

/** A piece of the calendar that the axis marks and the histogram counts in. */
export type Period =
  | { readonly unit: 'day' }
  /** From Monday to Sunday (ISO 8601). */
  | { readonly unit: 'week' }
  | { readonly unit: 'month'; readonly count: 1 | 3 }
  | { readonly unit: 'year'; readonly count: number }

/** From the finest to the coarsest. */
export const PERIODS: readonly Period[] = [
  { unit: 'day' },
  { unit: 'week' },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ({ unit: 'year' as const, count })),
]

const DAYS_IN_A_YEAR = 365.2425

/** Days since the Monday on which the week of the first day number began, 1969-12-29. */
const MONDAY = -3

/** How many days a period has on average. */
export function typicalDays(period: Period): number {
  if (period.unit === 'day') return 1
  if (period.unit === 'week') return 7
  return (period.count * DAYS_IN_A_YEAR) / (period.unit === 'month' ? 12 : 1)
}

/** Day number of the first day of the period that holds a day. */
export function startOfPeriod(period: Period, number: number): number {
  if (period.unit === 'day') return number
  if (period.unit === 'week') return Math.floor((number - MONDAY) / 7) * 7 + MONDAY
  const { year, month } = partsOf(dayFromNumber(number))
  if (period.unit === 'month') return firstOf(year, month - ((month - 1) % period.count))
  return firstOf(year - (year % period.count), 1)
}

/** Day number of the first day after the period that holds a day. */
export function startAfterPeriod(period: Period, number: number): number {
  if (period.unit === 'day') return number + 1
  if (period.unit === 'week') return startOfPeriod(period, number) + 7
  const { year, month } = partsOf(dayFromNumber(number))
  if (period.unit === 'year') return firstOf(year - (year % period.count) + period.count, 1)
  const next = month - ((month - 1) % period.count) + period.count
  return next > 12 ? firstOf(year + 1, next - 12) : firstOf(year, next)
}

/** Day numbers of the periods' first days from `first` on, up to `last`. */
export function periodStarts(period: Period, first: number, last: number): readonly number[] {
  const starts: number[] = []
  let start = startOfPeriod(period, first)
  if (start < first) start = startAfterPeriod(period, first)
  while (start <= last) {
    starts.push(start)
    start = startAfterPeriod(period, start)
  }
  return starts
}

/** The years 1 to 9999 are all there is: before and after them their ends stand in. */
function firstOf(year: number, month: number): number {
  if (year < 1) return dayNumber(day('0001-01-01'))
  if (year > 9999) return dayNumber(day('9999-12-31')) + 1
  return dayNumber(day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`))
}
