import type { Direction } from '../dataset/direction.ts'
import type { Stop } from '../dataset/model.ts'
import { type Bounds, boundsAround } from '../geo/bounds.ts'
import type { Box, Size } from '../labels/box.ts'

/** A single stop is not shown closer than its surroundings tell where it is: a map zoom. */
export const CLOSEST_FIT = 9

/** Farther out, the world is smaller than a screen: a map zoom. */
export const FARTHEST_FIT = 2

/** The land that people live on: what is shown where there is no stop. */
const WORLD: Bounds = { west: -180, south: -60, east: 180, north: 75 }

/** The bounds around stops in degrees, across the antimeridian where that is narrower; the whole world for none. */
export function boundsOfStops(stops: readonly Stop[]): Bounds {
  return boundsAround(stops.map((stop) => stop.position)) ?? WORLD
}

/**
 * Where stops have to lie in a view of that size in pixels, so that there is room for cards around
 * the outermost, and for the controls at the side where lines end. At most a quarter of each side is
 * left free: enlarged to 400 %, a map is as small as 320 by 200 pixels (WCAG 2.2, 1.4.10).
 * @param direction of the page; the map itself is not mirrored
 */
export function roomForStops({ width, height }: Size, direction: Direction = 'ltr'): Box {
  const start = Math.min(40, width / 4)
  const end = Math.min(100, width / 4)
  const down = Math.min(44, height / 4)
  const [left, right] = direction === 'ltr' ? [start, end] : [end, start]
  return { left, top: down, right: width - right, bottom: height - down }
}
