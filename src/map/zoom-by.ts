import { LatLng, type Map as LeafletMap } from 'leaflet'
import type { Stop } from '../dataset/model.ts'
import { nearestCopy } from '../geo/nearest-copy.ts'
import { motion } from './motion.ts'

/**
 * Zooms by steps, around the selected stop where it is in view, since it is what the reader looks at; else
 * around the stop nearest to the centre: about the centre itself, which is often empty ground, two steps
 * would leave none in view, and nothing to go to by keys.
 */
export function zoomBy(
  map: LeafletMap,
  steps: number,
  selected: Stop | undefined,
  stops: readonly Stop[],
): void {
  const zoom = map.getZoom() + steps
  const bounds = map.getBounds()
  const inView = (stop: Stop) => bounds.contains(placeOnMap(map, stop))
  const about =
    selected !== undefined && inView(selected)
      ? selected
      : nearestToCentre(map, stops.filter(inView))
  if (about === undefined) map.setZoom(zoom, motion())
  else map.setZoomAround(placeOnMap(map, about), zoom, motion())
}

function nearestToCentre(map: LeafletMap, stops: readonly Stop[]): Stop | undefined {
  const middle = map.getSize().divideBy(2)
  const distance = (stop: Stop) =>
    map.latLngToContainerPoint(placeOnMap(map, stop)).distanceTo(middle)
  let nearest: Stop | undefined
  let least = Number.POSITIVE_INFINITY
  for (const stop of stops) {
    const here = distance(stop)
    if (here < least) [nearest, least] = [stop, here]
  }
  return nearest
}

/** Where the map shows a stop: in the copy of the world nearest to the map's centre. */
export function placeOnMap(map: LeafletMap, stop: Stop): LatLng {
  const { latitude, longitude } = nearestCopy(stop.position, map.getCenter().lng)
  return new LatLng(latitude, longitude)
}
