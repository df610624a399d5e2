import { LatLng, type LatLngBounds, type Map as LeafletMap } from 'leaflet'
import type { Stop } from '../dataset/model.ts'
import { turnsTowards } from '../geo/nearest-copy.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { zoomToSeparate } from '../labels/separate-zoom.ts'
import { leafletBounds } from './leaflet-bounds.ts'
import { motion } from './motion.ts'

/** Dots this far apart, in pixels, leave room for their cards. */
const APART = 24

/** Closer than this an opened group is not shown for its own sake: its surroundings say where it is. */
const CLOSE_ENOUGH = 11

/** Of more stops than this not all come apart at once: the map comes nearer step by step. */
const ALL_APART = 6

/**
 * Moves the map so that a group's stops come apart: all at once, or where they are many as far as it
 * takes to fill the view with them. False, with the map left alone, where it cannot come closer, or where
 * of few some would still lie together.
 */
export function separate(map: LeafletMap, members: readonly ShownStop[]): boolean {
  const stops = members.map(({ stop }) => stop)
  const closest = map.getMaxZoom()
  const bounds = leafletBounds(stops)
  const enough = enoughFor(stops, bounds, closest)
  if (enough === null) return false
  const fitting = map.getBoundsZoom(bounds, false, map.getSize().multiplyBy(0.3))
  const wanted = Math.max(map.getZoom() + 0.5, Math.min(fitting, CLOSE_ENOUGH), enough)
  const zoom = Math.min(closest, steppedUp(map, wanted))
  if (zoom <= map.getZoom()) return false
  map.setView(inNearestCopy(map, bounds.getCenter()), zoom, motion())
  return true
}

/** The least zoom that is worth moving to; null where there is none. */
function enoughFor(stops: readonly Stop[], bounds: LatLngBounds, closest: number): number | null {
  // Every pair is compared, which for thousands would be millions.
  if (stops.length > ALL_APART) {
    return bounds.getNorthEast().equals(bounds.getSouthWest(), 0) ? null : 0
  }
  const positions = stops.map((stop) => stop.position)
  const enough = zoomToSeparate(positions, APART, Number.POSITIVE_INFINITY)
  return enough === null || enough > closest ? null : enough
}

/** The map's next zoom step at or above a zoom: Leaflet would round down as often as up. */
function steppedUp(map: LeafletMap, zoom: number): number {
  const step = map.options.zoomSnap ?? 1
  return step === 0 ? zoom : Math.ceil(zoom / step) * step
}

function inNearestCopy(map: LeafletMap, place: LatLng): LatLng {
  return new LatLng(place.lat, place.lng + turnsTowards(place.lng, map.getCenter().lng) * 360)
}
