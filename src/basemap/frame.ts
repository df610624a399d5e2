import type { Bounds } from '../geo/bounds.ts'
import { type Point, project, unproject } from '../geo/mercator.ts'
import type { Position } from '../geo/position.ts'

/** The side of a tile in pixels. */
export const TILE_SIZE = 256

/** The deepest zoom that is cut; the geometry holds no more detail. */
export const MAX_TILE_ZOOM = 14

/**
 * A square of the Web Mercator world at a whole zoom, counted from its north-west corner. `x` may
 * lie beyond the world, which repeats sideways; beyond it in `y` there is nothing.
 */
export interface Tile {
  readonly z: number
  readonly x: number
  readonly y: number
}

/**
 * What is drawn in one go: a rectangle of the Web Mercator world at a whole zoom, in its pixels from
 * its north-west corner. `left` may lie beyond the world, which repeats sideways.
 */
export interface Frame {
  readonly zoom: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The frame of one tile. */
export function frameOfTile({ z, x, y }: Tile): Frame {
  return { zoom: z, left: x * TILE_SIZE, top: y * TILE_SIZE, width: TILE_SIZE, height: TILE_SIZE }
}

/** The frame's box in degrees, in the copy of the world in which its middle is within [-180, 180). */
export function boundsOfFrame(frame: Frame): Bounds {
  const { zoom, left, top, width, height } = frame
  const northWest = unproject({ x: left, y: top }, zoom)
  const southEast = unproject({ x: left + width, y: top + height }, zoom)
  const turned = turnsOf(frame) * 360
  return {
    west: northWest.longitude - turned,
    south: southEast.latitude,
    east: southEast.longitude - turned,
    north: northWest.latitude,
  }
}

/** A place in pixels from the frame's north-west corner, in the copy of the world of its middle. */
export function toFramePixels(position: Position, frame: Frame): Point {
  const longitude = position.longitude + turnsOf(frame) * 360
  const world = project({ longitude, latitude: position.latitude }, frame.zoom)
  return { x: world.x - frame.left, y: world.y - frame.top }
}

/** The tiles that a frame touches, row by row; none north or south of the world. */
export function tilesOf({ zoom, left, top, width, height }: Frame): readonly Tile[] {
  const lastRow = Math.min(2 ** zoom, Math.ceil((top + height) / TILE_SIZE)) - 1
  const lastColumn = Math.ceil((left + width) / TILE_SIZE) - 1
  const tiles: Tile[] = []
  for (let y = Math.max(0, Math.floor(top / TILE_SIZE)); y <= lastRow; y += 1) {
    for (let x = Math.floor(left / TILE_SIZE); x <= lastColumn; x += 1)
      tiles.push({ z: zoom, x, y })
  }
  return tiles
}

/** In which copy of the world the frame's middle lies: 0 for the one around Greenwich. */
function turnsOf({ zoom, left, width }: Frame): number {
  return Math.floor((left + width / 2) / (TILE_SIZE * 2 ** zoom))
}
