import { baseLanguage, knownLanguage } from '../dataset/known-language.ts'

/** How a language prints months and weekdays, as patterns for a regular expression. */
export interface DayNames {
  /** The number of the month, 1 to 12, by its folded name. */
  readonly months: ReadonlyMap<string, number>
  /** The ISO number of the weekday, 1 for Monday to 7 for Sunday, by its folded name. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Letters that the language writes in front of a name without a space ("במאי": in May). */
  readonly proclitics: string
}

/** Languages in which regions print other names: "Sep" and "Sept", مايو and أيار. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA'],
  en: ['en-US', 'en-GB'],
}

const PROCLITICS: Readonly<Record<string, string>> = {
  ar: '[وفبلك]{0,2}',
  he: '[והבלכמש]{0,3}',
}

/** 2024-01-01 was a Monday: the days of that January begin the week as ISO 8601 does. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_LENGTH = 86_400_000

const known = new Map<string, DayNames>()

/**
 * The names of months and weekdays in a language, from the Unicode CLDR as Intl has it: in full
 * everywhere; shortened ones for months alone, since "Sun" and "Sat" are also words. English where
 * the language is unknown.
 */
export function dayNames(language: string): DayNames {
  const tag = knownLanguage(language)
  const names = known.get(tag) ?? readNames(tag)
  known.set(tag, names)
  return names
}

function readNames(tag: string): DayNames {
  const base = baseLanguage(tag)
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  for (const locale of [tag, ...(REGIONS[base] ?? [])]) {
    for (let month = 1; month <= 12; month += 1) {
      const date = Date.UTC(2024, month - 1, 15)
      for (const name of monthNames(locale, date)) months.set(foldName(name), month)
    }
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const date = MONDAY + (weekday - 1) * DAY_LENGTH
      for (const name of weekdayNames(locale, date)) weekdays.set(foldName(name), weekday)
    }
  }
  return { months, weekdays, proclitics: PROCLITICS[base] ?? '' }
}

/** Standing alone and within a date: Slavic and other languages decline the name of the month. */
function monthNames(locale: string, date: number): readonly string[] {
  return [
    partOf(locale, { month: 'long' }, 'month', date),
    partOf(locale, { month: 'short' }, 'month', date),
    partOf(locale, { month: 'long', day: 'numeric' }, 'month', date),
    partOf(locale, { month: 'short', day: 'numeric' }, 'month', date),
  ]
    .map((name) => name.replace(/\.$/, ''))
    .filter((name) => /^\p{L}/u.test(name))
}

function weekdayNames(locale: string, date: number): readonly string[] {
  return [
    partOf(locale, { weekday: 'long' }, 'weekday', date),
    partOf(locale, { weekday: 'long', day: 'numeric', month: 'long' }, 'weekday', date),
  ].filter((name) => name !== '')
}

function partOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
  date: number,
): string {
  const format = new Intl.DateTimeFormat(locale, {
    ...options,
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  return format.formatToParts(date).find((part) => part.type === type)?.value ?? ''
}

/** A name without its letter case. */
export function foldName(name: string): string {
  return name.toLowerCase()
}
