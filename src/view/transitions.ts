import { ALL_DAYS, type DayRange, inOrder } from '../calendar/range.ts'
import { EVERY_REPORT, type Narrowing } from '../itinerary/narrowing.ts'
import type { View } from './view.ts'

/** The view that nothing was chosen in yet: every stop, the itinerary beside it. */
export const OPENING_VIEW: View = Object.freeze({
  stop: null,
  excerpt: null,
  range: ALL_DAYS,
  narrowing: EVERY_REPORT,
  query: '',
  about: null,
  data: null,
  language: null,
  embed: false,
  unknown: Object.freeze([]),
})

/** Selects a stop, and marks one of its excerpts where one is given. */
export function selectStop(view: View, stop: string, excerpt: string | null = null): View {
  return { ...view, stop, excerpt, about: null }
}

/** Back to the itinerary. */
export function closeStop(view: View): View {
  return { ...view, stop: null, excerpt: null, about: null }
}

/** Filters by other days. A range whose From lies after its To is turned round. */
export function setRange(view: View, range: DayRange): View {
  return { ...view, range: inOrder(range) }
}

/** Narrows everything to an article, to a kind of report, or to both. */
export function narrow(view: View, narrowing: Narrowing): View {
  return { ...view, narrowing }
}

/** Searches for what was typed; white space alone is no search. */
export function searchFor(view: View, typed: string): View {
  return { ...view, query: typed.trim() }
}

/** Takes every day, article and kind again. */
export function showEverything(view: View): View {
  return { ...view, range: ALL_DAYS, narrowing: EVERY_REPORT }
}

/** The same view with all that a page of its own has around it. */
export function wholePage(view: View): View {
  return { ...view, embed: false }
}

/** The same view for a frame in another page, without what stands around it. */
export function embedded(view: View): View {
  return { ...view, embed: true }
}

/** The same view in another language; null for the one that pages without a prefix have. */
export function inLanguage(view: View, language: string | null): View {
  return { ...view, language }
}

/** Shows the page about method and sources, from its top or from one of its sections. */
export function showAbout(view: View, section = ''): View {
  return { ...view, stop: null, excerpt: null, about: section }
}
