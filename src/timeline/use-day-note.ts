import { type ComponentProps, type ComponentType, useEffect, useState } from 'react'
import type { DayNote } from './DayNote.tsx'

/**
 * The note's component, whose code comes when something is first pointed at: the opening view does
 * without, and so does a finger. Null until then, and where it does not come: all that it says stands
 * in the panel, too.
 */
export function useDayNote(
  isWanted: boolean,
): ComponentType<ComponentProps<typeof DayNote>> | null {
  const [code, setCode] = useState<{ readonly DayNote: typeof DayNote } | null>(null)
  useEffect(
    function fetchCode() {
      if (!isWanted || code !== null) return
      import('./DayNote.tsx').then(setCode, () => {})
    },
    [isWanted, code],
  )
  return code?.DayNote ?? null
}
