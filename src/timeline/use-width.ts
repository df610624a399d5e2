import { type RefObject, useLayoutEffect, useState } from 'react'

/** Stands in where there is no layout to measure, in pixels. */
export const UNMEASURED = 800

/** The width of an element in pixels, kept up to date; null until the element is on a page. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
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
