import type { PointerEvent } from 'react'
import { textScale } from '../ui/text-scale.ts'
import type { Place } from './grab.ts'
import { NAMES_HEIGHT } from './strip-size.ts'

/** Where a pointer is on the plot, as it would be with letters of the usual size: larger ones lower the marks. */
export function placeOf(event: PointerEvent, plot: HTMLElement): Place {
  const box = plot.getBoundingClientRect()
  return {
    x: event.clientX - box.left,
    y: event.clientY - box.top - NAMES_HEIGHT * (textScale() - 1),
    isTouch: event.pointerType === 'touch',
  }
}
