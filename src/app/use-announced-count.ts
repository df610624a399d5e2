import { useEffect, useRef } from 'react'
import { type DayRange, isAllDays, sameRange } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'
import { datasetSpan, needsYears } from '../itinerary/timetable.ts'
import { briefSpan } from '../text/days.ts'
import { text } from '../text/text.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'

/** How long the choice must rest before it is spoken, in milliseconds, so that typing stays quiet. */
const RESTS_FOR = 500

/**
 * Tells screen readers how many stops another range or narrowing leaves, and of which days: "4 of 7
 * stops, April 29 to May 2". Silent for the first, and where nothing is left, which an alert says.
 */
export function useAnnouncedCount(
  dataset: Dataset,
  range: DayRange,
  narrowing: Narrowing,
  shown: number,
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
        if (shown > 0) announce(words(dataset, range, shown), 'spoken')
      }, RESTS_FOR)
      return () => clearTimeout(timer)
    },
    [isTakenOver, dataset, range, narrowing, shown, announce],
  )
}

/** Days that leave nothing out go without saying. */
function words(dataset: Dataset, range: DayRange, shown: number): string {
  const all = dataset.stops.length
  const span = datasetSpan(dataset)
  if (isAllDays(range) || span === null) return text.stopsOf({ shown, all })
  const [from, to] = [range.from ?? span.start, range.to ?? span.end].map((day) =>
    briefSpan({ start: day, end: day }, text.language, needsYears(dataset)),
  )
  return from === to
    ? text.stopsOfDay({ shown, all, day: from ?? '' })
    : text.stopsOfDays({ shown, all, from: from ?? '', to: to ?? '' })
}

function sameNarrowing(a: Narrowing, b: Narrowing): boolean {
  return a.article === b.article && a.kind === b.kind
}
