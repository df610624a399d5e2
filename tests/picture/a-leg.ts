import type { Leg } from '../../src/itinerary/legs.ts'
import { anEvent, aStop, aTrip } from '../builders/model.ts'

export const WEST = aStop({ position: { longitude: -31.5, latitude: 39.3 } })
export const EAST = aStop({ id: 'east', position: { longitude: -29.5, latitude: 39.3 } })

/** A leg of the first trip from west to east whose order is stated. */
export function aLeg(id: string, overrides: Partial<Leg> = {}): Leg {
  const { from = WEST, to = EAST } = overrides
  const ends = [aStayAt(from), aStayAt(to)] as const
  return { id, trip: aTrip(), from, to, planned: false, directed: true, ends, ...overrides }
}

function aStayAt(stop: Leg['from']): Leg['ends'][number] {
  return { stop, events: [anEvent()] }
}
