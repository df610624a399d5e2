import { type RefObject, useLayoutEffect, useState } from 'react'

/** How much larger than usual the reader's letters are: 1 where a rem is 16 pixels, 2 at 200 %. */
export function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return size > 0 ? size / 16 : 1
}

/**
 * The same, for what lays texts out by itself: followed where the element's own height follows the
 * letters'; 1 until the element is on a page.
 */
export function useTextScale(element: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1)
  useLayoutEffect(
    function followLetters() {
      const measured = element.current
      if (measured === null) return
      const measure = () => setScale(textScale())
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(measured)
      return () => observer.disconnect()
    },
    [element],
  )
  return scale
}
