import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Box } from '../labels/box.ts'
import type { MapFrame } from './map-frame.ts'

/** What lies on the map without being of it, by class. */
const CONTROLS = '.map-controls, .leaflet-control-scale, .leaflet-control-attribution'

/** The boxes of the map's controls, in the container's pixels: names keep clear of them. */
export function useObstacles(pane: RefObject<HTMLElement | null>, frame: MapFrame): readonly Box[] {
  const [obstacles, setObstacles] = useState<readonly Box[]>([])
  useLayoutEffect(
    function measureControls() {
      const corner = pane.current?.getBoundingClientRect()
      // The scale's bar changes with every frame, and everything with the map's size.
      if (corner === undefined || frame.width === 0) return
      const controls = [...(pane.current?.querySelectorAll(CONTROLS) ?? [])]
      const boxes = controls.map((control) => {
        const box = control.getBoundingClientRect()
        return {
          left: box.left - corner.left,
          top: box.top - corner.top,
          right: box.right - corner.left,
          bottom: box.bottom - corner.top,
        }
      })
      setObstacles((before) => (JSON.stringify(before) === JSON.stringify(boxes) ? before : boxes))
    },
    [pane, frame],
  )
  return obstacles
}
