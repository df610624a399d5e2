import { ALL_DAYS, type DayRange, inOrder } from '../calendar/range.ts'
import type { View } from './view.ts'

/** The view that nothing was chosen in yet: every stop, the itinerary beside it. */
export const OPENING_VIEW: View = Object.freeze({
  stop: null,
  excerpt: null,
  range: ALL_DAYS,
  data: null,
  language: null,
  embed: false,
  unknown: Object.freeze([]),
})

/** Selects a stop, and marks one of its excerpts where one is given. */
export function selectStop(view: View, stop: string, excerpt: string | null = null): View {
  return { ...view, stop, excerpt }
}

/** Back to the itinerary. */
export function closeStop(view: View): View {
  return { ...view, stop: null, excerpt: null }
}

/** Filters by other days. A range whose From lies after its To is turned round. */
export function setRange(view: View, range: DayRange): View {
  return { ...view, range: inOrder(range) }
}

/** Takes every day again. */
export function showAllDays(view: View): View {
  return { ...view, range: ALL_DAYS }
}
