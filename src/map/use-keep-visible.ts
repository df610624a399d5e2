import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import type { Stop } from '../dataset/model.ts'
import { coveredHeight, onceAtRest } from './cover.ts'
import { motion } from './motion.ts'
import { placeOnMap } from './zoom-by.ts'

/** The least distance of a selected stop from the edge of what can be seen, in pixels. */
const MARGIN = 36

/**
 * Moves the map when a stop is selected, but only if the stop would be hidden. What covers the map
 * may be rising for the same stop: its height is read once it has come to rest.
 */
export function useKeepVisible(
  map: LeafletMap,
  stop: Stop | undefined,
  coveredBy: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function bringIntoView() {
      if (stop === undefined) return
      const cover = coveredBy.current
      return onceAtRest(cover, () => {
        const covered = coveredHeight(map.getContainer(), cover)
        map.panInside(placeOnMap(map, stop), {
          paddingTopLeft: [MARGIN, MARGIN],
          paddingBottomRight: [MARGIN, MARGIN + covered],
          ...motion(),
        })
      })
    },
    [map, stop, coveredBy],
  )
}
