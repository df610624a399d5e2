import { type Day, dayFromNumber } from '../calendar/day.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { shortSpan, spanOfPeriod } from '../text/days.ts'
import { apart, inRow } from '../text/lists.ts'
import { text } from '../text/text.ts'
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
  return reportsOn(inWords(value, withYear), onDay.length, stops)
}

/** What a mark stands for: "Kerem Shalom: Visit to the crossing. Wed, May 1, day inferred". */
export function markSummary(mark: Mark, title: string, withYear: boolean): string {
  const span = { start: dayFromNumber(mark.from), end: dayFromNumber(mark.to) }
  const details = [
    shortSpan(span, text.language, withYear),
    ...(mark.extent === 'day' ? [] : [text.timeline.extent[mark.extent]]),
    ...(mark.kind === 'visit' ? [] : [text.timeline.kind[mark.kind]]),
    ...(mark.isCertain ? [] : [text.timeline.inferred]),
  ]
  return text.timeline.event({ stop: mark.stop, title, details: apart(details) })
}

/** How many reports a bin holds: "May 1994: 12 reports". */
export function binSummary({ from, to, count }: Bin): string {
  const span = { start: dayFromNumber(from), end: dayFromNumber(to) }
  return reportsOn(spanOfPeriod(span, text.language), count, [])
}

/** @param stops that the reports are about; none where they are not told */
function reportsOn(day: string, amount: number, stops: readonly string[]): string {
  if (amount === 0) return text.timeline.nothingOn({ day })
  if (stops.length === 0) return text.timeline.onDay({ day, amount })
  const more = stops.length - NAMED
  const rest = more > 0 ? [text.timeline.andMore({ amount: more })] : []
  return text.timeline.onDayAt({ day, amount, stops: inRow([...stops.slice(0, NAMED), ...rest]) })
}

function inWords(value: Day, withYear: boolean): string {
  return shortSpan({ start: value, end: value }, text.language, withYear)
}
