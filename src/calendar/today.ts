import { type Day, day } from './day.ts'

/** The day that a moment falls on where the reader is, by the reader's own clock. */
export function dayOf(moment: Date): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const year = pad(moment.getFullYear(), 4)
  return day(`${year}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`)
}
