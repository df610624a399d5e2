import type { Point } from '../geo/mercator.ts'
import { onceFor } from '../itinerary/once-for.ts'
import { type Direction, nearestTowards } from '../labels/nearest-towards.ts'
import { idsOfMark, type MapLayout, type MapMark } from './map-marks.ts'

/** A place that the keys lead to: a mark on the map, or a stop outside of what the map shows. */
export interface StopPlace extends Point {
  /** Ids of its stops. */
  readonly ids: readonly string[]
  /** Null outside of the map’s view. */
  readonly mark: MapMark | null
}

/** Where the keys lead, in the order of the trips: every stop is in one place. */
export interface StopPlaces {
  /** The marks, each at its first stop. */
  readonly inView: readonly StopPlace[]
  /** Those and the stops out of view: worked out when a key is pressed, there may be thousands. */
  readonly all: () => readonly StopPlace[]
}

interface Named {
  readonly id: string
}

/**
 * The places of a layout.
 * @param stops every stop shown, in the order of the trips
 * @param whereIs where a stop lies, in the map’s pixels
 */
export function stopPlaces<Stop extends Named>(
  layout: MapLayout,
  stops: readonly Stop[],
  whereIs: (stop: Stop) => Point,
): StopPlaces {
  const turns = turnsOf(stops)
  const turnOf = (id: string | undefined) => turns.get(id ?? '') ?? Number.POSITIVE_INFINITY
  const inView = layout.marks
    .map((mark) => {
      const ids = idsOfMark(mark)
      const turn = ids.reduce((first, id) => Math.min(first, turnOf(id)), Number.POSITIVE_INFINITY)
      return { turn, place: { ids, mark, x: mark.anchor.x, y: mark.anchor.y } }
    })
    .filter(({ turn }) => turn < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.turn - b.turn)
  return {
    inView: inView.map(({ place }) => place),
    all() {
      const marked = new Set(inView.flatMap(({ place }) => place.ids))
      const beyond = stops.flatMap((stop, turn) =>
        marked.has(stop.id)
          ? []
          : [{ turn, place: { ids: [stop.id], mark: null, ...whereIs(stop) } }],
      )
      return [...inView, ...beyond].sort((a, b) => a.turn - b.turn).map(({ place }) => place)
    },
  }
}

/** The place of each id in the order. */
const turnsOf = onceFor(
  (stops: readonly Named[]): ReadonlyMap<string, number> =>
    new Map(stops.map(({ id }, turn) => [id, turn])),
)

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** How many places a key goes on in the order of the trips; to its ends, more than there are. */
const STEPS: Readonly<Record<string, number>> = {
  PageUp: -1,
  PageDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * Where a key leads: an arrow to the nearest place in its direction on the map, Page Up and Page Down to
 * the one before and after in the order of the trips, Home and End to the first and the last.
 * @returns `from` itself where there is none; null for a key that leads nowhere
 */
export function placeAfterKey(
  key: string,
  from: StopPlace,
  places: readonly StopPlace[],
): StopPlace | null {
  const direction = DIRECTIONS[key]
  if (direction !== undefined) return nearestTowards(from, direction, places) ?? from
  const steps = STEPS[key]
  if (steps === undefined) return null
  const last = places.length - 1
  return places[Math.max(0, Math.min(places.indexOf(from) + steps, last))] ?? from
}
