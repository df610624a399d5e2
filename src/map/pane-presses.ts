import { DomEvent } from 'leaflet'

/** A press that has gone farther than this, in pixels, was a drag. */
const FARTHEST_PRESS = 4

/**
 * Tells presses on what stands in a pane from drags that begin there: a drag pans the map and opens
 * nothing, a double press does not zoom, and no press moves the keyboard's focus to the map behind.
 * @returns what ends it
 */
export function separatePresses(pane: HTMLElement): () => void {
  let start: { readonly x: number; readonly y: number } | null = null
  const noteStart = ({ clientX: x, clientY: y }: PointerEvent) => {
    start = { x, y }
  }
  const dropDrag = (event: MouseEvent) => {
    const from = start
    start = null
    // Keys and assistive technology press without a pointer.
    if (from === null || event.detail === 0) return
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) <= FARTHEST_PRESS) return
    event.preventDefault()
    event.stopPropagation()
  }
  pane.addEventListener('pointerdown', noteStart, { capture: true })
  pane.addEventListener('click', dropDrag, { capture: true })
  // Leaflet makes double presses of two clicks on touch screens.
  DomEvent.on(pane, 'click dblclick', DomEvent.stopPropagation)
  DomEvent.on(pane, 'mousedown', DomEvent.preventDefault)
  return () => {
    pane.removeEventListener('pointerdown', noteStart, { capture: true })
    pane.removeEventListener('click', dropDrag, { capture: true })
    DomEvent.off(pane, 'click dblclick', DomEvent.stopPropagation)
    DomEvent.off(pane, 'mousedown', DomEvent.preventDefault)
  }
}
