import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import type { Stop } from '../dataset/model.ts'

/** The least distance of a selected stop from the edge of what can be seen, in pixels. */
const MARGIN = 36

/** Moves the map when a stop is selected, but only if the stop would be hidden. */
export function useKeepVisible(
  map: LeafletMap,
  stop: Stop | undefined,
  coveredBy: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function bringIntoView() {
      if (stop === undefined) return
      const covered = coveredHeight(map.getContainer(), coveredBy.current)
      map.panInside([stop.position.latitude, stop.position.longitude], {
        paddingTopLeft: [MARGIN, MARGIN],
        paddingBottomRight: [MARGIN, MARGIN + covered],
      })
    },
    [map, stop, coveredBy],
  )
}

/** How much of the map's lower part lies under another element, in pixels. */
function coveredHeight(container: HTMLElement, cover: HTMLElement | null): number {
  if (cover === null) return 0
  const map = container.getBoundingClientRect()
  const over = cover.getBoundingClientRect()
  const isBeside = over.right <= map.left + 1 || over.left >= map.right - 1
  return isBeside ? 0 : Math.max(0, Math.min(map.height / 2, map.bottom - over.top))
}
