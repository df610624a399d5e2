import { type Dataset, type StopEvent, spanOf } from '../dataset/model.ts'
import { dayWithWeekday, isDayOf, weekdaysOf } from './days-of-event.ts'
import { finding, type Outcome } from './finding.ts'
import { inEveryLanguage } from './own-texts.ts'
import { type PrintedDate, printedDates, printedWeekdays } from './printed-days.ts'

/*
 * An event's days agree with the words they rest on when
 *   - of the weekdays that the words name, one at least is that of a day of the event;
 *   - of the dates that they print, one at least is a day of the event;
 *   - the rule names each other weekday and date among the words, since it says something else;
 *   - and, where the words do not print the event's date, the rule names it. A weekday alone leaves
 *     open which week. An event that is not certain need not: its day is a guess and says so.
 */

/** Whether an event's days agree with its `dateBasis`. */
export function checkDays(event: StopEvent, place: string, dataset: Dataset): readonly Outcome[] {
  const at = `${place}.dateBasis`
  const article = dataset.articles.find(({ id }) => id === event.dateBasis.article)
  const language = article?.language ?? dataset.language
  const { words } = event.dateBasis
  return [
    weekdaysAgree(event, `${at}.words`, language, dataset.language),
    datesAgree(event, `${at}.words`, language, dataset.language),
    isExplained(event, `${at}.rule`, printedDates(words, language), dataset.language),
  ]
}

function weekdaysAgree(
  event: StopEvent,
  place: string,
  language: string,
  ownLanguage: string,
): Outcome {
  const named = printedWeekdays(event.dateBasis.words, language)
  const days = weekdaysOf(spanOf(event))
  const strangers = named.filter(({ weekday }) => !days.has(weekday))
  const explained = new Set(
    rulesOf(event, ownLanguage).flatMap((rule) =>
      printedWeekdays(rule.text, rule.language).map(({ weekday }) => weekday),
    ),
  )
  const unexplained =
    strangers.length === named.length
      ? strangers
      : strangers.filter(({ weekday }) => !explained.has(weekday))
  if (unexplained.length === 0) return null
  const names = quoted(unexplained.map(({ printed }) => printed))
  return finding(
    'weekday-disagrees',
    place,
    `The words name ${names}; the event has ${daysIn(event)}.`,
  )
}

function datesAgree(
  event: StopEvent,
  place: string,
  language: string,
  ownLanguage: string,
): Outcome {
  const printed = printedDates(event.dateBasis.words, language)
  const strangers = printed.filter((date) => !isDayOf(date, spanOf(event)))
  const explained = rulesOf(event, ownLanguage).flatMap((rule) =>
    printedDates(rule.text, rule.language),
  )
  const unexplained =
    strangers.length === printed.length
      ? strangers
      : strangers.filter((date) => !explained.some((other) => isSameDate(date, other)))
  if (unexplained.length === 0) return null
  const names = quoted(unexplained.map((date) => date.printed))
  return finding(
    'date-disagrees',
    place,
    `The words print ${names}; the event has ${daysIn(event)}.`,
  )
}

function isExplained(
  event: StopEvent,
  place: string,
  printed: readonly PrintedDate[],
  ownLanguage: string,
): Outcome {
  if (!event.certain) return null
  const named = rulesOf(event, ownLanguage).flatMap((rule) =>
    printedDates(rule.text, rule.language),
  )
  if ([...printed, ...named].some((date) => isDayOf(date, spanOf(event)))) return null
  const found = `Neither the words nor the rule name a date of the event, which has ${daysIn(event)} and is certain.`
  return finding('day-unexplained', place, found)
}

function rulesOf(event: StopEvent, language: string) {
  return inEveryLanguage(event.dateBasis.rule, language)
}

function isSameDate(a: PrintedDate, b: PrintedDate): boolean {
  const sameYear = a.year === null || b.year === null || a.year === b.year
  return sameYear && a.month === b.month && a.date === b.date
}

function daysIn(event: StopEvent): string {
  const { start, end } = spanOf(event)
  return start === end
    ? dayWithWeekday(start)
    : `${dayWithWeekday(start)}, to ${dayWithWeekday(end)}`
}

function quoted(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `“${text}”`).join(' and ')
}
