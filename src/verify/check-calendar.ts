import { isoWeekday } from '../calendar/day.ts'
import { joinPath } from '../dataset/problem.ts'
import { dayWithWeekday } from './days-of-event.ts'
import { finding, type Outcome } from './finding.ts'
import {
  dayOf,
  type PrintedDate,
  type PrintedWeekday,
  printedDates,
  printedWeekdays,
} from './printed-days.ts'

/** The keys of the texts in which the dataset's makers explain what they did. */
const EXPLAINING_KEYS = ['rule', 'note', 'what', 'why']

/** Before a date: "Wednesday, May 1", "Wednesday (May 1", "Mittwoch, den 1. Mai", "mercredi le 1". */
const BETWEEN_WEEKDAY_AND_DATE = /^[,،]?\s?\(?(?:(?:the|den|dem|le|el|il)\s)?$/i

/** After a date: "May 1, 2024 (Wednesday", "March 21, 2024, which is a Thursday". */
const BETWEEN_DATE_AND_WEEKDAY = /^(?:\s\(|, which (?:is|was) an? )$/

/**
 * Whether the dates that the dataset's makers write with their weekday are in the calendar so, and
 * whether there are such days at all: in every rule and note of the file. One outcome for each date
 * that is written with its year.
 * @param language of the dataset
 */
export function checkCalendar(json: unknown, language: string): readonly Outcome[] {
  return [...explanations(json, '', language)].flatMap(({ text, place, language: tag }) => {
    const weekdays = printedWeekdays(text, tag)
    return printedDates(text, tag)
      .filter((date) => date.year !== null)
      .map((date) => checkDate(date, weekdays, text, place))
  })
}

function checkDate(
  date: PrintedDate,
  weekdays: readonly PrintedWeekday[],
  text: string,
  place: string,
): Outcome {
  const day = dayOf(date)
  if (day === null) {
    return finding('calendar-disagrees', place, `No calendar has “${date.printed}”.`)
  }
  const beside = weekdays.find((weekday) => standsBeside(weekday, date, text))
  if (beside === undefined || beside.weekday === isoWeekday(day)) return null
  const found = `“${beside.printed}” stands beside “${date.printed}”, which is ${dayWithWeekday(day)}.`
  return finding('calendar-disagrees', place, found)
}

function standsBeside(weekday: PrintedWeekday, date: PrintedDate, text: string): boolean {
  return weekday.end <= date.start
    ? BETWEEN_WEEKDAY_AND_DATE.test(text.slice(weekday.end, date.start))
    : BETWEEN_DATE_AND_WEEKDAY.test(text.slice(date.end, weekday.start))
}

interface Explanation {
  readonly text: string
  readonly language: string
  readonly place: string
}

/** Every rule and note in some JSON, in every language, with its place. */
function* explanations(json: unknown, path: string, language: string): Generator<Explanation> {
  if (typeof json !== 'object' || json === null) return
  for (const [key, value] of Object.entries(json)) {
    const place = joinPath(path, Array.isArray(json) ? Number(key) : key)
    if (!EXPLAINING_KEYS.includes(key)) yield* explanations(value, place, language)
    else if (typeof value === 'string') yield { text: value, language, place }
    else yield* translations(value, place)
  }
}

function* translations(value: unknown, path: string): Generator<Explanation> {
  if (typeof value !== 'object' || value === null) return
  for (const [tag, text] of Object.entries(value)) {
    if (typeof text === 'string') yield { text, language: tag, place: joinPath(path, tag) }
  }
}
