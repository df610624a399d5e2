import type { Trip } from '../dataset/model.ts'
import type { ShownStop } from './shown.ts'
import { timetableOf } from './timetable.ts'

/** The stops shown, each once, in the order in which the itinerary first lists them. */
export function stopsInTurn(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
): readonly ShownStop[] {
  const byId = new Map(stops.map((shown) => [shown.stop.id, shown]))
  const listed = timetableOf(trips, stops).flatMap(({ entries }) => entries)
  const ids = new Set(listed.map(({ stop }) => stop.id))
  return [...ids].flatMap((id) => byId.get(id) ?? [])
}
