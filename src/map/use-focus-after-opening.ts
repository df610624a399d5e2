import { type RefObject, useEffect, useRef } from 'react'
import type { ShownStop } from '../itinerary/shown.ts'
import type { LabelLayout } from '../labels/layout.ts'

/**
 * Keeps the keyboard's place when a group opens: its button goes away, and the focus passes to the
 * first of its stops that has come to stand alone.
 */
export function useFocusAfterOpening(
  pane: RefObject<HTMLElement | null>,
  layout: LabelLayout,
): (members: readonly ShownStop[]) => void {
  const waiting = useRef<readonly string[]>([])
  useEffect(
    function focusFirstStop() {
      const alone = new Set(layout.marks.flatMap((mark) => (mark.kind === 'stop' ? mark.id : [])))
      const first = waiting.current.find((id) => alone.has(id))
      if (first === undefined) return
      waiting.current = []
      const button = pane.current?.querySelector(`[data-stop="${CSS.escape(first)}"]`)
      if (button instanceof HTMLElement) button.focus({ preventScroll: true })
    },
    [pane, layout],
  )
  return (members) => {
    waiting.current = members.map(({ stop }) => stop.id)
  }
}
