import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ScaleControl } from './use-scale.ts'

/** Wheel pixels that double the zoom: about three notches of a mouse, a short pinch of a trackpad. */
const PIXELS_TO_DOUBLE = 200

/** Pixels of a line and of a page, for wheels that count in these (UI Events, `deltaMode`). */
const UNITS = [1, 16, 400]

/** The wheel: with Ctrl, as a pinch on a trackpad comes, it zooms; sideways it moves along. */
export function useWheel(plot: RefObject<HTMLElement | null>, control: ScaleControl): void {
  const turn = useEffectEvent((event: WheelEvent, element: HTMLElement) => {
    const unit = UNITS[event.deltaMode] ?? 1
    if (event.ctrlKey) {
      event.preventDefault()
      const x = event.clientX - element.getBoundingClientRect().left
      control.zoom(x, 2 ** ((-event.deltaY * unit) / PIXELS_TO_DOUBLE))
      return
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
    if (!control.isZoomed || sideways === 0) return
    event.preventDefault()
    control.pan(sideways * unit)
  })
  useEffect(
    function listenToWheel() {
      const element = plot.current
      if (element === null) return
      const listen = (event: WheelEvent) => turn(event, element)
      // React's own listener is passive: it could not keep the browser from zooming the page.
      element.addEventListener('wheel', listen, { passive: false })
      return () => element.removeEventListener('wheel', listen)
    },
    [plot],
  )
}
