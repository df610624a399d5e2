import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { type DayRange, type DaySpan, sameRange } from '../calendar/range.ts'
import type { Brush, Handle } from './brush.ts'
import { type Drag, dragTo, startDrag } from './drag.ts'
import { edgesOf, type Place, rowAt, type Taken, takenAt } from './grab.ts'
import { placeOf } from './pointer-place.ts'
import { rangeOf } from './range-ends.ts'
import type { DayExtent } from './scale.ts'
import { useEscapeFirst } from './use-escape-first.ts'
import { useFrames } from './use-frames.ts'
import type { ScaleControl } from './use-scale.ts'

interface BrushDragOptions {
  readonly plot: RefObject<HTMLElement | null>
  readonly span: DaySpan
  readonly extent: DayExtent
  readonly range: DayRange
  readonly brush: Brush
  readonly control: ScaleControl
  readonly onDraft: (range: DayRange) => void
  readonly onSettle: () => void
  /** The pointer has moved what it holds of the brush for the first time. */
  readonly onBegin: () => void
  /** The pointer was let go of where it was pressed. */
  readonly onPress: (place: Place) => void
  readonly onHold: (handle: Handle) => void
}

interface Held {
  readonly pointer: number
  readonly taken: Taken
  readonly place: Place
  readonly drag: Drag
  readonly before: DayRange
  handle: Handle
  /** The last range that was drafted; null before the first. */
  drafted: DayRange | null
  isMoved: boolean
  x: number
}

/** A movement shorter than this, in pixels, is a press and not a drag. */
const PRESS_SLOP = { mouse: 3, touch: 8 }

/** The share of the way beyond an edge by which the strip moves along in a frame. */
const PUSH = 1 / 6

/**
 * Drags of the strip: a handle, the body, a new brush across free days, or, zoomed in, the axis
 * itself. What is dragged is drafted; it is settled where the pointer lets go, and put back with
 * Escape or where the browser takes the pointer away.
 */
export function useBrushDrag(options: BrushDragOptions) {
  const { plot, span, extent, range, brush, control, onDraft, onSettle } = options
  const { onBegin, onPress, onHold } = options
  const held = useRef<Held | null>(null)
  /** Whether the pointer that was last let go of has done its work here. */
  const isSpent = useRef(false)
  const [taken, setTaken] = useState<Taken | null>(null)
  const [beyond, setBeyond] = useState(0)

  const release = () => {
    held.current = null
    setTaken(null)
    setBeyond(0)
  }
  const moveTo = (now: Held, x: number) => {
    if (now.taken === 'axis') {
      control.pan(now.x - x)
      now.x = x
      return
    }
    now.x = x
    const moved = dragTo(now.drag, x, control.scale, extent)
    if (moved.handle !== now.handle) {
      now.handle = moved.handle
      onHold(moved.handle)
    }
    const drafted = rangeOf(moved.brush, span)
    if (sameRange(drafted, now.drafted ?? now.before)) return
    now.drafted = drafted
    onDraft(drafted)
  }
  const cancel = () => {
    const now = held.current
    if (now === null) return
    release()
    if (!now.isMoved || now.taken === 'axis') return
    if (now.drafted !== null) onDraft(now.before)
    onSettle()
  }

  useEscapeFirst(taken !== null, cancel)
  useFrames(beyond !== 0, () => {
    const now = held.current
    if (now === null) return
    control.pan(beyond * PUSH)
    moveTo(now, now.x)
  })

  const down = (event: PointerEvent<HTMLElement>) => {
    isSpent.current = false
    if (held.current !== null || event.button !== 0 || plot.current === null) return
    const place = placeOf(event, plot.current)
    // On the note, which may be selected.
    if (place.y < 0) return
    const isWhole = brush.from <= extent.first && brush.to >= extent.last
    const edges = edgesOf(brush, control.scale)
    const begun = takenAt(place, edges, { isZoomed: control.isZoomed, isWhole })
    if (begun === null) return
    const isOverBands = rowAt(place.y) === 'bands'
    if (!isOverBands) plot.current.setPointerCapture(event.pointerId)
    const drag = startDrag(begun === 'axis' ? 'free' : begun, place.x, brush, control.scale)
    const handle = begun === 'to' ? 'to' : 'from'
    held.current = {
      pointer: event.pointerId,
      taken: begun,
      place,
      drag,
      before: range,
      handle,
      drafted: null,
      isMoved: false,
      x: place.x,
    }
    setTaken(begun)
    if (!isOverBands) onHold(handle)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const now = held.current
    if (now === null || event.pointerId !== now.pointer || plot.current === null) return
    const { x } = placeOf(event, plot.current)
    const slop = event.pointerType === 'touch' ? PRESS_SLOP.touch : PRESS_SLOP.mouse
    if (!now.isMoved && Math.abs(x - now.place.x) <= slop) return
    if (!now.isMoved) {
      now.isMoved = true
      if (now.taken !== 'axis') onBegin()
      // Only now: a band that is merely pressed must get its click.
      plot.current.setPointerCapture(event.pointerId)
    }
    if (now.taken !== 'axis' && control.isZoomed) {
      setBeyond(Math.min(0, x) + Math.max(0, x - control.scale.width))
    }
    moveTo(now, x)
  }
  const up = (event: PointerEvent<HTMLElement>) => {
    const now = held.current
    if (now === null || event.pointerId !== now.pointer) return
    release()
    isSpent.current = now.isMoved || rowAt(now.place.y) !== 'bands'
    if (now.isMoved) {
      if (now.taken !== 'axis') onSettle()
    } else if (isSpent.current && !isBeyondAll(now.place, control)) {
      // Also where a handle covers the day: what is pressed and not dragged is the day.
      onPress(now.place)
    }
  }
  const keepClick = (event: MouseEvent) => {
    // A browser gives a finger's click to the nearest thing to press, which may be a band. Keys
    // click, too, with no count (UI Events, `detail`).
    if (isSpent.current && event.detail > 0) event.stopPropagation()
  }
  return {
    /** What is held now, for the looks of the pointer. */
    taken,
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: cancel,
      onClickCapture: keepClick,
    },
  }
}

/** Whether a press is on a handle that stands out beyond the first or the last day in view. */
function isBeyondAll({ x }: Place, { scale }: ScaleControl): boolean {
  return x < 0 || x >= scale.width
}
