import { useState } from 'react'
import { isEveryReport, type Narrowing } from '../itinerary/narrowing.ts'

/**
 * Whether the controls that narrow are shown: always beside the itinerary, and beside a stop where
 * they explain what is missing there. Once there they stay until the stop is left, since a control
 * that goes away while a reader uses it takes the focus with it (WCAG 2.2, 3.2.2).
 *
 * @param isEmbedded whether the page is shown inside another one: the controls are then chrome, and
 * there only for what its address leaves out
 */
export function useNarrowingShown(
  stop: string | null,
  narrowing: Narrowing,
  isEmbedded: boolean,
): boolean {
  const isNarrowed = !isEveryReport(narrowing)
  const [wasNarrowed] = useState(isNarrowed)
  const [narrowedAt, setNarrowedAt] = useState<string | null>(null)
  // Adjusted while rendering, as React advises for state that follows a prop: no frame shows both.
  if (stop !== null && isNarrowed && narrowedAt !== stop) setNarrowedAt(stop)
  if (stop === null && narrowedAt !== null) setNarrowedAt(null)
  if (isEmbedded) return wasNarrowed || isNarrowed
  return stop === null || narrowedAt === stop || isNarrowed
}
