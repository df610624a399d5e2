import type { Dataset, StopEvent, Trip } from '../dataset/model.ts'
import { finding, type Outcome } from './finding.ts'
import type { Places } from './places.ts'

/**
 * Whether the events of each trip that have an order stand in it by their days: one that is later in
 * the order must not begin on an earlier day. One outcome for each event with an order. (That an
 * order has the words it rests on is a rule of the format.)
 */
export function checkOrder(dataset: Dataset, places: Places): readonly Outcome[] {
  return dataset.trips.flatMap((trip) => {
    const events = orderedEvents(dataset, trip)
    return events.map((event, index) => {
      const before = events[index - 1]
      if (before === undefined || before.start <= event.start) return null
      return finding(
        'order-reversed',
        `${places.of(event.id)}.order`,
        `The event has order ${event.order} and begins on ${event.start}; order ${before.order} of the trip, at ${places.of(before.id)}, begins later, on ${before.start}.`,
      )
    })
  })
}

/** By order; events of one order by day, since nothing is claimed between them. */
function orderedEvents(dataset: Dataset, trip: Trip): readonly StopEvent[] {
  return dataset.stops
    .flatMap(({ events }) => events)
    .filter((event) => event.trip === trip.id && event.order !== undefined)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.start < b.start ? -1 : 1))
}
