import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Box } from '../labels/box.ts'

/** What lies on the map without being of it, by class. */
const CONTROLS = '.map-controls, .leaflet-control-scale, .map-credits, .map-lip'

/**
 * The boxes of the map's controls, in the container's pixels: names keep clear of them. Null until
 * they are measured: what is laid out around them waits, so as not to be laid out twice. They keep
 * their boxes while the map moves, and are measured again when its size changes.
 */
export function useObstacles(
  pane: RefObject<HTMLElement | null>,
  map: LeafletMap | null,
): readonly Box[] | null {
  const [obstacles, setObstacles] = useState<readonly Box[] | null>(null)
  useLayoutEffect(
    function measureControls() {
      if (map === null) return
      const measure = () => {
        const boxes = boxesIn(pane.current)
        setObstacles((before) =>
          JSON.stringify(before) === JSON.stringify(boxes) ? before : boxes,
        )
      }
      measure()
      map.on('resize', measure)
      return () => {
        map.off('resize', measure)
      }
    },
    [pane, map],
  )
  return obstacles
}

function boxesIn(pane: HTMLElement | null): readonly Box[] {
  const corner = pane?.getBoundingClientRect()
  if (pane === null || corner === undefined) return []
  return [...pane.querySelectorAll(CONTROLS)].map((control) => {
    const box = control.getBoundingClientRect()
    return {
      left: box.left - corner.left,
      top: box.top - corner.top,
      right: box.right - corner.left,
      bottom: box.bottom - corner.top,
    }
  })
}
