import { type Day, dayNumber, isoWeekday, partsOf } from '../calendar/day.ts'
import type { DaySpan } from '../calendar/range.ts'
import { dayOf, type PrintedDate } from './printed-days.ts'

/** The weekdays of a span, as ISO 8601 numbers them. */
export function weekdaysOf({ start, end }: DaySpan): ReadonlySet<number> {
  const first = isoWeekday(start)
  const count = Math.min(7, dayNumber(end) - dayNumber(start) + 1)
  return new Set(Array.from({ length: count }, (_, index) => ((first - 1 + index) % 7) + 1))
}

/** Whether a printed date can be a day of the span; one without a year, in any of the span's years. */
export function isDayOf(date: PrintedDate, span: DaySpan): boolean {
  return yearsOf(date, span).some((year) => {
    const day = dayOf({ ...date, year })
    return day !== null && day >= span.start && day <= span.end
  })
}

function yearsOf(date: PrintedDate, { start, end }: DaySpan): readonly number[] {
  if (date.year !== null) return [date.year]
  // A span over more than two years has the whole of a year in it, and so every date.
  return [partsOf(start).year, partsOf(start).year + 1, partsOf(end).year]
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A day with its weekday: `2024-05-01, a Wednesday`. */
export function dayWithWeekday(day: Day): string {
  return `${day}, a ${WEEKDAYS[isoWeekday(day) - 1]}`
}
