import { useState } from 'react'
import type { SheetRest } from './sheet-rests.ts'

/** The phone's sheet: where it rests, and its height while a thumb holds it. */
export interface Sheet {
  readonly rest: SheetRest
  /** Height in pixels while dragged; null at rest. */
  readonly draggedHeight: number | null
  readonly drag: (height: number) => void
  readonly settle: (rest: SheetRest) => void
}

/** A sheet that rises to show a stop when one is selected, and sinks when it is closed. */
export function useSheet(stop: string | null): Sheet {
  const [rest, setRest] = useState<SheetRest>(stop === null ? 'peek' : 'half')
  const [draggedHeight, setDraggedHeight] = useState<number | null>(null)
  const [shownStop, setShownStop] = useState(stop)
  // Adjusted while rendering, as React advises for state that follows a prop: no frame shows both.
  if (stop !== shownStop) {
    setShownStop(stop)
    if (stop === null) setRest('peek')
    else if (shownStop === null && rest === 'peek') setRest('half')
  }
  const settle = (next: SheetRest) => {
    setRest(next)
    setDraggedHeight(null)
  }
  return { rest, draggedHeight, drag: setDraggedHeight, settle }
}
