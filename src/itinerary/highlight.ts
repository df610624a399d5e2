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
  const isMeant = meaningOf(pointed, legs)
  const highlight = {
    stops: new Set<string>(),
    events: new Set<string>(),
    legs: new Set<string>(),
  }
  const { events } = highlight
  // Asked at each movement of the pointer, of every report: nothing is made but what is found.
  for (const { stop, reports } of stops) {
    for (const event of reports) {
      if (!isMeant(stop, event)) continue
      events.add(event.id)
      highlight.stops.add(stop.id)
    }
  }
  const isShown = ({ id }: StopEvent) => events.has(id)
  for (const { id, ends } of legs) {
    const [from, to] = ends
    const isMet =
      pointed.kind === 'leg'
        ? id === pointed.id
        : pointed.kind === 'day'
          ? isShown(to.events[0])
          : from.events.some(isShown) || to.events.some(isShown)
    if (isMet) highlight.legs.add(id)
  }
  return highlight
}

/** Tells whether a report at a stop is meant. */
function meaningOf(
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
      return (_, event) => event.id === pointed.id
    case 'events': {
      const ids = new Set(pointed.ids)
      return (_, event) => ids.has(event.id)
    }
    case 'day': {
      const range = { from: pointed.day, to: pointed.day }
      return (_, event) => overlaps(range, spanOf(event))
    }
    case 'leg': {
      const ends = legs.find(({ id }) => id === pointed.id)?.ends ?? []
      const events = new Set(ends.flatMap((end) => end.events))
      return (_, event) => events.has(event)
    }
  }
}
