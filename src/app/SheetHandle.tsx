import { type PointerEvent, type RefObject, useRef } from 'react'
import { text } from '../text/text.ts'
import { nextRest, restFor } from './sheet-rests.ts'
import type { Sheet } from './use-sheet.ts'

interface SheetHandleProps {
  readonly sheet: Sheet
  readonly side: RefObject<HTMLElement | null>
}

interface Drag {
  readonly startY: number
  readonly startHeight: number
  readonly available: number
  lastY: number
  lastTime: number
  /** Upwards, in pixels a millisecond. */
  speed: number
}

/** A movement shorter than this, in pixels, is a press and not a drag. */
const PRESS_SLOP = 6

/** A thumb that rests this long before it lets go, in milliseconds, does not fling. */
const HELD_STILL = 80

/** The handle of the phone's sheet: drag it, or press it for the next rest. */
export function SheetHandle({ sheet, side }: SheetHandleProps) {
  const drag = useRef<Drag | null>(null)
  const wasDragged = useRef(false)

  const start = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    wasDragged.current = false
    drag.current = {
      startY: event.clientY,
      startHeight: side.current?.offsetHeight ?? 0,
      available: heightAboveDays(side.current?.parentElement),
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
    }
  }
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    const held = drag.current
    if (held === null) return
    const moved = held.startY - event.clientY
    if (Math.abs(moved) > PRESS_SLOP) wasDragged.current = true
    if (!wasDragged.current) return
    held.speed = (held.lastY - event.clientY) / Math.max(1, event.timeStamp - held.lastTime)
    held.lastY = event.clientY
    held.lastTime = event.timeStamp
    sheet.drag(Math.max(80, Math.min(held.available, held.startHeight + moved)))
  }
  const end = (event: PointerEvent<HTMLButtonElement>) => {
    const held = drag.current
    drag.current = null
    if (held === null || !wasDragged.current) return
    const height = held.startHeight + held.startY - held.lastY
    const isHeldStill = event.timeStamp - held.lastTime > HELD_STILL
    sheet.settle(restFor(height, held.available, isHeldStill ? 0 : held.speed))
  }
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={sheet.rest === 'full' ? text.sheet.lower : text.sheet.raise}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={(event) => {
        // A drag ends with a click, too; one without a pointer (detail 0) is a key's.
        if (event.detail === 0 || !wasDragged.current) sheet.settle(nextRest(sheet.rest))
      }}
    />
  )
}

/** The height that the sheet and the map share, in pixels: from the page's top to the days. */
function heightAboveDays(page: HTMLElement | null | undefined): number {
  const days = page?.querySelector('.days')
  if (page == null || days == null) return page?.clientHeight ?? window.innerHeight
  return days.getBoundingClientRect().top - page.getBoundingClientRect().top
}
