import type { Stop, Trip } from '../dataset/model.ts'
import { followsDirectly, journeyOf, type PlacedEvent } from './journey.ts'
import type { ShownStop } from './shown.ts'

/** The line between consecutive events of one trip. */
export interface Leg {
  readonly id: string
  readonly trip: Trip
  readonly from: Stop
  readonly to: Stop
  /** Drawn dashed: either end was announced, not reported as done. */
  readonly planned: boolean
  /** Whether a source tells the order of the two ends; without it the leg has no arrow. */
  readonly directed: boolean
}

/** The legs of every trip between the stops shown. Events at one stop in a row make no leg. */
export function legsOf(trips: readonly Trip[], stops: readonly ShownStop[]): readonly Leg[] {
  return trips.flatMap((trip) => {
    const journey = journeyOf(trip, stops)
    return journey.flatMap((from, index) => {
      const to = journey[index + 1]
      return to === undefined || to.stop === from.stop ? [] : [legBetween(trip, from, to, journey)]
    })
  })
}

function legBetween(
  trip: Trip,
  from: PlacedEvent,
  to: PlacedEvent,
  journey: readonly PlacedEvent[],
): Leg {
  return {
    id: `${trip.id}/${from.event.id}/${to.event.id}`,
    trip,
    from: from.stop,
    to: to.stop,
    planned: from.event.kind === 'planned' || to.event.kind === 'planned',
    directed: followsDirectly(journey, from.event, to.event),
  }
}
