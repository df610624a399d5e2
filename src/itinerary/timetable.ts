import { compareDays } from '../calendar/day.ts'
import { type DaySpan, spanAround } from '../calendar/range.ts'
import { type Dataset, type Stop, type StopEvent, spanOf, type Trip } from '../dataset/model.ts'
import { inOrder } from './event-order.ts'
import { isOnJourney, type PlacedEvent } from './journey.ts'
import type { ShownStop } from './shown.ts'

/** A stop within a trip, with what was reported of it there. */
export interface TimetableEntry {
  readonly stop: Stop
  readonly events: readonly StopEvent[]
  readonly span: DaySpan
  /** Whether nothing but plans is reported here. */
  readonly plannedOnly: boolean
}

/** A trip and its stops, or (trip null) what happened without the traveller or on no trip. */
export interface TimetablePart {
  readonly trip: Trip | null
  readonly span: DaySpan
  readonly entries: readonly TimetableEntry[]
}

/**
 * What is shown as a timetable: the trips by their first day, under each its stops by day, and
 * last what belongs to no leg. Every stop shown is listed at least once.
 */
export function timetableOf(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
): readonly TimetablePart[] {
  const placed = stops.flatMap(({ stop, reports }) => reports.map((event) => ({ stop, event })))
  const parts = trips.flatMap((trip) =>
    partOf(
      trip,
      placed.filter(({ event }) => event.trip === trip.id && isOnJourney(event)),
    ),
  )
  parts.sort((a, b) => compareDays(a.span.start, b.span.start))
  const known = new Set(trips.map((trip) => trip.id))
  const beside = placed.filter(
    ({ event }) => !isOnJourney(event) || event.trip === undefined || !known.has(event.trip),
  )
  return [...parts, ...partOf(null, beside)]
}

function partOf(trip: Trip | null, placed: readonly PlacedEvent[]): readonly TimetablePart[] {
  const byDay = inOrder(placed, ({ event }) => event)
  const byStop = new Map<Stop, StopEvent[]>()
  for (const { stop, event } of byDay) {
    const events = byStop.get(stop)
    if (events === undefined) byStop.set(stop, [event])
    else events.push(event)
  }
  const span = spanAround(byDay.map(({ event }) => spanOf(event)))
  if (span === null) return []
  const entries = [...byStop].map(([stop, events]) => ({
    stop,
    events,
    span: spanAround(events.map(spanOf)) ?? span,
    plannedOnly: events.every((event) => event.kind === 'planned'),
  }))
  return [{ trip, span, entries }]
}

/** The days of a trip, from its own events; null for a trip without any. */
export function tripSpan(dataset: Dataset, trip: Trip): DaySpan | null {
  const events = dataset.stops.flatMap((stop) =>
    stop.events.filter((event) => event.trip === trip.id && isOnJourney(event)),
  )
  return spanAround(events.map(spanOf))
}

/** The first and the last day that anything is reported on; null for a dataset without events. */
export function datasetSpan(dataset: Dataset): DaySpan | null {
  return spanAround(dataset.stops.flatMap((stop) => stop.events.map(spanOf)))
}
