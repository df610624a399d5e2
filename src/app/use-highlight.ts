import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { type Highlight, highlightOf, type Pointed } from '../itinerary/highlight.ts'
import type { Leg } from '../itinerary/legs.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { pointAt, type ViewStore } from '../view/view-store.ts'

interface Highlighting {
  readonly highlight: Highlight
  readonly onPoint: (pointed: Pointed | null) => void
}

/**
 * What shows the same as the thing pointed at, and how to say what is. Called where it is drawn
 * rather than for the whole page, so that pointing draws nothing else anew.
 */
export function useHighlight(
  store: ViewStore,
  stops: readonly ShownStop[],
  legs: readonly Leg[],
): Highlighting {
  const pointed = useStore(store, (state) => state.pointed)
  const highlight = useMemo(() => highlightOf(pointed, stops, legs), [pointed, stops, legs])
  const onPoint = useCallback((next: Pointed | null) => pointAt(store, next), [store])
  return { highlight, onPoint }
}
