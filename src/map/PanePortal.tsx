import { DomEvent, type Map as LeafletMap } from 'leaflet'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Point } from '../geo/mercator.ts'

interface PanePortalProps {
  readonly map: LeafletMap
  readonly name: string
  /** Leaflet draws tiles at 200, its own vectors at 400 and markers at 600. */
  readonly zIndex: number
  /** Where the container's corner lies in the panes, in pixels. */
  readonly origin: Point
  readonly children: ReactNode
}

/**
 * React's own children in a pane of the map: they move with it while it is dragged, and are hidden
 * while it zooms, since they keep their size and would slide over the ground.
 */
export function PanePortal({ map, name, zIndex, origin, children }: PanePortalProps) {
  const [pane] = useState(() => map.getPane(name) ?? map.createPane(name))
  useEffect(
    function dressPane() {
      pane.style.zIndex = String(zIndex)
      pane.classList.add('leaflet-zoom-hide', 'own-pane')
      // Else a double press on a card zooms, and a press takes the focus to the map.
      DomEvent.on(pane, 'dblclick mousedown touchstart pointerdown', DomEvent.stopPropagation)
      return () => {
        DomEvent.off(pane, 'dblclick mousedown touchstart pointerdown', DomEvent.stopPropagation)
      }
    },
    [pane, zIndex],
  )
  return createPortal(
    <div
      className="own-pane-content"
      style={{ transform: `translate(${origin.x}px, ${origin.y}px)` }}
    >
      {children}
    </div>,
    pane,
  )
}
