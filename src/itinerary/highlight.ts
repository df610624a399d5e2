import type { Day } from '../calendar/day.ts'
import { overlaps } from '../calendar/range.ts'
import { type StopEvent, spanOf } from '../dataset/model.ts'
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
  switch (pointed.kind) {
    case 'stop':
      return aroundStops([pointed.id], stops, legs)
    case 'stops':
      return aroundStops(pointed.ids, stops, legs)
    case 'event':
      return aroundReports([pointed.id], stops, legs)
    case 'events':
      return aroundReports(pointed.ids, stops, legs)
    case 'leg': {
      const own = legs.filter(({ id }) => id === pointed.id)
      const events = new Set(own.flatMap(({ ends }) => ends.flatMap((stay) => stay.events)))
      return allOf((event) => events.has(event), stops, own)
    }
    case 'day': {
      const isThen = (event: StopEvent) =>
        overlaps({ from: pointed.day, to: pointed.day }, spanOf(event))
      const arriving = legs.filter(({ ends: [, { events }] }) => isThen(events[0]))
      return allOf(isThen, stops, arriving)
    }
  }
}

function aroundStops(
  ids: readonly string[],
  stops: readonly ShownStop[],
  legs: readonly Leg[],
): Highlight {
  const own = stops.filter(({ stop }) => ids.includes(stop.id))
  const meeting = legs.filter(({ from, to }) => ids.includes(from.id) || ids.includes(to.id))
  return {
    stops: new Set(own.map(({ stop }) => stop.id)),
    events: new Set(own.flatMap(({ reports }) => reports.map(({ id }) => id))),
    legs: new Set(meeting.map(({ id }) => id)),
  }
}

function aroundReports(
  ids: readonly string[],
  stops: readonly ShownStop[],
  legs: readonly Leg[],
): Highlight {
  const isMeant = ({ id }: StopEvent) => ids.includes(id)
  const ofStays = legs.filter(({ ends }) => ends.some(({ events }) => events.some(isMeant)))
  return allOf(isMeant, stops, ofStays)
}

function allOf(
  isMeant: (event: StopEvent) => boolean,
  stops: readonly ShownStop[],
  legs: readonly Leg[],
): Highlight {
  const own = stops.flatMap(({ stop, reports }) =>
    reports.filter(isMeant).map(({ id }) => ({ stop: stop.id, id })),
  )
  return {
    stops: new Set(own.map(({ stop }) => stop)),
    events: new Set(own.map(({ id }) => id)),
    legs: new Set(legs.map(({ id }) => id)),
  }
}
