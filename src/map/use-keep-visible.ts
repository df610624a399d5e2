import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import type { Stop } from '../dataset/model.ts'
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
      const move = () => {
        const covered = coveredHeight(map.getContainer(), cover)
        map.panInside(placeOnMap(map, stop), {
          paddingTopLeft: [MARGIN, MARGIN],
          paddingBottomRight: [MARGIN, MARGIN + covered],
          ...motion(),
        })
      }
      const rising = transitionsOf(cover)
      if (rising.length === 0) {
        move()
        return
      }
      let isGone = false
      // One that is cancelled, by a thumb on the sheet, counts as ended.
      Promise.allSettled(rising.map((transition) => transition.finished)).then(() => {
        if (!isGone) move()
      })
      return () => {
        isGone = true
      }
    },
    [map, stop, coveredBy],
  )
}

/** An element's transitions that are under way, those included that its new styles begin now. */
function transitionsOf(element: HTMLElement | null): readonly Animation[] {
  // Browsers before 2020 tell nothing of transitions.
  return element?.getAnimations?.() ?? []
}

/** How much of the map's lower part lies under another element, in pixels. */
function coveredHeight(container: HTMLElement, cover: HTMLElement | null): number {
  if (cover === null) return 0
  const map = container.getBoundingClientRect()
  const over = cover.getBoundingClientRect()
  const isBeside = over.right <= map.left + 1 || over.left >= map.right - 1
  return isBeside ? 0 : Math.max(0, Math.min(map.height / 2, map.bottom - over.top))
}
