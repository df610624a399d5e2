import { LatLng, type Map as LeafletMap } from 'leaflet'
import type { Stop } from '../dataset/model.ts'
import { nearestCopy } from '../geo/nearest-copy.ts'
import { motion } from './motion.ts'

/** Zooms by steps, around the selected stop where it is in view: it is what the reader looks at. */
export function zoomBy(map: LeafletMap, steps: number, selected: Stop | undefined): void {
  const zoom = map.getZoom() + steps
  const place = selected === undefined ? null : placeOnMap(map, selected)
  if (place !== null && map.getBounds().contains(place)) map.setZoomAround(place, zoom, motion())
  else map.setZoom(zoom, motion())
}

/** Where the map shows a stop: in the copy of the world nearest to the map's centre. */
export function placeOnMap(map: LeafletMap, stop: Stop): LatLng {
  const { latitude, longitude } = nearestCopy(stop.position, map.getCenter().lng)
  return new LatLng(latitude, longitude)
}
