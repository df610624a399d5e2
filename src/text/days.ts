import { type Day, daysInMonth, partsOf } from '../calendar/day.ts'
import type { DaySpan } from '../calendar/range.ts'

/**
 * A day as the moment `Intl` wants. UTC throughout, here and in the formats below, so that no
 * time zone moves it; `setUTCFullYear` because `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
 */
function momentOf(value: Day): Date {
  const { year, month, date } = partsOf(value)
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, date)
  return moment
}

/**
 * The Gregorian calendar, which the dataset's days are of, whatever a language's region uses besides;
 * Latin digits for the reason that messages have them (catalogue/compile-messages.ts).
 */
const RECKONING = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make (about 50 µs each), so one is kept for each language and shape. */
function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(language, { ...options, ...RECKONING })
  formats.set(key, made)
  return made
}

/** "Wednesday, May 1, 2024"; without the year where `withYear` asks for none, "Wednesday, May 1". */
export function longDay(value: Day, language: string, withYear = true): string {
  return longFormat(language, withYear).format(momentOf(value))
}

function longFormat(language: string, withYear: boolean): Intl.DateTimeFormat {
  return formatFor(language, {
    ...(withYear ? { year: 'numeric' as const } : {}),
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  })
}

/** "Wed, May 1"; with the year where `withYear` asks for it, "Wed, May 1, 2024". */
function shortDay(value: Day, language: string, withYear: boolean): string {
  return formatFor(language, {
    ...(withYear ? { year: 'numeric' as const } : {}),
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  }).format(momentOf(value))
}

/** "May 1, 2024": for a source's day of publication. */
export function plainDay(value: Day, language: string): string {
  return formatFor(language, { year: 'numeric', month: 'long', day: 'numeric' }).format(
    momentOf(value),
  )
}

/**
 * "Wednesday, May 1, 2024", or both ends in full: "Tuesday, April 30 – Wednesday, May 1, 2024";
 * without years where `withYear` asks for none.
 */
export function longSpan(span: DaySpan, language: string, withYear = true): string {
  if (span.start === span.end) return longDay(span.start, language, withYear)
  return rangeIn(longFormat(language, withYear), span)
}

/** "March 20 – 22", or "April 30 – May 1"; with the year where `withYear` asks for it. */
export function briefSpan(span: DaySpan, language: string, withYear = false): string {
  const format = formatFor(language, {
    ...(withYear ? { year: 'numeric' as const } : {}),
    month: 'long',
    day: 'numeric',
  })
  if (span.start === span.end) return format.format(momentOf(span.start))
  return tight(rangeIn(format, span))
}

/**
 * "Tue, Apr 30 – Wed, May 1", or "Wed, May 1" for one day; where `withYear` asks for it with the year,
 * once where both ends are in it.
 */
export function shortSpan({ start, end }: DaySpan, language: string, withYear = false): string {
  const last = shortDay(end, language, withYear)
  if (start === end) return last
  const isOneYear = partsOf(start).year === partsOf(end).year
  return `${shortDay(start, language, withYear && !isOneYear)} – ${last}`
}

/** A whole month, year or years by their names, "May 1994" or "1990 – 1999"; else the days. */
export function spanOfPeriod(span: DaySpan, language: string): string {
  const [start, end] = [partsOf(span.start), partsOf(span.end)]
  const isWholeMonths = start.date === 1 && end.date === daysInMonth(end.year, end.month)
  if (!isWholeMonths) return briefSpan(span, language, true)
  const isWholeYears = start.month === 1 && end.month === 12
  const format = formatFor(language, {
    ...(isWholeYears ? {} : { month: 'long' as const }),
    year: 'numeric',
  })
  return rangeIn(format, span)
}

/** What an axis prints at a line: "March", "Mar", "2024", "20". */
export type LabelShape = 'month' | 'month-short' | 'year' | 'date'

/** A label of an axis for the period that begins on a day; a month with its year where asked for. */
export function axisLabel(
  value: Day,
  shape: LabelShape,
  language: string,
  withYear: boolean,
): string {
  return formatFor(language, {
    ...(shape === 'year' || (withYear && shape !== 'date') ? { year: 'numeric' } : {}),
    ...(shape === 'month' ? { month: 'long' } : shape === 'month-short' ? { month: 'short' } : {}),
    ...(shape === 'date' ? { day: 'numeric' } : {}),
  }).format(momentOf(value))
}

/**
 * A span in a format. ICU puts thin spaces around the dash, Chromium plain ones for the sake of old
 * scripts: made the same, since a browser takes over what Node has written.
 */
function rangeIn(format: Intl.DateTimeFormat, { start, end }: DaySpan): string {
  return format.formatRange(momentOf(start), momentOf(end)).replace(/[\u2009\u202f]/gu, ' ')
}

/**
 * "March 20–22" for "March 20 – 22": between two numbers the dash stands tight (Chicago Manual
 * of Style, 6.78).
 */
function tight(text: string): string {
  return text.replace(/(\d) – (\d)/gu, '$1–$2')
}
