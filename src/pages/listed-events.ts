import type { Dataset } from '../dataset/model.ts'
import { inOrder } from '../itinerary/event-order.ts'
import type { PlacedEvent } from '../itinerary/journey.ts'

/** Every event of a dataset with its stop, by day, then as a source orders them. */
export function listedEvents(dataset: Dataset): readonly PlacedEvent[] {
  const placed = dataset.stops.flatMap((stop) => stop.events.map((event) => ({ stop, event })))
  return inOrder(placed, ({ event }) => event)
}
