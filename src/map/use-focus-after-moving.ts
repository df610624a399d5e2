import { type RefObject, useEffect, useRef } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import type { MapFrame } from './map-frame.ts'
import type { MapLayout } from './map-marks.ts'

/** Stops that the map is moving to, and how things stood when it began. */
interface Movement {
  readonly ids: readonly string[]
  readonly frame: MapFrame
  readonly focused: Element | null
}

/**
 * Keeps the keyboard's place when the map moves for it: a group opens, whose button goes away, or a stop
 * comes into view, which had none. The focus passes to the first of the stops that has come to stand
 * alone, else to the group that holds the first. Once, at the first layout after the movement, and only
 * if the reader has not gone elsewhere meanwhile.
 * @returns to be called as the map begins to move
 */
export function useFocusAfterMoving(
  pane: RefObject<HTMLElement | null>,
  frame: MapFrame,
  layout: MapLayout,
): (members: readonly ShownStop[]) => void {
  const waiting = useRef<Movement | null>(null)
  useEffect(
    function focusReachedStop() {
      const movement = waiting.current
      if (movement === null || movement.frame === frame) return
      waiting.current = null
      const focused = document.activeElement
      const hasGoneElsewhere = focused !== document.body && focused !== movement.focused
      if (hasGoneElsewhere && focused !== null) return
      const button = pane.current?.querySelector(selectorOf(movement.ids, layout))
      if (button instanceof HTMLElement) button.focus({ preventScroll: true })
    },
    [pane, frame, layout],
  )
  return (members) => {
    const ids = members.map(({ stop }) => stop.id)
    waiting.current = { ids, frame, focused: document.activeElement }
  }
}

function selectorOf(ids: readonly string[], layout: MapLayout): string {
  const alone = new Set(layout.marks.flatMap((mark) => (mark.kind === 'stop' ? mark.id : [])))
  const first = ids.find((id) => alone.has(id))
  return first === undefined
    ? `[data-stops~="${CSS.escape(ids[0] ?? '')}"]`
    : `[data-stop="${CSS.escape(first)}"]`
}
