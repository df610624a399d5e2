import { type Brush, clampDay } from './brush.ts'
import type { Place } from './grab.ts'
import { type Bin, binAt, type Histogram, histogramOf } from './histogram.ts'
import type { Mark } from './mark.ts'
import { dayMeant, markAt, type PlacedMark, placeMarks } from './mark-layout.ts'
import { columnWidth, type DayExtent, dayAt, type Scale } from './scale.ts'
import { BANDS_HEIGHT, MARKS_HEIGHT } from './strip-size.ts'

/** What the strip draws above its axis: a mark for each event, or a histogram where they do not fit. */
export type StripContent =
  | { readonly kind: 'marks'; readonly placed: readonly PlacedMark[] }
  | { readonly kind: 'histogram'; readonly histogram: Histogram }

/** What lies under a pointer. */
export type UnderPointer =
  | { readonly kind: 'event'; readonly mark: Mark }
  | { readonly kind: 'day'; readonly number: number }
  | { readonly kind: 'bin'; readonly bin: Bin }

/** Days narrower than this, in pixels, cannot be pressed: the strip offers to zoom. */
const LEAST_PRESSED = 2.5

/** How far a finger reaches to either side, in pixels. */
const FINGER = 12

/** The marks in view where each has room, else their histogram. */
export function contentOf(marks: readonly Mark[], scale: Scale): StripContent {
  const placed = placeMarks(marks, scale, MARKS_HEIGHT)
  return placed === null
    ? { kind: 'histogram', histogram: histogramOf(marks, scale) }
    : { kind: 'marks', placed }
}

/** The mark, the day or the bin at a place; null beyond the edges. */
export function underPointer(
  content: StripContent,
  scale: Scale,
  { x, y }: Pick<Place, 'x' | 'y'>,
): UnderPointer | null {
  if (x < 0 || x >= scale.width) return null
  if (content.kind === 'marks') {
    const mark = markAt(content.placed, x, y - BANDS_HEIGHT)
    return mark === null ? { kind: 'day', number: dayAt(scale, x) } : { kind: 'event', mark }
  }
  const bin = binAt(content.histogram, x)
  if (bin === null) return null
  return content.histogram.period.unit === 'day'
    ? { kind: 'day', number: bin.from }
    : { kind: 'bin', bin }
}

/** The days that a press at a place takes: a day, or a bin of the histogram. */
export function pressedDays(
  content: StripContent,
  marks: readonly Mark[],
  scale: Scale,
  extent: DayExtent,
  place: Place,
): Brush | null {
  const under = underPointer(content, scale, place)
  if (under === null) return null
  if (under.kind === 'bin') {
    return { from: clampDay(under.bin.from, extent), to: clampDay(under.bin.to, extent) }
  }
  const number = place.isTouch ? dayMeant(marks, scale, place.x, FINGER) : dayAt(scale, place.x)
  return { from: number, to: number }
}

/** Whether a dataset is so long that its days cannot be pressed when all are in view. */
export function needsZoom(whole: Scale): boolean {
  return columnWidth(whole) < LEAST_PRESSED
}
