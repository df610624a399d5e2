import type { Stop, Trip } from '../dataset/model.ts'
import { followsDirectly, journeyOf, staysOf } from './journey.ts'
import type { ShownStop } from './shown.ts'

/** A stop before or after another one on a trip. */
export interface Neighbour {
  readonly stop: Stop
  /** Whether a source tells that nothing lay between; else the panel says "order not stated". */
  readonly orderStated: boolean
}

/** The stops before and after a stop on one trip. */
export interface Neighbours {
  readonly trip: Trip
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
}

/**
 * For each trip that leads through the stop: the stop before its first stay there and the stop
 * after its last. Stops of one day are taken in the dataset's sequence, and marked as such.
 * @param whole every stop with all its reports: what is left out still tells which order is stated
 */
export function neighboursOf(
  stop: Stop,
  trips: readonly Trip[],
  stops: readonly ShownStop[],
  whole: readonly ShownStop[] = stops,
): readonly Neighbours[] {
  const reported = new Set(stop.events.map((event) => event.trip))
  const through = trips.filter(({ id }) => reported.has(id))
  return through.flatMap((trip) => {
    const journey = journeyOf(trip, stops)
    const stays = staysOf(journey)
    const wholeJourney = journeyOf(trip, whole)
    const first = stays.findIndex((stay) => stay.stop === stop)
    const own = stays[first]
    if (own === undefined) return []
    const last = stays.findLastIndex((stay) => stay.stop === stop)
    const lastOwn = stays[last] ?? own
    const before = stays[first - 1]
    const after = stays[last + 1]
    return [
      {
        trip,
        previous:
          before === undefined
            ? null
            : { stop: before.stop, orderStated: followsDirectly(wholeJourney, before, own) },
        next:
          after === undefined
            ? null
            : { stop: after.stop, orderStated: followsDirectly(wholeJourney, lastOwn, after) },
      },
    ]
  })
}
