import { type FitBoundsOptions, LatLngBounds } from 'leaflet'
import type { Stop } from '../dataset/model.ts'
import { boundsAround } from '../geo/bounds.ts'

/** The bounds around stops as Leaflet takes them; the whole world for none. */
export function leafletBounds(stops: readonly Stop[]): LatLngBounds {
  const bounds = boundsAround(stops.map((stop) => stop.position))
  if (bounds === null) return new LatLngBounds([-60, -180], [75, 180])
  return new LatLngBounds([bounds.south, bounds.west], [bounds.north, bounds.east])
}

/**
 * Room in pixels for cards around the outermost stops, on the right for the controls too; and a
 * single stop is not shown closer than its surroundings tell where it is.
 */
export const fitOptions: FitBoundsOptions = {
  paddingTopLeft: [40, 44],
  paddingBottomRight: [100, 44],
  maxZoom: 9,
}
