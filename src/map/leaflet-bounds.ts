import { type FitBoundsOptions, LatLngBounds, type Map as LeafletMap } from 'leaflet'
import type { Stop } from '../dataset/model.ts'
import { boundsAround } from '../geo/bounds.ts'
import type { Size } from '../labels/box.ts'
import { motion } from './motion.ts'

/** The bounds around stops as Leaflet takes them; the whole world for none. */
export function leafletBounds(stops: readonly Stop[]): LatLngBounds {
  const bounds = boundsAround(stops.map((stop) => stop.position))
  if (bounds === null) return new LatLngBounds([-60, -180], [75, 180])
  return new LatLngBounds([bounds.south, bounds.west], [bounds.north, bounds.east])
}

/** Shows all of the bounds. */
export function fitInto(map: LeafletMap, bounds: LatLngBounds): void {
  const { x: width, y: height } = map.getSize()
  map.fitBounds(bounds, { ...fitOptions({ width, height }), ...motion() })
}

/**
 * Room for cards around the outermost stops, on the right for the controls too, but at most a
 * quarter of each of the map's sides: enlarged to 400 %, a map is as small as 320 by 200 pixels
 * (WCAG 2.2, 1.4.10). And a single stop is not shown closer than its surroundings tell where it is.
 * @param size of the map in pixels
 */
export function fitOptions({ width, height }: Size): FitBoundsOptions {
  const across = (wanted: number) => Math.min(wanted, width / 4)
  const down = Math.min(44, height / 4)
  return {
    paddingTopLeft: [across(40), down],
    paddingBottomRight: [across(100), down],
    maxZoom: 9,
  }
}
