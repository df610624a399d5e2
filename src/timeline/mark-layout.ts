import { type Mark, marksBetween } from './mark.ts'
import { columnWidth, dayAt, leftOf, rightOf, type Scale, viewedDays } from './scale.ts'

/** A mark's place in the strip, in pixels from the upper left corner of its marks. */
export interface PlacedMark {
  readonly mark: Mark
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The least that a mark can be told by, in pixels. */
const NARROWEST = 2
const LOWEST = 4

/** The most that a mark takes of the height, in pixels: few marks do not become blocks. */
const HIGHEST = 7

/** Between marks, in pixels. */
const GAP = 1

/**
 * The marks in view, from the bottom up; null where they do not fit, because days are too narrow or
 * a day has too many: a histogram shows these.
 * @param height in pixels that the marks may take
 */
export function placeMarks(
  marks: readonly Mark[],
  scale: Scale,
  height: number,
): readonly PlacedMark[] | null {
  if (columnWidth(scale) < NARROWEST) return null
  const { first, last } = viewedDays(scale)
  const viewed = marksBetween(marks, first, last)
  const lanes = viewed.reduce((most, { lane }) => Math.max(most, lane + 1), 1)
  const step = Math.min(HIGHEST + GAP, height / lanes)
  if (step < LOWEST + GAP && lanes > 1) return null
  const gap = columnWidth(scale) > NARROWEST + 2 * GAP ? GAP : 0
  return viewed.map((mark) => {
    const left = leftOf(scale, mark.from)
    return {
      mark,
      left: left + gap / 2,
      top: height - (mark.lane + 1) * step,
      width: rightOf(scale, mark.to) - left - gap,
      height: step - GAP,
    }
  })
}

/** The mark at a point; null between them. The gaps around a mark count as its own. */
export function markAt(placed: readonly PlacedMark[], x: number, y: number): Mark | null {
  const at = placed.find(
    ({ left, top, width, height }) =>
      x >= left - GAP / 2 &&
      x < left + width + GAP / 2 &&
      y >= top - GAP / 2 &&
      y < top + height + GAP / 2,
  )
  return at?.mark ?? null
}

/**
 * The day that a finger means: the one under it, or the nearest with a mark within its reach, since
 * a finger covers several days.
 * @param reach in pixels to either side
 */
export function dayMeant(marks: readonly Mark[], scale: Scale, x: number, reach: number): number {
  const under = dayAt(scale, x)
  const distance = ({ from, to }: Mark) => Math.max(0, from - under, under - to)
  const inReach = marksBetween(marks, dayAt(scale, x - reach), dayAt(scale, x + reach))
  const near = [...inReach].sort((a, b) => distance(a) - distance(b))[0]
  if (near === undefined) return under
  return Math.min(Math.max(under, near.from), near.to)
}
