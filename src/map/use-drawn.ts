import { useEffect, useState } from 'react'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { STILL } from './motion.ts'
import type { Travel } from './travel.ts'

/**
 * How much of a travel's leg is drawn, from 0 to 1, anew with each frame until it is whole. Readers
 * who ask for less motion get it whole at once (WCAG 2.2, 2.3.3).
 */
export function useDrawn({ drawn, isRunning }: Travel): number {
  const isStill = useMediaQuery(STILL)
  const [, drawAgain] = useState(0)
  useEffect(
    function drawEachFrame() {
      if (isStill || !isRunning) return
      let frame = requestAnimationFrame(function draw(time) {
        drawAgain(time)
        if (drawn() < 1) frame = requestAnimationFrame(draw)
      })
      return () => cancelAnimationFrame(frame)
    },
    [drawn, isRunning, isStill],
  )
  return isStill ? 1 : drawn()
}
