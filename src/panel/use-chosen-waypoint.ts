import { useEffect, useState } from 'react'
import { sideScroller } from '../ui/side-scroller.ts'
import type { Waypoint } from './waypoints.ts'

/** What a choice scrolls has come to rest by then, in milliseconds: later scrolling is not its own. */
const AT_REST = 1000

/** What a reader scrolls with. Moved to the scrollbar, a pointer is pressed on what scrolls. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * The place in a long itinerary that was chosen last, until the reader scrolls; null from then on. Near
 * the end the list cannot scroll until what was chosen is the first on screen: what is says no more
 * then which one it was.
 * @returns it, and what chooses one
 */
export function useChosenWaypoint(): readonly [Waypoint | null, (waypoint: Waypoint) => void] {
  const [chosen, choose] = useState<Waypoint | null>(null)
  useEffect(
    function leaveWithScrolling() {
      const scroller = sideScroller()
      if (chosen === null || scroller === null) return
      const begun = performance.now()
      let isByHand = false
      const touch = () => {
        isByHand = true
      }
      const leave = () => {
        if (isByHand || performance.now() - begun > AT_REST) choose(null)
      }
      for (const kind of BY_HAND) scroller.addEventListener(kind, touch, { passive: true })
      scroller.addEventListener('scroll', leave, { passive: true })
      return () => {
        for (const kind of BY_HAND) scroller.removeEventListener(kind, touch)
        scroller.removeEventListener('scroll', leave)
      }
    },
    [chosen],
  )
  return [chosen, choose]
}
