import type { Position } from '../geo/position.ts'

/** West, south, east and north edge in degrees. None of the recipe's boxes crosses the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/**
 * The part of the world the first view may show: the edges of the zoom 6 tiles x 33 to 42, y 24 to
 * 29. Lying on tile edges, it spares the tiles along its border a second file.
 */
export const openBox: Box = [5.625, 11.178402, 61.875, 40.979898]

/** The Middle East, in more detail. */
export const regionBox: Box = [28, 12, 58, 37.6]

/** The Levant, Egypt east of the Nile and the northern Red Sea, in full detail. */
export const coreBox: Box = [29, 20, 42, 35]

/** Wider than `openBox`, so that cleaning and simplifying leave no trace of the cut inside it. */
export const sourceBox: Box = [3, 9, 64, 43]

export const worldBox: Box = [-180, -90, 180, 90]

/** Whether a place lies inside the box; places on an edge do not. */
export function boxContains(box: Box, place: Position): boolean {
  const [west, south, east, north] = box
  return (
    place.longitude > west &&
    place.longitude < east &&
    place.latitude > south &&
    place.latitude < north
  )
}

/** The box as mapshaper's commands take it. */
export function bbox(box: Box): string {
  return `bbox=${box.join(',')}`
}
