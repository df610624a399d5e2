import { type FitBoundsOptions, LatLngBounds, type Map as LeafletMap } from 'leaflet'
import type { Direction } from '../dataset/direction.ts'
import type { Stop } from '../dataset/model.ts'
import type { Size } from '../labels/box.ts'
import { boundsOfStops, CLOSEST_FIT, roomForStops } from '../picture/fit.ts'
import { motion } from './motion.ts'

/** The bounds around stops as Leaflet takes them; the whole world for none. */
export function leafletBounds(stops: readonly Stop[]): LatLngBounds {
  const { south, west, north, east } = boundsOfStops(stops)
  return new LatLngBounds([south, west], [north, east])
}

/**
 * Shows all of the bounds, as near as they fit: at a zoom between the steps that zooming by hand has,
 * so that the first view lies over the still map of the page, which is fitted by the same rule.
 */
export function fitInto(map: LeafletMap, bounds: LatLngBounds): void {
  const { x: width, y: height } = map.getSize()
  const { zoomSnap } = map.options
  map.options.zoomSnap = 0
  const { direction } = getComputedStyle(map.getContainer())
  map.fitBounds(bounds, {
    ...fitOptions({ width, height }, direction === 'rtl' ? 'rtl' : 'ltr'),
    ...motion(),
  })
  map.options.zoomSnap = zoomSnap
}

/**
 * The room that is left around stops, as Leaflet takes it.
 * @param size of the map in pixels
 * @param direction of the page
 */
export function fitOptions(size: Size, direction: Direction = 'ltr'): FitBoundsOptions {
  const { left, top, right, bottom } = roomForStops(size, direction)
  return {
    paddingTopLeft: [left, top],
    paddingBottomRight: [size.width - right, size.height - bottom],
    maxZoom: CLOSEST_FIT,
  }
}
