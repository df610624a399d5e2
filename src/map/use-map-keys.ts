import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent } from 'react'
import { text } from '../text/text.ts'
import { motion } from './motion.ts'

/** How far an arrow key moves the map, in pixels. */
const STEP = 80

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** Steps of the zoom by key, the same keys without Shift included. */
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 }

/**
 * Moves and zooms the map by keys while it has the focus, and says so in its name. In place of
 * Leaflet's own keys: those take the focus to the map with every press on what stands on it, and
 * move it with an animation also for readers who ask for none.
 */
export function useMapKeys(map: LeafletMap, onZoom: (steps: number) => void): void {
  const zoom = useEffectEvent(onZoom)
  useEffect(
    function listenOnContainer() {
      const container = map.getContainer()
      container.tabIndex = 0
      container.setAttribute('role', 'group')
      container.setAttribute('aria-label', text.map.keys)
      const listen = (event: KeyboardEvent) => {
        if (event.target !== container || event.ctrlKey || event.altKey || event.metaKey) return
        const by = ARROWS[event.key]
        const steps = ZOOMS[event.key]
        if (by !== undefined) map.panBy([...by], motion())
        else if (steps !== undefined) zoom(steps)
        else return
        event.preventDefault()
      }
      container.addEventListener('keydown', listen)
      return () => container.removeEventListener('keydown', listen)
    },
    [map],
  )
}
