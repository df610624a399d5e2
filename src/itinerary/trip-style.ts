import type { Trip } from '../dataset/model.ts'
import { onceFor } from './once-for.ts'

/** How many hues the theme has for trips; further trips take them again with another line. */
export const TRIP_HUES = 3

const LINES = ['solid', 'dotted', 'dash-dot'] as const

export type TripLine = (typeof LINES)[number]

/** A trip's colour and line: two signs, so that colour is never the only one (WCAG 2.2, 1.4.1). */
export interface TripStyle {
  /** Number of the theme's hue, from 0. */
  readonly hue: number
  readonly line: TripLine
}

/**
 * The style of a trip by its place among the dataset's trips. Hue and line advance together and
 * part company after a full turn, so that nine trips in a row differ from each other. A trip that is
 * not among them is drawn like the first.
 */
export function tripStyle(trips: readonly Trip[], tripId: string): TripStyle {
  const index = placesOf(trips).get(tripId) ?? 0
  const turn = Math.floor(index / LINES.length)
  return { hue: index % TRIP_HUES, line: LINES[(index + turn) % LINES.length] ?? 'solid' }
}

/** Kept, since every leg and mark asks. */
const placesOf = onceFor(
  (trips: readonly Trip[]): ReadonlyMap<string, number> =>
    new Map(trips.map(({ id }, index) => [id, index])),
)
