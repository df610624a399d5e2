import { type Point, project, worldSize } from '../geo/mercator.ts'
import type { Position } from '../geo/position.ts'

/**
 * The lowest zoom (fractional, 0 or more) at which the dots of these places are at least
 * `minSeparationPx` pixels apart, for opening a group. Places that not even `maxZoom` takes so far
 * apart, like those with equal coordinates, count as one place. Null when nothing is to be gained
 * by zooming in: when that leaves fewer than two places. One step per pair of places.
 */
export function zoomToSeparate(
  positions: readonly Position[],
  minSeparationPx: number,
  maxZoom: number,
): number | null {
  const atZoomZero = positions.map((position) => project(position, 0))
  let needed: number | null = null
  atZoomZero.forEach((one, index) => {
    for (const other of atZoomZero.slice(index + 1)) {
      // Pixels between two places double with every zoom level.
      const zoom = Math.max(0, Math.log2(minSeparationPx / distanceOnMap(one, other)))
      if (zoom <= maxZoom && (needed === null || zoom > needed)) needed = zoom
    }
  })
  return needed
}

/** Pixels at zoom 0, the shorter way round the world: a map that repeats shows both that near. */
function distanceOnMap(a: Point, b: Point): number {
  const across = Math.abs(a.x - b.x) % worldSize(0)
  return Math.hypot(Math.min(across, worldSize(0) - across), a.y - b.y)
}
