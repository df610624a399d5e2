import type { ComponentProps } from 'react'
import type { Leg } from '../itinerary/legs.ts'
import { Itinerary } from '../panel/Itinerary.tsx'
import type { ViewStore } from '../view/view-store.ts'
import { useHighlight } from './use-highlight.ts'

interface ItineraryPaneProps
  extends Omit<ComponentProps<typeof Itinerary>, 'highlighted' | 'onPoint'> {
  readonly legs: readonly Leg[]
  readonly store: ViewStore
}

/** The itinerary, which shows what is pointed at elsewhere and tells what is pointed at in it. */
export function ItineraryPane({ legs, store, ...itinerary }: ItineraryPaneProps) {
  const { highlight, onPoint } = useHighlight(store, itinerary.stops, legs)
  return <Itinerary {...itinerary} highlighted={highlight.events} onPoint={onPoint} />
}
