import { memo, useDeferredValue } from 'react'
import type { Leg } from '../itinerary/legs.ts'
import { Itinerary, type ItineraryProps } from '../panel/Itinerary.tsx'
import { text } from '../text/text.ts'
import type { ViewStore } from '../view/view-store.ts'
import { isLong } from './is-long.ts'
import { longItineraryLater } from './long-itinerary-later.ts'
import { useHighlight } from './use-highlight.ts'

interface ItineraryPaneProps extends Omit<ItineraryProps, 'highlighted' | 'onPoint'> {
  readonly legs: readonly Leg[]
  /** Id of the stop whose panel was shown last; null for none. */
  readonly before: string | null
  readonly store: ViewStore
}

const LongItinerary = longItineraryLater.Component

/**
 * The itinerary, which shows what is pointed at elsewhere and tells what is pointed at in it. Drawn after
 * the map and the days have followed: who drags a range looks at these.
 */
export function ItineraryPane(props: ItineraryPaneProps) {
  return <Pane {...useDeferredValue(props)} />
}

/** The same as long as nothing is asked of it that is new. */
const Pane = memo(function Pane({ legs, before, store, ...itinerary }: ItineraryPaneProps) {
  const { highlight, onPoint } = useHighlight(store, itinerary.stops, legs)
  const shown = { ...itinerary, highlighted: highlight.events, onPoint }
  if (!isLong(itinerary.stops)) return <Itinerary {...shown} />
  const waiting = <p className="panel-loading">{text.about.loading}</p>
  return <LongItinerary {...shown} before={before} waiting={waiting} />
})
