import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import { greatCircle } from '../geo/great-circle.ts'
import { nearestCopy } from '../geo/nearest-copy.ts'
import type { Position } from '../geo/position.ts'
import type { Scene } from '../itinerary/scenes.ts'
import { beyond } from './beyond.ts'
import { coveredHeight, onceAtRest } from './cover.ts'
import { motion } from './motion.ts'

/** The least distance of the traveller's way from the edge of what can be seen, in pixels. */
const MARGIN = 48

/**
 * Keeps the way to each scene's stop in view: moves the map only as far as needed, and shows more of
 * it only where the whole way has no room. It never comes closer, which would lose the surroundings.
 * A map of another size looks again: the first scene makes the controls beside it larger.
 */
export function useFollowTraveller(
  map: LeafletMap,
  scene: Scene,
  coveredBy: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function keepWayInView() {
      const cover = coveredBy.current
      const { leg, stop } = scene
      const way = leg === null ? [stop.position] : greatCircle(leg.from.position, leg.to.position)
      const look = () => keepInView(map, way, coveredHeight(map.getContainer(), cover))
      const callOff = onceAtRest(cover, look)
      map.on('resize', look)
      return () => {
        callOff()
        map.off('resize', look)
      }
    },
    [map, scene, coveredBy],
  )
}

/** @param covered height of the map's lower part that cannot be seen, in pixels */
function keepInView(map: LeafletMap, way: readonly Position[], covered: number): void {
  const middle = map.getCenter().lng
  const places = way.map((position) => {
    const { latitude, longitude } = nearestCopy(position, middle)
    return map.latLngToContainerPoint([latitude, longitude])
  })
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)]
  const size = map.getSize()
  const [farthest, lowest] = [size.x - MARGIN, size.y - MARGIN - covered]
  if (right - left <= farthest - MARGIN && bottom - top <= lowest - MARGIN) {
    const [x, y] = [beyond(left, right, MARGIN, farthest), beyond(top, bottom, MARGIN, lowest)]
    if (x !== 0 || y !== 0) map.panBy([x, y], motion())
    return
  }
  const { lat: north, lng: west } = map.containerPointToLatLng([left, top])
  const { lat: south, lng: east } = map.containerPointToLatLng([right, bottom])
  map.fitBounds(
    [
      [south, west],
      [north, east],
    ],
    {
      paddingTopLeft: [MARGIN, MARGIN],
      paddingBottomRight: [MARGIN, MARGIN + covered],
      maxZoom: map.getZoom(),
      ...motion(),
    },
  )
}
