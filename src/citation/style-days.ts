import { type Day, partsOf } from '../calendar/day.ts'
import { type DayRange, inOrder } from '../calendar/range.ts'
import { MAP, MONTHS } from './words.ts'

/*
 * Days as the styles print them. Written out here and not left to `Intl`, whose spaces and commas
 * change with the release of its data: a citation must read the same in every browser.
 */

/** "March 21" */
function monthDay(day: Day): string {
  const { month, date } = partsOf(day)
  return `${MONTHS[month - 1] ?? ''} ${date}`
}

/** "March 21, 2024", as Chicago prints a day. */
export function monthDayYear(day: Day): string {
  return `${monthDay(day)}, ${partsOf(day).year}`
}

/** "2024, March 21", as APA prints the day of publication. */
export function yearMonthDay(day: Day): string {
  return `${partsOf(day).year}, ${monthDay(day)}`
}

/** What a map of these days is: "Map showing March 20–22, 2024". The days may come in any order. */
export function mapOf(range: DayRange): string {
  const { from, to } = inOrder(range)
  if (from !== null && to !== null) return MAP.on(daysBetween(from, to))
  if (from !== null) return MAP.from(monthDayYear(from))
  return to === null ? MAP.all : MAP.until(monthDayYear(to))
}

/** "March 20–22, 2024", "April 29–May 2, 2024", or both days in full. */
function daysBetween(from: Day, to: Day): string {
  if (from === to) return monthDayYear(from)
  const start = partsOf(from)
  const end = partsOf(to)
  if (start.year !== end.year) return `${monthDayYear(from)}–${monthDayYear(to)}`
  const last = start.month === end.month ? String(end.date) : monthDay(to)
  return `${monthDay(from)}–${last}, ${end.year}`
}
