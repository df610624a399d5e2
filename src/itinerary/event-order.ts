import { compareDays } from '../calendar/day.ts'
import type { StopEvent } from '../dataset/model.ts'

/**
 * Items by the day their events begin on, then by the order that a source gives within a trip.
 * What nothing tells apart keeps the dataset's own sequence, which claims nothing.
 *
 * Not one comparison for a sort: an event without an order is equal to two others that a source
 * tells apart, and no sort can be trusted with that. So the events of a trip's day that have an
 * order exchange places among themselves, and all others stay where they are.
 */
export function inOrder<Item>(
  items: readonly Item[],
  eventOf: (item: Item) => StopEvent,
): readonly Item[] {
  const byDay = [...items].sort((a, b) => compareDays(eventOf(a).start, eventOf(b).start))
  for (const places of placesByTripAndDay(byDay.map(eventOf))) {
    const ordered = places
      .flatMap((place) => byDay.slice(place, place + 1))
      .sort((a, b) => (eventOf(a).order ?? 0) - (eventOf(b).order ?? 0))
    for (const [index, item] of ordered.entries()) byDay[places[index] ?? 0] = item
  }
  return byDay
}

/** Where the events stand that have an order, together with those of the same trip and day. */
function placesByTripAndDay(events: readonly StopEvent[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>()
  for (const [place, { start, trip, order }] of events.entries()) {
    if (order === undefined) continue
    // A day has a fixed length, so that no trip's id can make two keys one.
    const key = `${start} ${trip ?? ''}`
    const known = places.get(key)
    if (known === undefined) places.set(key, [place])
    else known.push(place)
  }
  return [...places.values()]
}

/** Whether a source says which of two events came first, beyond their days. */
export function orderIsStated(a: StopEvent, b: StopEvent): boolean {
  return a.order !== undefined && b.order !== undefined && a.order !== b.order && a.trip === b.trip
}
