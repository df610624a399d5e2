import { compareDays } from '../calendar/day.ts'
import { ALL_DAYS, type DaySpan, spanAround } from '../calendar/range.ts'
import { type Dataset, type Stop, type StopEvent, spanOf, type Trip } from '../dataset/model.ts'
import { inOrder } from './event-order.ts'
import { isOnJourney, journeyOf, type PlacedEvent, staysOf } from './journey.ts'
import { onceFor } from './once-for.ts'
import { type ShownStop, shownStops } from './shown.ts'

/** A stop within a part, with what was reported of it there: on a trip, one stay. */
export interface TimetableEntry {
  readonly stop: Stop
  readonly events: readonly [StopEvent, ...StopEvent[]]
  readonly span: DaySpan
}

/** A trip and its stays; or what lies beside the trips, by stop. */
export interface TimetablePart {
  readonly kind: 'trip' | 'no-trip' | 'background'
  /** The trip of a part of kind `trip`, else null. */
  readonly trip: Trip | null
  readonly span: DaySpan
  readonly entries: readonly TimetableEntry[]
}

/**
 * What is shown as a timetable: the trips by their first day, under each its stays by day; then
 * visits and plans that belong to no trip, and last what happened without the traveller. A trip that
 * comes back to a stop lists it again. Every stop shown is listed at least once.
 */
export function timetableOf(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
): readonly TimetablePart[] {
  return keptTimetable(trips)(stops)
}

/** Kept, since the itinerary and the map's order of stops both follow from it. */
const keptTimetable = onceFor((trips: readonly Trip[]) =>
  onceFor((stops: readonly ShownStop[]) => madeTimetable(trips, stops)),
)

function madeTimetable(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
): readonly TimetablePart[] {
  const known = new Set(trips.map((trip) => trip.id))
  const loose: PlacedEvent[] = []
  const background: PlacedEvent[] = []
  for (const { stop, reports } of stops) {
    for (const event of reports) {
      if (!isOnJourney(event)) background.push({ stop, event })
      else if (event.trip === undefined || !known.has(event.trip)) loose.push({ stop, event })
    }
  }
  const byDay = (placed: readonly PlacedEvent[]) => inOrder(placed, ({ event }) => event)
  const parts = trips.flatMap((trip) => partOf('trip', trip, journeyOf(trip, stops)))
  parts.sort((a, b) => compareDays(a.span.start, b.span.start))
  return [
    ...parts,
    ...partOf('no-trip', null, byDay(loose)),
    ...partOf('background', null, byDay(background)),
  ]
}

function partOf(
  kind: TimetablePart['kind'],
  trip: Trip | null,
  placed: readonly PlacedEvent[],
): readonly TimetablePart[] {
  const span = spanAround(placed.map(({ event }) => spanOf(event)))
  if (span === null) return []
  const entries = staysOf(placed).map(({ stop, events }) => ({
    stop,
    events,
    span: spanAround(events.map(spanOf)) ?? span,
  }))
  return [{ kind, trip, span, entries }]
}

/** The days of a trip, from its own events; null for a trip without any. */
export function tripSpan(dataset: Dataset, trip: Trip): DaySpan | null {
  return spanAround(
    journeyOf(trip, shownStops(dataset, ALL_DAYS)).map(({ event }) => spanOf(event)),
  )
}

/** The first and the last day that anything is reported on; null for a dataset without events. */
export const datasetSpan = onceFor((dataset: Dataset): DaySpan | null =>
  spanAround(dataset.stops.flatMap((stop) => stop.events.map(spanOf))),
)

/** Whether the dataset's days lie in more than one year, so that a day needs its year to be clear. */
export function needsYears(dataset: Dataset): boolean {
  const span = datasetSpan(dataset)
  return span !== null && span.start.slice(0, 4) !== span.end.slice(0, 4)
}
