import { useState } from 'react'
import { isEveryReport, type Narrowing } from '../itinerary/narrowing.ts'

/**
 * Whether the controls that narrow are shown: always beside the itinerary, and beside a stop where
 * they explain what is missing there. Once there they stay until the stop is left, since a control
 * that goes away while a reader uses it takes the focus with it (WCAG 2.2, 3.2.2).
 */
export function useNarrowingShown(stop: string | null, narrowing: Narrowing): boolean {
  const [narrowedAt, setNarrowedAt] = useState<string | null>(null)
  // Adjusted while rendering, as React advises for state that follows a prop: no frame shows both.
  if (stop !== null && !isEveryReport(narrowing) && narrowedAt !== stop) setNarrowedAt(stop)
  if (stop === null && narrowedAt !== null) setNarrowedAt(null)
  return stop === null || narrowedAt === stop || !isEveryReport(narrowing)
}
