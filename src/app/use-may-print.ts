import { useEffect, useState } from 'react'

/**
 * How long a reader has looked at the map before what prints it is loaded, in milliseconds. The
 * browser's own menu gives no sign before it prints, and whoever leaves sooner prints nothing.
 */
const READS_FOR = 2_000

/**
 * Whether what is printed should be there: a page that is printed waits for nothing. True with the
 * first sign that a reader may be about to print (the key that a shortcut begins with, the pointer
 * leaving towards the browser's menu), and a while after the map is drawn.
 */
export function useMayPrint(isMapDrawn: boolean): boolean {
  const [mayPrint, setMayPrint] = useState(false)
  useEffect(
    function watchForSigns() {
      if (mayPrint) return
      const expect = () => setMayPrint(true)
      const press = ({ key }: KeyboardEvent) => {
        if (key === 'Control' || key === 'Meta') expect()
      }
      const leave = ({ clientY, relatedTarget }: MouseEvent) => {
        if (relatedTarget === null && clientY <= 0) expect()
      }
      const timer = isMapDrawn ? setTimeout(expect, READS_FOR) : undefined
      document.addEventListener('keydown', press)
      document.addEventListener('mouseout', leave)
      return () => {
        clearTimeout(timer)
        document.removeEventListener('keydown', press)
        document.removeEventListener('mouseout', leave)
      }
    },
    [mayPrint, isMapDrawn],
  )
  return mayPrint
}
