import { type RefObject, useLayoutEffect, useState } from 'react'

/** Stands in until there is a layout, in pixels. */
const UNMEASURED = 800

/** The width of an element in pixels, kept up to date. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED)
  useLayoutEffect(
    function followWidth() {
      const measured = element.current
      if (measured === null) return
      const measure = () => setWidth(measured.clientWidth || UNMEASURED)
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(measured)
      return () => observer.disconnect()
    },
    [element],
  )
  return width
}
