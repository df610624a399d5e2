import { ALL_DAYS, type DayRange, overlaps } from '../calendar/range.ts'
import { type Dataset, type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { inOrder } from './event-order.ts'
import { EVERY_REPORT, isAskedFor, isEveryReport, type Narrowing } from './narrowing.ts'
import { onceFor } from './once-for.ts'

/** A stop and those of its events that are in the range and not narrowed out, by day. */
export interface ShownStop {
  readonly stop: Stop
  /** What a screen calls the stop's reports. */
  readonly reports: readonly StopEvent[]
  /** How many of its events are left out. */
  readonly hidden: number
}

/** Whether any day of the event lies in the range. */
export function isInRange(event: StopEvent, range: DayRange): boolean {
  return overlaps(range, spanOf(event))
}

/** One stop as the range and the narrowing leave it. */
export function showStop(
  stop: Stop,
  range: DayRange,
  narrowing: Narrowing = EVERY_REPORT,
): ShownStop {
  const left = stop.events.filter(
    (event) => isInRange(event, range) && isAskedFor(event, narrowing),
  )
  const reports = inOrder(left, (event) => event)
  return { stop, reports, hidden: stop.events.length - reports.length }
}

/** The stops that have a report left, in the dataset's order. */
export function shownStops(
  dataset: Dataset,
  range: DayRange,
  narrowing: Narrowing = EVERY_REPORT,
): readonly ShownStop[] {
  const isWhole = range.from === null && range.to === null && isEveryReport(narrowing)
  return isWhole ? wholeStops(dataset) : leftStops(dataset, range, narrowing)
}

/** The same list for all who ask: what is worked out from it can be kept as well. */
const wholeStops = onceFor((dataset: Dataset) => leftStops(dataset, ALL_DAYS, EVERY_REPORT))

function leftStops(dataset: Dataset, range: DayRange, narrowing: Narrowing): readonly ShownStop[] {
  return dataset.stops
    .map((stop) => showStop(stop, range, narrowing))
    .filter((shown) => shown.reports.length > 0)
}

/** Whether two lists show the same stops with the same reports. */
export function sameShown(a: readonly ShownStop[], b: readonly ShownStop[]): boolean {
  return (
    a.length === b.length &&
    a.every((shown, index) => {
      const other = b[index]
      return (
        other !== undefined &&
        other.stop === shown.stop &&
        other.reports.length === shown.reports.length &&
        other.reports.every((event, at) => event === shown.reports[at])
      )
    })
  )
}
