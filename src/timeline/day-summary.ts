import { type Day, dayFromNumber } from '../calendar/day.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { shortSpan, spanOfPeriod } from '../text/days.ts'
import { english as text } from '../text/english.ts'
import type { UnderPointer } from './content.ts'
import type { Bin } from './histogram.ts'
import { type Mark, marksBetween } from './mark.ts'

/** The most stops that the line about a day names. */
const NAMED = 8

/** The line about what a pointer is on. */
export function summaryOf(
  under: UnderPointer,
  marks: readonly Mark[],
  dataset: Pick<Dataset, 'language'>,
  withYear: boolean,
): string {
  if (under.kind === 'bin') return binSummary(under.bin)
  if (under.kind === 'day') return daySummary(marks, under.number, withYear)
  const title = textIn(under.mark.event.title, text.language, dataset.language)
  return markSummary(under.mark, title, withYear)
}

/** What is reported of a day: "Wed, May 1: 5 reports — Tel Aviv, Ashdod". */
export function daySummary(marks: readonly Mark[], number: number, withYear: boolean): string {
  const value = dayFromNumber(number)
  const onDay = marksBetween(marks, number, number)
  const stops = [...new Set(onDay.map(({ stop }) => stop))]
  return text.timeline.onDay(
    inWords(value, withYear),
    onDay.length,
    stops.slice(0, NAMED),
    Math.max(0, stops.length - NAMED),
  )
}

/** What a mark stands for: "Kerem Shalom: Visit to the crossing. Wed, May 1, day inferred". */
export function markSummary(mark: Mark, title: string, withYear: boolean): string {
  const span = { start: dayFromNumber(mark.from), end: dayFromNumber(mark.to) }
  const details = [
    shortSpan(span, text.language, withYear),
    ...(mark.extent === 'day' ? [] : [text.timeline[mark.extent]]),
    ...(mark.kind === 'visit' ? [] : [text.timeline[mark.kind]]),
    ...(mark.isCertain ? [] : [text.timeline.inferred]),
  ]
  return text.timeline.event(mark.stop, title, details)
}

/** How many reports a bin holds: "May 1994: 12 reports". */
export function binSummary({ from, to, count }: Bin): string {
  const span = { start: dayFromNumber(from), end: dayFromNumber(to) }
  return text.timeline.onDay(spanOfPeriod(span, text.language), count, [], 0)
}

function inWords(value: Day, withYear: boolean): string {
  return shortSpan({ start: value, end: value }, text.language, withYear)
}
