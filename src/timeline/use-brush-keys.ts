import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import type { DayRange, DaySpan } from '../calendar/range.ts'
import { type Brush, type Handle, stepHandle } from './brush.ts'
import { edgesOf } from './grab.ts'
import { rangeOf } from './range-ends.ts'
import { RESTS_AFTER } from './rest.ts'
import type { DayExtent } from './scale.ts'
import { useEscapeFirst } from './use-escape-first.ts'
import type { ScaleControl } from './use-scale.ts'

interface BrushKeysOptions {
  readonly span: DaySpan
  readonly extent: DayExtent
  readonly range: DayRange
  readonly brush: Brush
  readonly control: ScaleControl
  readonly onDraft: (range: DayRange) => void
  readonly onSettle: () => void
}

/** What plus and minus do: as much as the buttons. */
export const ZOOM_STEP = 2

/**
 * Keys on a handle. Steps are drafted; they are settled together when the reader pauses, goes
 * elsewhere or presses Enter, as a typed day is, and put back with Escape.
 */
export function useBrushKeys(options: BrushKeysOptions) {
  const { span, extent, range, brush, control, onDraft, onSettle } = options
  const [pending, setPending] = useState<{ readonly before: DayRange } | null>(null)
  const settle = () => {
    if (pending === null) return
    setPending(null)
    onSettle()
  }
  const pause = useEffectEvent(settle)
  useEffect(
    function settleAfterPause() {
      if (pending === null) return
      const timer = setTimeout(() => pause(), RESTS_AFTER)
      return () => clearTimeout(timer)
    },
    [pending],
  )
  useEscapeFirst(pending !== null, () => {
    if (pending !== null) onDraft(pending.before)
    settle()
  })
  const press = (event: KeyboardEvent, handle: Handle) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') return settle()
    const closer = event.key === '+' || event.key === '='
    if (closer || event.key === '-') {
      const { left, right } = edgesOf(brush, control.scale)
      control.zoom(handle === 'from' ? left : right, closer ? ZOOM_STEP : 1 / ZOOM_STEP)
      return event.preventDefault()
    }
    const stepped = stepHandle(brush, handle, event.key, extent)
    if (stepped === null) return
    event.preventDefault()
    // A new object each time: the pause begins again.
    setPending({ before: pending?.before ?? range })
    onDraft(rangeOf(stepped, span))
    control.reveal(stepped[handle])
  }
  return {
    press,
    leave: settle,
    /** A drag has begun, which settles by itself. */
    forget: () => setPending(null),
  }
}
