import type { Map as LeafletMap } from 'leaflet'
import type { ShownStop } from '../itinerary/shown.ts'
import { zoomToSeparate } from '../labels/separate-zoom.ts'
import { leafletBounds } from './leaflet-bounds.ts'

/** Dots this far apart, in pixels, leave room for their cards. */
const APART = 24

/**
 * Moves the map so that a group's stops come apart. False, with the map left alone, where no zoom
 * takes them apart because they lie at one place.
 */
export function separate(map: LeafletMap, members: readonly ShownStop[]): boolean {
  const stops = members.map(({ stop }) => stop)
  const positions = stops.map((stop) => stop.position)
  const enough = zoomToSeparate(positions, APART, map.getMaxZoom())
  if (enough === null) return false
  const bounds = leafletBounds(stops)
  const fitting = map.getBoundsZoom(bounds, false, map.getSize().multiplyBy(0.3))
  const zoom = Math.min(
    map.getMaxZoom(),
    Math.max(map.getZoom() + 0.5, Math.min(fitting, 11), enough),
  )
  map.setView(bounds.getCenter(), zoom)
  return true
}
