import {
  ALL_DAYS,
  type DayRange,
  type DaySpan,
  isAllDays,
  overlaps,
  spanAround,
} from '../calendar/range.ts'
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
  const reports = inOrder(stop.events, (event) => event)
  return left({ stop, reports, hidden: 0 }, range, narrowing)
}

/** The stops that have a report left, in the dataset's order. */
export function shownStops(
  dataset: Dataset,
  range: DayRange,
  narrowing: Narrowing = EVERY_REPORT,
): readonly ShownStop[] {
  const isWhole = isAllDays(range) && isEveryReport(narrowing)
  return isWhole ? wholeStops(dataset) : leftStops(dataset, range, narrowing)
}

/** The same list for all who ask: what is worked out from it can be kept as well. */
const wholeStops = onceFor((dataset: Dataset) => leftStops(dataset, ALL_DAYS, EVERY_REPORT))

/**
 * By the stops' own days: one whose days are all in the range is the same as without it, so that what is
 * worked out from it is kept; one whose days all lie outside is not looked into.
 */
function leftStops(dataset: Dataset, range: DayRange, narrowing: Narrowing): readonly ShownStop[] {
  const isEvery = isEveryReport(narrowing)
  return daysOfStops(dataset).flatMap(({ whole, days }) => {
    if (!overlaps(range, days)) return []
    if (isEvery && isInside(days, range)) return [whole]
    const shown = left(whole, range, narrowing)
    return shown.reports.length === 0 ? [] : [shown]
  })
}

/** A stop with all of its reports, and the days from the first to the last of them. */
interface StopDays {
  readonly whole: ShownStop
  readonly days: DaySpan
}

const daysOfStops = onceFor((dataset: Dataset): readonly StopDays[] =>
  dataset.stops.flatMap((stop) => {
    const days = spanAround(stop.events.map(spanOf))
    return days === null ? [] : [{ whole: showStop(stop, ALL_DAYS), days }]
  }),
)

function isInside({ start, end }: DaySpan, { from, to }: DayRange): boolean {
  return (from === null || start >= from) && (to === null || end <= to)
}

/** What of a stop's reports, which are in order, a range and a narrowing leave. */
function left({ stop, reports }: ShownStop, range: DayRange, narrowing: Narrowing): ShownStop {
  const own = reports.filter((event) => isInRange(event, range) && isAskedFor(event, narrowing))
  return { stop, reports: own, hidden: stop.events.length - own.length }
}

/** Whether two lists show the same stops with the same reports. */
export function sameShown(a: readonly ShownStop[], b: readonly ShownStop[]): boolean {
  return (
    a.length === b.length &&
    a.every((shown, index) => {
      const other = b[index]
      if (other === shown) return true
      return (
        other !== undefined &&
        other.stop === shown.stop &&
        other.reports.length === shown.reports.length &&
        other.reports.every((event, at) => event === shown.reports[at])
      )
    })
  )
}
