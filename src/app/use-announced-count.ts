import { useEffect, useRef } from 'react'
import { type DayRange, sameRange } from '../calendar/range.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'
import { text } from '../text/text.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'

/** How long the choice must rest before it is spoken, in milliseconds, so that typing stays quiet. */
const RESTS_FOR = 500

/** Tells screen readers how many stops another range or narrowing leaves; silent for the first. */
export function useAnnouncedCount(
  range: DayRange,
  narrowing: Narrowing,
  shown: number,
  all: number,
): void {
  const announce = useAnnounce()
  const isTakenOver = useIsTakenOver()
  const last = useRef<{ range: DayRange; narrowing: Narrowing } | null>(null)
  useEffect(
    function announceCount() {
      // A page is taken over as it was written, and shows at once what the rest of its address says.
      if (!isTakenOver) return
      last.current ??= { range, narrowing }
      if (
        sameRange(last.current.range, range) &&
        sameNarrowing(last.current.narrowing, narrowing)
      ) {
        return
      }
      const timer = setTimeout(() => {
        last.current = { range, narrowing }
        announce(text.stopsOf({ shown, all }), 'spoken')
      }, RESTS_FOR)
      return () => clearTimeout(timer)
    },
    [isTakenOver, range, narrowing, shown, all, announce],
  )
}

function sameNarrowing(a: Narrowing, b: Narrowing): boolean {
  return a.article === b.article && a.kind === b.kind
}
