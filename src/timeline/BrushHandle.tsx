import type { KeyboardEvent, Ref } from 'react'
import type { Day } from '../calendar/day.ts'
import { longDay } from '../text/days.ts'
import { text } from '../text/text.ts'
import type { Handle } from './brush.ts'

interface BrushHandleProps {
  readonly element: Ref<HTMLDivElement>
  readonly handle: Handle
  /** Where its edge is, in pixels. */
  readonly x: number
  readonly day: Day
  /** The days that it can be moved to, by their numbers, and the one where it is. */
  readonly least: number
  readonly most: number
  readonly now: number
  readonly onKey: (event: KeyboardEvent, handle: Handle) => void
  readonly onLeave: () => void
}

/** An end of the range, to be dragged or moved with keys. */
export function BrushHandle(props: BrushHandleProps) {
  const { element, handle, x, day, least, most, now, onKey, onLeave } = props
  return (
    // A native slider has one handle, and no way to hold two at one scale.
    <div
      ref={element}
      className={`brush-handle brush-${handle}`}
      style={{ left: x }}
      role="slider"
      tabIndex={0}
      aria-label={handle === 'from' ? text.days.from : text.days.to}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-valuetext={longDay(day, text.language)}
      onKeyDown={(event) => onKey(event, handle)}
      onBlur={onLeave}
    />
  )
}
