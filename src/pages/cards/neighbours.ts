import type { Stop } from '../../dataset/model.ts'
import { project, worldSize } from '../../geo/mercator.ts'
import type { ShownStop } from '../../itinerary/shown.ts'

/** Another stop, and how far it is on the map: in pixels of the world at zoom 0. */
export interface Neighbour {
  readonly shown: ShownStop
  readonly distance: number
}

/**
 * The stops at other places than the given one, from near to far as a map shows it that repeats
 * sideways.
 * @param most how many of them
 */
export function neighboursOf(
  stop: Stop,
  stops: readonly ShownStop[],
  most: number,
): readonly Neighbour[] {
  const middle = project(stop.position, 0)
  const width = worldSize(0)
  const others: Neighbour[] = []
  for (const shown of stops) {
    const { x, y } = project(shown.stop.position, 0)
    const across = Math.abs(x - middle.x)
    const distance = Math.hypot(Math.min(across, width - across), y - middle.y)
    if (distance > 0) others.push({ shown, distance })
  }
  return others.sort((a, b) => a.distance - b.distance).slice(0, most)
}
