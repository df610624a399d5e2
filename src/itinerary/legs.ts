import type { Stop, Trip } from '../dataset/model.ts'
import { followsDirectly, isPlannedOnly, journeyOf, type Stay, staysOf } from './journey.ts'
import { onceFor } from './once-for.ts'
import type { ShownStop } from './shown.ts'

/** The line between consecutive events of one trip. */
export interface Leg {
  readonly id: string
  readonly trip: Trip
  readonly from: Stop
  readonly to: Stop
  /**
   * Drawn dashed: either end was announced, not reported as done. A stop that one source announced
   * and another reports visited is done.
   */
  readonly planned: boolean
  /** Whether a source tells the order of the two ends; without it the leg has no arrow. */
  readonly directed: boolean
  /** What is reported of its two ends. */
  readonly ends: readonly [from: Stay, to: Stay]
}

/**
 * The legs of every trip between the stops shown. Events at one stop in a row make no leg.
 * @param whole every stop with all its reports: what is left out still tells which order is stated
 */
export function legsOf(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
  whole: readonly ShownStop[] = stops,
): readonly Leg[] {
  return whole === stops ? wholeLegsOf(trips)(stops) : legsBetween(trips, stops, whole)
}

/** Kept, since each page of a dataset needs them. */
const wholeLegsOf = onceFor((trips: readonly Trip[]) =>
  onceFor((stops: readonly ShownStop[]) => legsBetween(trips, stops, stops)),
)

function legsBetween(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
  whole: readonly ShownStop[],
): readonly Leg[] {
  return trips.flatMap((trip) => {
    const journey = journeyOf(trip, stops)
    const stays = staysOf(journey)
    const wholeJourney = journeyOf(trip, whole)
    return stays.slice(1).map((to, index) => {
      const from = stays[index] ?? to
      return {
        id: idOf(trip, from, to),
        trip,
        from: from.stop,
        to: to.stop,
        planned: isPlannedOnly(from) || isPlannedOnly(to),
        directed: followsDirectly(wholeJourney, from, to),
        ends: [from, to],
      }
    })
  })
}

function idOf(trip: Trip, from: Stay, to: Stay): string {
  return [trip.id, from.events[0].id, to.events[0].id].join('/')
}
