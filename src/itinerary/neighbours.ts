import type { Stop, StopEvent, Trip } from '../dataset/model.ts'
import { followsDirectly, journeyOf, type PlacedEvent } from './journey.ts'
import type { ShownStop } from './shown.ts'

/** A stop before or after another one on a trip. */
export interface Neighbour {
  readonly stop: Stop
  readonly event: StopEvent
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
 * For each trip that leads through the stop: the stop before its first event there and the stop
 * after its last. Stops of one day are taken in the dataset's sequence, and marked as such.
 */
export function neighboursOf(
  stop: Stop,
  trips: readonly Trip[],
  stops: readonly ShownStop[],
): readonly Neighbours[] {
  return trips.flatMap((trip) => {
    const journey = journeyOf(trip, stops)
    const first = journey.findIndex((placed) => placed.stop === stop)
    if (first === -1) return []
    const last = journey.findLastIndex((placed) => placed.stop === stop)
    const before = neighbour(journey, journey[first - 1], journey[first], 'previous')
    const after = neighbour(journey, journey[last + 1], journey[last], 'next')
    return [{ trip, previous: before, next: after }]
  })
}

function neighbour(
  journey: readonly PlacedEvent[],
  other: PlacedEvent | undefined,
  own: PlacedEvent | undefined,
  side: 'previous' | 'next',
): Neighbour | null {
  if (other === undefined || own === undefined) return null
  const [earlier, later] = side === 'previous' ? [other, own] : [own, other]
  return {
    stop: other.stop,
    event: other.event,
    orderStated: followsDirectly(journey, earlier.event, later.event),
  }
}
