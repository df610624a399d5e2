declare const dayBrand: unique symbol

/**
 * A calendar day as `YYYY-MM-DD` in the proleptic Gregorian calendar, years 0001 to 9999.
 * It is a string, never a `Date`: no time zone can move a visit to the day before, and days
 * compare with `<` as text does.
 */
export type Day = string & { readonly [dayBrand]: true }

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** A weekday as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Whether `year` has a February 29 (Gregorian rule). */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days `month` (1 to 12) of `year` has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Reads `YYYY-MM-DD`. Null for anything else, for a day that no calendar has (2024-02-30) and
 * for the year 0000, which the Gregorian calendar lacks.
 */
export function parseDay(text: string): Day | null {
  const match = DAY_PATTERN.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = Number(match[2])
  const date = Number(match[3])
  if (year < 1 || month < 1 || month > 12) return null
  return date >= 1 && date <= daysInMonth(year, month) ? (text as Day) : null
}

/**
 * A day known to be right when the code is written.
 * @throws RangeError when `text` is no day: use `parseDay` for anything that came from outside.
 */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`"${text}" is not a day of the calendar (YYYY-MM-DD).`)
  return parsed
}

/** Year, month (1 to 12) and day of the month (1 to 31) of a day. */
export function partsOf(value: Day): { year: number; month: number; date: number } {
  return {
    year: Number(value.slice(0, 4)),
    month: Number(value.slice(5, 7)),
    date: Number(value.slice(8, 10)),
  }
}

/**
 * Days since 1970-01-01, negative before it.
 * The shifted-year method of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year
 * begins in March, so that the leap day comes last and month lengths follow one formula.
 */
export function dayNumber(value: Day): number {
  const { year, month, date } = partsOf(value)
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const FIRST_DAY_NUMBER = -719_162
const LAST_DAY_NUMBER = 2_932_896

/**
 * The day of a day number, the inverse of `dayNumber`: rounded to a whole day and clamped to the
 * years 0001 to 9999.
 * @throws RangeError when `count` is not a number: a text of nonsense must never become a day.
 */
export function dayFromNumber(count: number): Day {
  if (Number.isNaN(count)) {
    throw new RangeError('A day number is NaN: it came from a division by a width of nought.')
  }
  const clamped = Math.min(LAST_DAY_NUMBER, Math.max(FIRST_DAY_NUMBER, Math.round(count)))
  const shifted = clamped + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day
}

/** The day `count` days later (earlier when negative), clamped to the years 0001 to 9999. */
export function addDays(value: Day, count: number): Day {
  return dayFromNumber(dayNumber(value) + count)
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: Day, end: Day): number {
  return dayNumber(end) - dayNumber(start)
}

/** The weekday of a day, 1 for Monday to 7 for Sunday (ISO 8601). */
export function isoWeekday(value: Day): IsoWeekday {
  const sinceMonday = (((dayNumber(value) + 3) % 7) + 7) % 7
  return (sinceMonday + 1) as IsoWeekday
}

/** Negative, zero or positive as `a` lies before, on or after `b`: for `Array.prototype.sort`. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return compareDays(a, b) <= 0 ? a : b
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return compareDays(a, b) >= 0 ? a : b
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
