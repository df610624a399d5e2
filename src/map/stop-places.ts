import type { Point } from '../geo/mercator.ts'
import type { LabelLayout, LabelMark } from '../labels/layout.ts'
import { type Direction, nearestTowards } from '../labels/nearest-towards.ts'

/** A place that the keys lead to: a mark on the map, or a stop outside of what the map shows. */
export interface StopPlace extends Point {
  /** Ids of its stops. */
  readonly ids: readonly string[]
  /** Null outside of the map’s view. */
  readonly mark: LabelMark | null
}

/** A stop and where it lies, in the map’s pixels. */
export interface StopOnGround extends Point {
  readonly id: string
}

/**
 * Where the keys lead, in the order of the trips: every stop is in one place.
 * @param stops every stop shown, in that order
 */
export function stopPlaces(
  layout: LabelLayout,
  stops: readonly StopOnGround[],
): readonly StopPlace[] {
  const markOf = new Map(layout.marks.flatMap((mark) => idsOf(mark).map((id) => [id, mark])))
  const places = stops.map(({ id, x, y }) => {
    const mark = markOf.get(id)
    return mark === undefined
      ? { ids: [id], mark: null, x, y }
      : { ids: idsOf(mark), mark, x: mark.anchor.x, y: mark.anchor.y }
  })
  const seen = new Set<LabelMark>()
  return places.filter(({ mark }) => {
    if (mark === null) return true
    const isFirst = !seen.has(mark)
    seen.add(mark)
    return isFirst
  })
}

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

function idsOf(mark: LabelMark): readonly string[] {
  return mark.kind === 'stop' ? [mark.id] : mark.ids
}
