import type { PointerEvent } from 'react'
import type { Place } from './grab.ts'

/** Where a pointer is on the plot. */
export function placeOf(event: PointerEvent, plot: HTMLElement): Place {
  const box = plot.getBoundingClientRect()
  return {
    x: event.clientX - box.left,
    y: event.clientY - box.top,
    isTouch: event.pointerType === 'touch',
  }
}
