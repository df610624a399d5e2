import type { Map as LeafletMap } from 'leaflet'
import type { Stop } from '../dataset/model.ts'
import { beyond } from './beyond.ts'
import { coveredHeight } from './cover.ts'
import { motion } from './motion.ts'
import { placeOnMap } from './zoom-by.ts'

/** The least distance of a stop from the edge of what can be seen, in pixels. */
const MARGIN = 36

/**
 * Moves the map as far as it takes for a stop to be seen, which may be not at all.
 * @param cover what may lie over the map's lower part
 */
export function bringIntoView(map: LeafletMap, stop: Stop, cover: HTMLElement | null): void {
  const covered = coveredHeight(map.getContainer(), cover)
  const { x, y } = map.latLngToContainerPoint(placeOnMap(map, stop))
  const size = map.getSize()
  // Leaflet's own panInside would also round the zoom of the first view, which lies between steps.
  const across = beyond(x, x, MARGIN, size.x - MARGIN)
  const down = beyond(y, y, MARGIN, size.y - MARGIN - covered)
  if (across !== 0 || down !== 0) map.panBy([across, down], motion())
}
