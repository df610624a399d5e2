import { type Position, toDegrees, toRadians } from './position.ts'

/** The latitude at which the Web Mercator world is square, in degrees (EPSG:3857). */
export const MERCATOR_LIMIT = 85.0511287798066

/** The side of the world at zoom 0, in pixels: the common tile size. */
const WORLD_SIZE = 256

/** A point on a drawing, in pixels, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The side of the whole world in pixels at a zoom (may be fractional). */
export function worldSize(zoom: number): number {
  return WORLD_SIZE * 2 ** zoom
}

/**
 * Web Mercator: a place in degrees to pixels from the world's north-west corner at `zoom`.
 * Latitudes beyond the square world are drawn at its edge.
 */
export function project(position: Position, zoom: number): Point {
  const size = worldSize(zoom)
  const latitude = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, position.latitude))
  const sine = Math.sin(toRadians(latitude))
  return {
    x: ((position.longitude + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  }
}

/** The inverse of `project`: pixels at `zoom` to degrees. */
export function unproject(point: Point, zoom: number): Position {
  const size = worldSize(zoom)
  return {
    longitude: (point.x / size) * 360 - 180,
    latitude: toDegrees(Math.atan(Math.sinh(Math.PI * (1 - (2 * point.y) / size)))),
  }
}
