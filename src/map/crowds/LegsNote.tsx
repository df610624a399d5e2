import { useLayoutEffect, useRef } from 'react'
import type { Box, Size } from '../../labels/box.ts'
import { text } from '../../text/text.ts'

interface LegsNoteProps {
  /** The map's size in pixels, which moves it and breaks its lines. */
  readonly room: Size
  /** Told where it lies on the map, in pixels from the map's corner; null once it has gone. */
  readonly onPlaced: (box: Box | null) => void
}

/** Says that legs are left out, and how to see them. What stands on the map keeps clear of it. */
export function LegsNote({ room: { width, height }, onPlaced }: LegsNoteProps) {
  const note = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map's size decides where it lies
  useLayoutEffect(
    function tellPlace() {
      if (note.current === null) return
      const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = note.current
      onPlaced({ left, top, right: left + offsetWidth, bottom: top + offsetHeight })
    },
    [onPlaced, width, height],
  )
  useLayoutEffect(() => () => onPlaced(null), [onPlaced])
  return (
    <p ref={note} className="legs-note">
      {text.map.manyLegs}
    </p>
  )
}
