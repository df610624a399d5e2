import type { Map as LeafletMap } from 'leaflet'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Point } from '../geo/mercator.ts'
import { separatePresses } from './pane-presses.ts'

interface PanePortalProps {
  readonly map: LeafletMap
  readonly name: string
  /** Leaflet draws tiles at 200, its own vectors at 400 and markers at 600. */
  readonly zIndex: number
  /** Where the container's corner lies in the panes, in pixels. */
  readonly origin: Point
  /** Hides the children from the eye alone: what has the keyboard's focus keeps it. */
  readonly isHidden: boolean
  /** Whether something in it can be pressed: then a press is not also one on the map behind. */
  readonly takesPresses?: boolean
  readonly children: ReactNode
}

/**
 * React's own children in a pane of the map: they move with it while it is dragged, and are to be
 * hidden while it zooms, since they keep their size and would slide over the ground.
 */
export function PanePortal(props: PanePortalProps) {
  const { map, name, zIndex, origin, isHidden, takesPresses = false, children } = props
  const [pane] = useState(() => map.getPane(name) ?? map.createPane(name))
  useEffect(
    function dressPane() {
      pane.style.zIndex = String(zIndex)
      pane.classList.add('own-pane')
    },
    [pane, zIndex],
  )
  useEffect(() => (takesPresses ? separatePresses(pane) : undefined), [pane, takesPresses])
  return createPortal(
    <div
      className={isHidden ? 'own-pane-content is-hidden' : 'own-pane-content'}
      style={{ transform: `translate(${origin.x}px, ${origin.y}px)` }}
    >
      {children}
    </div>,
    pane,
  )
}
