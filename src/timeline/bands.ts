import { dayNumber } from '../calendar/day.ts'
import type { DaySpan } from '../calendar/range.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { onceFor } from '../itinerary/once-for.ts'
import { tripSpan } from '../itinerary/timetable.ts'
import { type TripStyle, tripStyle } from '../itinerary/trip-style.ts'
import type { Measure } from './axis.ts'
import { leftOf, rightOf, type Scale } from './scale.ts'

/** A trip on the strip: from its first day to its last. */
export interface Band {
  /** The trip's id. */
  readonly id: string
  readonly title: string
  readonly span: DaySpan
  readonly style: TripStyle
}

/** A band's place in the strip, in pixels from the left edge. */
export interface PlacedBand {
  readonly band: Band
  /** Where its line is drawn, within the width. */
  readonly left: number
  readonly width: number
  /** Its button; null where others leave no room for one. Its name stands there, or is left out. */
  readonly button: {
    readonly left: number
    readonly width: number
    readonly isNamed: boolean
  } | null
}

/** The least that can be pressed, in pixels (WCAG 2.2, 2.5.8). */
const LEAST_BUTTON = 24

/** Names longer than this, in pixels, are cut off unless their band is longer; all have an accessible name. */
const WIDEST_NAME = 200

/** Between a button and its neighbour, in pixels. */
const GAP = 4

/** The trips that have days, by the first of them. */
export function bandsOf(dataset: Dataset, language: string): readonly Band[] {
  const known = bandsByLanguage(dataset)
  const bands = known.get(language) ?? madeBands(dataset, language)
  known.set(language, bands)
  return bands
}

/** Kept, since each page of a dataset has them. */
const bandsByLanguage = onceFor((_: Dataset) => new Map<string, readonly Band[]>())

function madeBands(dataset: Dataset, language: string): readonly Band[] {
  const bands = dataset.trips.flatMap((trip) => {
    const span = tripSpan(dataset, trip)
    if (span === null) return []
    const title = textIn(trip.title, language, dataset.language)
    const style = tripStyle(dataset.trips, trip.id)
    return [{ id: trip.id, title, span, style }]
  })
  return bands.sort((a, b) => dayNumber(a.span.start) - dayNumber(b.span.start))
}

/**
 * Places the bands in view, from left to right. A button covers a part of its own band and none of
 * another's; it is as wide as its name where there is room, else as wide as can be pressed, and where
 * even that would lie over another the line stands alone.
 * @param overhang how far buttons may reach beyond either edge, in pixels
 */
export function placeBands(
  bands: readonly Band[],
  scale: Scale,
  overhang: number,
  measure: Measure,
): readonly PlacedBand[] {
  const viewed = bands.flatMap((band) => {
    const left = Math.max(0, leftOf(scale, dayNumber(band.span.start)))
    const right = Math.min(scale.width, rightOf(scale, dayNumber(band.span.end)))
    return right > left ? [{ band, left, right }] : []
  })
  let taken = -overhang - GAP
  return viewed.map(({ band, left, right }, index) => {
    const next = viewed[index + 1]?.left ?? Number.POSITIVE_INFINITY
    const most = Math.min(scale.width + overhang, Math.max(next - GAP, right))
    const line = { band, left, width: right - left }
    /** A button at least so wide; null where there is no room for it. */
    const fitted = (least: number, isNamed: boolean) => {
      const width = Math.max(least, right - left)
      const lowest = Math.max(taken + GAP, right - width)
      const highest = Math.min(left, most - width)
      return lowest > highest + 0.01 ? null : { left: highest, width, isNamed }
    }
    const bare = fitted(LEAST_BUTTON, false)
    // Of thousands of trips only those with room for a button have their names measured.
    if (bare === null) return { ...line, button: null }
    const name = Math.min(Math.ceil(measure(band.title)), Math.max(WIDEST_NAME, right - left))
    const button = fitted(Math.max(name, LEAST_BUTTON), true) ?? bare
    taken = button.left + button.width
    return { ...line, button }
  })
}
