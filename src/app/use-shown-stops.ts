import { useMemo, useState } from 'react'
import type { DayRange } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'
import { type ShownStop, sameShown, shownStops } from '../itinerary/shown.ts'

/**
 * The stops that are shown. The same list as before as long as another range leaves the same reports:
 * most days that a handle is dragged over change nothing, and the map then lays out nothing anew.
 */
export function useShownStops(
  dataset: Dataset,
  range: DayRange,
  narrowing: Narrowing,
): readonly ShownStop[] {
  const next = useMemo(() => shownStops(dataset, range, narrowing), [dataset, range, narrowing])
  const [kept, setKept] = useState(next)
  if (kept === next || sameShown(kept, next)) return kept
  // Adjusted while rendering, as React advises for state that follows a prop: no frame shows both.
  setKept(next)
  return next
}
