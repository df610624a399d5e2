import { useLayoutEffect, useRef } from 'react'
import type { Box } from '../../labels/box.ts'
import { text } from '../../text/text.ts'

interface LegsNoteProps {
  /** Told where it lies on the map, in pixels from the map's corner; null once it has gone. */
  readonly onPlaced: (box: Box | null) => void
}

/** Says that legs are left out, and how to see them. What stands on the map keeps clear of it. */
export function LegsNote({ onPlaced }: LegsNoteProps) {
  const note = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(
    function tellPlace() {
      const { offsetLeft: left = 0, offsetTop: top = 0, ...size } = measuresOf(note.current)
      onPlaced({ left, top, right: left + size.offsetWidth, bottom: top + size.offsetHeight })
      return () => onPlaced(null)
    },
    [onPlaced],
  )
  return (
    <p ref={note} className="legs-note">
      {text.map.manyLegs}
    </p>
  )
}

function measuresOf(element: HTMLElement | null) {
  const { offsetLeft = 0, offsetTop = 0, offsetWidth = 0, offsetHeight = 0 } = element ?? {}
  return { offsetLeft, offsetTop, offsetWidth, offsetHeight }
}
