import { type DayRange, overlaps } from '../calendar/range.ts'
import { type Dataset, type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { inOrder } from './event-order.ts'

/** A stop and those of its events that are in the range, by day. */
export interface ShownStop {
  readonly stop: Stop
  /** What a screen calls the stop's reports. */
  readonly reports: readonly StopEvent[]
  /** How many of its events the range leaves out. */
  readonly hidden: number
}

/** Whether any day of the event lies in the range. */
export function isInRange(event: StopEvent, range: DayRange): boolean {
  return overlaps(range, spanOf(event))
}

/** One stop as the range leaves it. */
export function showStop(stop: Stop, range: DayRange): ShownStop {
  const inRange = stop.events.filter((event) => isInRange(event, range))
  const reports = inOrder(inRange, (event) => event)
  return { stop, reports, hidden: stop.events.length - reports.length }
}

/** The stops that have a report in the range, in the dataset's order. */
export function shownStops(dataset: Dataset, range: DayRange): readonly ShownStop[] {
  return dataset.stops
    .map((stop) => showStop(stop, range))
    .filter((shown) => shown.reports.length > 0)
}
