import type { ShownStop } from '../itinerary/shown.ts'
import { type LeftList, nothingLeft } from './use-long-list.ts'

const left = new WeakMap<readonly ShownStop[], LeftList>()

/** What is remembered of the itinerary of some stops while a stop's panel is shown in its place. */
export function leftItinerary(stops: readonly ShownStop[]): LeftList {
  const known = left.get(stops) ?? nothingLeft()
  left.set(stops, known)
  return known
}
