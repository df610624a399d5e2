import type { Trip } from '../dataset/model.ts'
import type { TimetablePart } from '../itinerary/timetable.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { hueClass } from '../ui/hue.ts'

/** The classes of a part of the itinerary: a trip's has its colour. */
export function partClass({ trip }: TimetablePart, trips: readonly Trip[]): string {
  return trip === null
    ? 'itinerary-part'
    : `itinerary-part ${hueClass(tripStyle(trips, trip.id).hue)}`
}
