import { type FitBoundsOptions, LatLngBounds, type Map as LeafletMap } from 'leaflet'
import type { Stop } from '../dataset/model.ts'
import type { Size } from '../labels/box.ts'
import { boundsOfStops, CLOSEST_FIT, roomForStops } from '../picture/fit.ts'
import { motion } from './motion.ts'

/** The bounds around stops as Leaflet takes them; the whole world for none. */
export function leafletBounds(stops: readonly Stop[]): LatLngBounds {
  const { south, west, north, east } = boundsOfStops(stops)
  return new LatLngBounds([south, west], [north, east])
}

/** Shows all of the bounds. */
export function fitInto(map: LeafletMap, bounds: LatLngBounds): void {
  const { x: width, y: height } = map.getSize()
  map.fitBounds(bounds, { ...fitOptions({ width, height }), ...motion() })
}

/**
 * The room that is left around stops, as Leaflet takes it.
 * @param size of the map in pixels
 */
export function fitOptions(size: Size): FitBoundsOptions {
  const { left, top, right, bottom } = roomForStops(size)
  return {
    paddingTopLeft: [left, top],
    paddingBottomRight: [size.width - right, size.height - bottom],
    maxZoom: CLOSEST_FIT,
  }
}
