import type { StopEvent } from '../dataset/model.ts'
import type { ShownStop } from './shown.ts'
import type { TimetableEntry, TimetablePart } from './timetable.ts'

/** The beginning of a timetable: so many of its reports, and what is left of its parts and stops. */
interface FirstReports {
  readonly parts: readonly TimetablePart[]
  readonly stops: readonly ShownStop[]
  /** How many reports these are. */
  readonly amount: number
}

/**
 * The first reports of a timetable, stay by stay: whole stays, as many as have no more reports than asked
 * for, and one at least.
 * @param stops whose timetable it is
 * @param most how many reports at the most
 */
export function firstReports(
  parts: readonly TimetablePart[],
  stops: readonly ShownStop[],
  most: number,
): FirstReports {
  const kept = new Set<StopEvent>()
  let isFull = false
  const takes = ({ events }: TimetableEntry) => {
    isFull ||= kept.size > 0 && kept.size + events.length > most
    if (!isFull) for (const event of events) kept.add(event)
    return !isFull
  }
  const begun = parts.flatMap((part) => {
    const entries = part.entries.filter(takes)
    return entries.length === 0 ? [] : [{ ...part, entries }]
  })
  const named = stops.flatMap((shown) => {
    const reports = shown.reports.filter((event) => kept.has(event))
    return reports.length === 0 ? [] : [{ ...shown, reports }]
  })
  return { parts: begun, stops: named, amount: kept.size }
}
