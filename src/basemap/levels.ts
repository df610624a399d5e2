import type { Bounds } from '../geo/bounds.ts'
import { MERCATOR_LIMIT } from '../geo/mercator.ts'
import { boundsOfFrame, type Frame } from './frame.ts'

/** A geometry file by its level of detail. */
export type LevelName = 'world' | 'outer' | 'open' | 'region' | 'core'

/** One level of detail: where it applies, and from which zoom of a frame on. */
export interface Level {
  readonly name: LevelName
  /** In degrees. The boxes of the levels of one zoom lie inside each other. */
  readonly bounds: Bounds
  readonly fromZoom: number
}

/** The square world with room to its sides: a frame near the antimeridian may reach beyond it. */
const EVERYWHERE: Bounds = {
  west: -1000,
  south: -MERCATOR_LIMIT,
  east: 1000,
  north: MERCATOR_LIMIT,
}

/** What the first screen of the built-in journey needs: 9 by 5 tiles of zoom 6, cut at their edges. */
export const OPEN_BOUNDS: Bounds = {
  west: 5.625,
  south: 11.178402,
  east: 61.875,
  north: 40.979898,
}

/** All levels, coarse to fine. */
export const LEVELS: readonly Level[] = [
  { name: 'world', bounds: EVERYWHERE, fromZoom: 0 },
  { name: 'outer', bounds: EVERYWHERE, fromZoom: 6 },
  { name: 'open', bounds: OPEN_BOUNDS, fromZoom: 6 },
  {
    name: 'region',
    bounds: { west: 28, south: 12, east: 58, north: 37.6 },
    fromZoom: 8,
  },
  {
    name: 'core',
    bounds: { west: 29, south: 20, east: 42, north: 35 },
    fromZoom: 9,
  },
]

/** Degrees by which a box may be off at a tile's edge: about ten metres, less than a pixel. */
const EDGE = 1e-4

/**
 * The levels that draw a frame, coarse to fine, without those that a finer one covers wholly; none
 * for a frame north or south of the world.
 * `isAvailable` tells which files are at hand: without the finer ones the coarser stand in. Left
 * out, all are, which tells what to fetch.
 */
export function levelsFor(
  frame: Frame,
  isAvailable: (name: LevelName) => boolean = () => true,
): readonly Level[] {
  const bounds = boundsOfFrame(frame)
  const touching = LEVELS.filter(
    (level) =>
      level.fromZoom <= frame.zoom && isAvailable(level.name) && overlap(bounds, level.bounds),
  )
  const finestWhole = touching.findLastIndex((level) => contains(level.bounds, bounds))
  return touching.slice(Math.max(0, finestWhole))
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return (
    a.west < b.east - EDGE &&
    a.east > b.west + EDGE &&
    a.south < b.north - EDGE &&
    a.north > b.south + EDGE
  )
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    inner.west >= outer.west - EDGE &&
    inner.east <= outer.east + EDGE &&
    inner.south >= outer.south - EDGE &&
    inner.north <= outer.north + EDGE
  )
}
