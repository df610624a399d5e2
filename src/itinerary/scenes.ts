import type { Day } from '../calendar/day.ts'
import { compareDays } from '../calendar/day.ts'
import type { Excerpt, Stop, StopEvent, Trip } from '../dataset/model.ts'
import { inOrder } from './event-order.ts'
import { isOnJourney, journeyOf, type PlacedEvent, type Stay, staysOf } from './journey.ts'
import { kindOf } from './kind.ts'
import { type Leg, legsOf } from './legs.ts'
import type { ShownStop } from './shown.ts'

/**
 * What is played at a time: one stop and what is reported of it. Scenes are counted in steps: by
 * stop each is a step of its own; by day a day is one step, which may lead to several stops.
 */
export interface Scene {
  /** Number of its step, from 0. */
  readonly step: number
  readonly stop: Stop
  readonly events: readonly [StopEvent, ...StopEvent[]]
  /** The leg that leads to it; null for the first stop of a trip, and where the traveller stays. */
  readonly leg: Leg | null
  /** The quotation that is shown: the first of those that say what the scene shows. */
  readonly excerpt: Excerpt | null
  /** What else is reported of the step's days, without the traveller. */
  readonly beside: readonly PlacedEvent[]
}

/**
 * A stay of the traveller for each step, by day. What happened without him is left out.
 * @param article id of the one whose quotations go before others; null for none
 * @param whole every stop with all its reports: what is left out still tells which order is stated
 */
export function scenesByStop(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
  article: string | null = null,
  whole: readonly ShownStop[] = stops,
): readonly Scene[] {
  const legs = arrivals(trips, stops, whole)
  const known = new Set(trips.map(({ id }) => id))
  const loose = travelled(placedIn(stops)).filter(({ event }) => !known.has(event.trip ?? ''))
  return [...trips.map((trip) => journeyOf(trip, stops)), loose]
    .flatMap(staysOf)
    .sort((a, b) => compareDays(a.events[0].start, b.events[0].start))
    .map((stay, step) => sceneOf(stay, step, legs, [], article))
}

/**
 * A day on which something begins for each step, and in it the traveller's stops in order. On a day
 * that has reports without the traveller alone, these are shown.
 * @param article id of the one whose quotations go before others; null for none
 * @param whole every stop with all its reports: what is left out still tells which order is stated
 */
export function scenesByDay(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
  article: string | null = null,
  whole: readonly ShownStop[] = stops,
): readonly Scene[] {
  const legs = arrivals(trips, stops, whole)
  const placed = placedIn(stops)
  const journeys = byDay(travelled(placed))
  const others = byDay(
    inOrder(
      placed.filter(({ event }) => !isOnJourney(event)),
      eventOf,
    ),
  )
  const days = [...new Set([...journeys.keys(), ...others.keys()])].sort(compareDays)
  return days.flatMap((day, step) => {
    const own = journeys.get(day)
    const beside = others.get(day) ?? []
    return own === undefined
      ? staysOf(beside).map((stay) => sceneOf(stay, step, legs, [], article))
      : parted(own, legs).map((stay) => sceneOf(stay, step, legs, beside, article))
  })
}

/** How many steps the scenes are counted in. */
export function stepCount(scenes: readonly Scene[]): number {
  return (scenes.at(-1)?.step ?? -1) + 1
}

function sceneOf(
  { stop, events }: Stay,
  step: number,
  legs: ReadonlyMap<StopEvent, Leg>,
  beside: readonly PlacedEvent[],
  article: string | null,
): Scene {
  const kind = kindOf(events)
  const telling = [...events.filter((event) => event.kind === kind), ...events]
  const quoted = telling.flatMap(({ excerpts }) => excerpts)
  const excerpt = quoted.find((one) => one.article === article) ?? quoted[0] ?? null
  return { step, stop, events, leg: legs.get(events[0]) ?? null, excerpt, beside }
}

/** Each leg by the event that it arrives at. */
function arrivals(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
  whole: readonly ShownStop[],
): ReadonlyMap<StopEvent, Leg> {
  return new Map(legsOf(trips, stops, whole).map((leg) => [leg.ends[1].events[0], leg]))
}

/** A day's stays, parted also where another trip's leg arrives at the same stop. */
function parted(
  placed: readonly PlacedEvent[],
  legs: ReadonlyMap<StopEvent, Leg>,
): readonly Stay[] {
  const runs: PlacedEvent[][] = []
  for (const one of placed) {
    const last = runs.at(-1)
    if (last === undefined || legs.has(one.event)) runs.push([one])
    else last.push(one)
  }
  return runs.flatMap(staysOf)
}

function placedIn(stops: readonly ShownStop[]): readonly PlacedEvent[] {
  return stops.flatMap(({ stop, reports }) => reports.map((event) => ({ stop, event })))
}

function travelled(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  return inOrder(
    placed.filter(({ event }) => isOnJourney(event)),
    eventOf,
  )
}

function byDay(placed: readonly PlacedEvent[]): ReadonlyMap<Day, readonly PlacedEvent[]> {
  const days = new Map<Day, PlacedEvent[]>()
  for (const one of placed) {
    const known = days.get(one.event.start)
    if (known === undefined) days.set(one.event.start, [one])
    else known.push(one)
  }
  return days
}

function eventOf({ event }: PlacedEvent): StopEvent {
  return event
}
