import type { Bounds } from '../geo/bounds.ts'
import { type Point, project, unproject } from '../geo/mercator.ts'
import type { Position } from '../geo/position.ts'
import { type Frame, MAX_TILE_ZOOM } from './frame.ts'

/** A rectangle of the map as it is drawn: map zoom (may be fractional), centre, size in pixels. */
export interface MapView {
  readonly zoom: number
  readonly center: Position
  readonly width: number
  readonly height: number
}

/** The view's box in degrees; longitudes may leave [-180, 180]. */
export function boundsOfView(view: MapView): Bounds {
  const { x, y } = cornerOfView(view)
  const northWest = unproject({ x, y }, view.zoom)
  const southEast = unproject({ x: x + view.width, y: y + view.height }, view.zoom)
  return {
    west: northWest.longitude,
    south: southEast.latitude,
    east: southEast.longitude,
    north: northWest.latitude,
  }
}

/**
 * What a view is drawn from: the same rectangle at the nearest whole zoom, and how many pixels of
 * the view one of its pixels makes.
 */
export function frameOfView(view: MapView): { readonly frame: Frame; readonly scale: number } {
  const zoom = Math.max(0, Math.min(MAX_TILE_ZOOM, Math.round(view.zoom)))
  const scale = 2 ** (view.zoom - zoom)
  const corner = cornerOfView(view)
  const frame = {
    zoom,
    left: corner.x / scale,
    top: corner.y / scale,
    width: view.width / scale,
    height: view.height / scale,
  }
  return { frame, scale }
}

/** The view's top left corner in pixels of the world at its zoom. */
export function cornerOfView(view: MapView): Point {
  const center = project(view.center, view.zoom)
  // Whole pixels, as on the map on screen: names do not shimmer.
  return {
    x: Math.round(center.x - view.width / 2),
    y: Math.round(center.y - view.height / 2),
  }
}
