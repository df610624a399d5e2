import { useState } from 'react'

/** The stop that is selected, or else the one that was selected last; null before there was any. */
export function useStopBefore(stop: string | null): string | null {
  const [before, setBefore] = useState(stop)
  // Adjusted while rendering, as React advises for state that follows a prop.
  if (stop !== null && stop !== before) setBefore(stop)
  return before
}
