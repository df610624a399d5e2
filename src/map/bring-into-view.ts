import type { Map as LeafletMap } from 'leaflet'
import type { Stop } from '../dataset/model.ts'
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
  map.panInside(placeOnMap(map, stop), {
    paddingTopLeft: [MARGIN, MARGIN],
    paddingBottomRight: [MARGIN, MARGIN + covered],
    ...motion(),
  })
}
