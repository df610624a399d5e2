import { type Day, type IsoWeekday, parseDay } from '../calendar/day.ts'
import { type DayNames, dayNames, foldName } from './day-names.ts'

/** A weekday that a text names. */
export interface PrintedWeekday {
  readonly weekday: IsoWeekday
  readonly printed: string
  readonly start: number
  readonly end: number
}

/** A date that a text prints; one without a year may be of any. */
export interface PrintedDate {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number
  readonly date: number
  readonly printed: string
  readonly start: number
  readonly end: number
}

/**
 * A name or a number that goes on is another word: "May" is not in "Mayor". Letters of scripts
 * without spaces end no word.
 */
const LETTER = '(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}])[\\p{L}\\p{M}\\p{N}]'
const WORD_BEGINS = `(?<!${LETTER})`
const WORD_ENDS = `(?!${LETTER})`

/** The weekdays named in full in a text, in its language and whatever the letter case. */
export function printedWeekdays(text: string, language: string): readonly PrintedWeekday[] {
  const { weekdays, proclitics } = dayNames(language)
  const pattern = `${WORD_BEGINS}${proclitics}(${anyOf(weekdays)})${WORD_ENDS}`
  return Array.from(text.matchAll(new RegExp(pattern, 'giu'))).flatMap((match) => {
    const weekday = weekdays.get(foldName(match[1] ?? ''))
    if (weekday === undefined) return []
    const place = { start: match.index, end: match.index + match[0].length }
    // The map's values are the numbers of ISO 8601.
    return [{ weekday: weekday as IsoWeekday, printed: match[1] ?? '', ...place }]
  })
}

/**
 * The dates printed in a text: "March 20, 2024", "MARCH 23", "20 March", "1. Mai 2024", "1 de mayo
 * de 2024", "2024年5月1日" and 2024-05-01. Not 3/4/2024, which is a day in March or in April.
 * The second day of "March 20–22" is a date of its own.
 */
export function printedDates(text: string, language: string): readonly PrintedDate[] {
  const digits = withPlainDigits(text)
  const dates: PrintedDate[] = []
  for (const pattern of patterns(dayNames(language))) {
    for (const match of digits.matchAll(pattern.expression)) {
      const place = { start: match.index, end: match.index + match[0].length }
      if (dates.some((known) => place.start < known.end && known.start < place.end)) continue
      dates.push(...datesIn(match.groups ?? {}, pattern.months, text, place))
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}

/** The day that a date with a year is; null without a year or where no calendar has it. */
export function dayOf(date: PrintedDate): Day | null {
  if (date.year === null) return null
  const [year, month, day] = [date.year, date.month, date.date].map(String)
  return parseDay(`${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
}

interface Pattern {
  readonly expression: RegExp
  readonly months: ReadonlyMap<string, number>
}

function patterns({ months, proclitics }: DayNames): readonly Pattern[] {
  const month = `${proclitics}(?<month>${anyOf(months)})\\.?`
  const ordinal = '(?:st|nd|rd|th|er|[.ºª])?'
  const link = '(?:(?:of|de|del|di)\\s)?'
  const expressions = [
    '(?<![\\p{L}\\p{N}-])(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?![\\p{L}\\p{N}-])',
    '(?:(?<year>\\d{4})\\s?[年년]\\s?)?(?<number>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]',
    `${WORD_BEGINS}${month}\\s(?<day>\\d{1,2})${ordinal}(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?(?!\\d)(?:,?\\s(?<year>\\d{4}))?${WORD_ENDS}`,
    `${WORD_BEGINS}(?:(?<day>\\d{1,2})${ordinal}\\s?[-–—]\\s?)??(?<last>\\d{1,2})${ordinal}\\s${link}${month}(?:,?\\s${link}(?<year>\\d{4}))?${WORD_ENDS}`,
  ]
  return expressions.map((source) => ({ expression: new RegExp(source, 'giu'), months }))
}

function datesIn(
  groups: Readonly<Record<string, string | undefined>>,
  months: ReadonlyMap<string, number>,
  text: string,
  place: { readonly start: number; readonly end: number },
): readonly PrintedDate[] {
  const { year, month: name, number, day, last } = groups
  const month = number === undefined ? months.get(foldName(name ?? '')) : Number(number)
  if (month === undefined) return []
  return [day, last].flatMap((date) =>
    date === undefined
      ? []
      : {
          year: year === undefined ? null : Number(year),
          month,
          date: Number(date),
          printed: text.slice(place.start, place.end),
          ...place,
        },
  )
}

/** The decimal digits, from nought to nine, of the scripts that news are printed in. */
const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯'

/** The digits of a text as those of ASCII, one for one. */
function withPlainDigits(text: string): string {
  return text.replace(new RegExp(`[${DIGITS}]`, 'g'), (digit) => String(DIGITS.indexOf(digit) % 10))
}

/** A pattern for any of the names, longer ones first: "September" before "Sep". */
function anyOf(names: ReadonlyMap<string, number>): string {
  return [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('|')
}
