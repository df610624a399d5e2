import type { Day } from '../calendar/day.ts'
import { overlaps } from '../calendar/range.ts'
import { type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import type { Leg } from './legs.ts'
import type { ShownStop } from './shown.ts'

/** What a reader points at or has focused, wherever it is drawn. */
export type Pointed =
  | { readonly kind: 'stop' | 'event' | 'leg'; readonly id: string }
  /** Stops that share a button, reports that share an entry. */
  | { readonly kind: 'stops' | 'events'; readonly ids: readonly string[] }
  | { readonly kind: 'day'; readonly day: Day }

/** The ids of everything on screen that shows the same thing. */
export interface Highlight {
  readonly stops: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly legs: ReadonlySet<string>
}

const NOTHING: ReadonlySet<string> = new Set()

/** The highlight of nothing: one value, so that what is drawn by it is not drawn again. */
export const NO_HIGHLIGHT: Highlight = { stops: NOTHING, events: NOTHING, legs: NOTHING }

/**
 * What shows the same as the thing pointed at, of all that is shown: a stop with its reports and the
 * legs that meet there; a report with its stop and the legs of its stay; a leg with its two ends; a
 * day with what is reported of it and the legs that arrive on it.
 */
export function highlightOf(
  pointed: Pointed | null,
  stops: readonly ShownStop[],
  legs: readonly Leg[],
): Highlight {
  if (pointed === null) return NO_HIGHLIGHT
  const isMeant = meantBy(pointed, legs)
  const reports = stops.flatMap(({ stop, reports: all }) => {
    const own = all.filter((event) => isMeant(stop, event))
    return own.map(({ id }) => ({ id, stop: stop.id }))
  })
  const events = new Set(reports.map(({ id }) => id))
  const own = legs.filter(({ id, ends: [from, to] }) => {
    if (pointed.kind === 'leg') return id === pointed.id
    const met = pointed.kind === 'day' ? [to.events[0]] : [...from.events, ...to.events]
    return met.some((event) => events.has(event.id))
  })
  return {
    events,
    stops: new Set(reports.map(({ stop }) => stop)),
    legs: new Set(own.map(({ id }) => id)),
  }
}

/** Whether a report shows what is pointed at. Looked up once: there may be tens of thousands. */
function meantBy(
  pointed: Pointed,
  legs: readonly Leg[],
): (stop: Stop, event: StopEvent) => boolean {
  switch (pointed.kind) {
    case 'stop':
      return (stop) => stop.id === pointed.id
    case 'stops': {
      const ids = new Set(pointed.ids)
      return (stop) => ids.has(stop.id)
    }
    case 'event':
      return (_stop, event) => event.id === pointed.id
    case 'events': {
      const ids = new Set(pointed.ids)
      return (_stop, event) => ids.has(event.id)
    }
    case 'day':
      return (_stop, event) => overlaps({ from: pointed.day, to: pointed.day }, spanOf(event))
    case 'leg': {
      const own = legs.filter(({ id }) => id === pointed.id)
      const ends = new Set(own.flatMap((leg) => leg.ends.flatMap(({ events }) => events)))
      return (_stop, event) => ends.has(event)
    }
  }
}
