import { type Day, day } from '../calendar/day.ts'
import type { TimetablePart } from '../itinerary/timetable.ts'
import type { ItineraryRow } from './itinerary-rows.ts'

/** A place in a long itinerary that can be gone to. */
export interface Waypoint {
  /** The part that it leads to. */
  readonly part: TimetablePart
  /** Index of that part's heading among the rows. */
  readonly row: number
  /** The first day of the years that begin here; null for what lies beside the trips. */
  readonly from: Day | null
}

/** More are no quicker to choose from than the list itself. */
const MOST_YEARS = 60

/** Years at a time: round ones, that a reader can guess the next of. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/**
 * Where a long itinerary can be gone to: the first trip of each year, or of several years at a time so
 * that they are few, and what lies beside the trips.
 */
export function waypointsOf(rows: readonly ItineraryRow[]): readonly Waypoint[] {
  const headings = rows.flatMap(({ kind, part, heading }) =>
    kind === 'heading' ? [{ part, row: heading }] : [],
  )
  const trips = headings.filter(({ part }) => part.trip !== null)
  const beside = headings.filter(({ part }) => part.trip === null)
  const years = STEPS.map((step) => firstOfYears(trips, step))
  const few = years.find(({ length }) => length <= MOST_YEARS) ?? []
  return [...few, ...beside.map((heading) => ({ ...heading, from: null }))]
}

function firstOfYears(
  trips: readonly { readonly part: TimetablePart; readonly row: number }[],
  step: number,
): readonly Waypoint[] {
  const first = new Map<number, Waypoint>()
  for (const trip of trips) {
    const year = yearOf(trip.part)
    const begun = year - (year % step)
    // The years before the first trip are none of the itinerary's.
    const from = first.size === 0 ? year : begun
    if (!first.has(begun)) first.set(begun, { ...trip, from: firstDayOf(from) })
  }
  return [...first.values()]
}

function yearOf({ span }: TimetablePart): number {
  return Number(span.start.slice(0, 4))
}

function firstDayOf(year: number): Day {
  return day(`${String(year).padStart(4, '0')}-01-01`)
}
