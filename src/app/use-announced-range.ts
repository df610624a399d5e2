import { useEffect, useRef } from 'react'
import { type DayRange, sameRange } from '../calendar/range.ts'
import { english as text } from '../text/english.ts'
import { useAnnounce } from '../ui/announcer.tsx'

/** How long the range must rest before it is spoken, in milliseconds, so that typing stays quiet. */
const RESTS_FOR = 500

/** Tells screen readers how many stops a new range leaves; silent for the first one. */
export function useAnnouncedRange(range: DayRange, shown: number, all: number): void {
  const announce = useAnnounce()
  const last = useRef(range)
  useEffect(
    function announceCount() {
      if (sameRange(last.current, range)) return
      const timer = setTimeout(() => {
        last.current = range
        announce(text.stopsOf(shown, all), 'spoken')
      }, RESTS_FOR)
      return () => clearTimeout(timer)
    },
    [range, shown, all, announce],
  )
}
