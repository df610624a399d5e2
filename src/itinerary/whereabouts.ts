import type { DaySpan } from '../calendar/range.ts'
import type { Stop, StopEvent, Trip } from '../dataset/model.ts'
import { type CompassPoint, directionTo } from '../geo/direction.ts'
import { distanceKm } from '../geo/position.ts'
import { type Kind, kindOf } from './kind.ts'
import type { ShownStop } from './shown.ts'
import { type TimetableEntry, timetableOf } from './timetable.ts'

/** A stay of the itinerary, and where it lies from the one listed before it. */
export interface Whereabouts {
  /** Id of the stay's first event, which is in no other. */
  readonly id: string
  readonly stop: Stop
  readonly span: DaySpan
  /** Whether no event's day is stated by an article outright. */
  readonly isInferred: boolean
  readonly kind: Kind
  /** Null for the first. */
  readonly way: Way | null
}

/** How one stop lies from another. */
export interface Way {
  readonly from: Stop
  /** In kilometres, as exact as it is worth telling: see `roundedKm`; 0 for the same place. */
  readonly km: number
  readonly direction: CompassPoint
  /** Whether of either end only the country is known, for which the mark on the map stands. */
  readonly isRough: boolean
}

/** Everything that is shown on the map, stay by stay in the itinerary's order: the map in words. */
export function whereaboutsOf(
  trips: readonly Trip[],
  stops: readonly ShownStop[],
): readonly Whereabouts[] {
  const entries = timetableOf(trips, stops).flatMap((part) => part.entries)
  return entries.map((entry, index) => ({
    id: entry.events[0].id,
    stop: entry.stop,
    span: entry.span,
    isInferred: entry.events.every(({ certain }) => !certain),
    kind: kindOf(entry.events),
    way: wayBetween(entries[index - 1], entry),
  }))
}

function wayBetween(before: TimetableEntry | undefined, entry: TimetableEntry): Way | null {
  if (before === undefined) return null
  const [from, to] = [before.stop.position, entry.stop.position]
  return {
    from: before.stop,
    km: roundedKm(distanceKm(from, to)),
    direction: directionTo(from, to),
    isRough: isPlacedByCountry(before) || isPlacedByCountry(entry),
  }
}

function isPlacedByCountry({ stop, events }: TimetableEntry): boolean {
  return events.every((event: StopEvent) => (event.precision ?? stop.precision) === 'country')
}

/**
 * A distance in kilometres as it is told: under 10 to 100 metres, under 100 to a kilometre, else to ten.
 * More digits would say more than a point for a town can.
 */
export function roundedKm(km: number): number {
  if (km < 10) return Math.round(km * 10) / 10
  return km < 100 ? Math.round(km) : Math.round(km / 10) * 10
}
