import { type DayRange, isAllDays } from '../calendar/range.ts'
import { type StopEvent, spanOf } from '../dataset/model.ts'
import type { ShownStop } from './shown.ts'

/** How many of the stops shown lie in the range for certain, and how many only possibly. */
export interface Certainty {
  readonly certain: number
  readonly possible: number
}

/**
 * Whether an event shown in a range lies in it beyond doubt. An inferred day may be another one; an
 * event `within` several days may have fallen on one of those outside. A range that leaves nothing
 * out leaves no doubt.
 */
export function isCertainlyInRange(event: StopEvent, range: DayRange): boolean {
  if (isAllDays(range)) return true
  if (!event.certain) return false
  if (event.extent === 'through') return true
  const { start, end } = spanOf(event)
  return (range.from === null || start >= range.from) && (range.to === null || end <= range.to)
}

/** A stop counts as certain when one of its reports does. */
export function certaintyOf(stops: readonly ShownStop[], range: DayRange): Certainty {
  const certain = stops.filter(({ reports }) =>
    reports.some((event) => isCertainlyInRange(event, range)),
  ).length
  return { certain, possible: stops.length - certain }
}
