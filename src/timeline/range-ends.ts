import { dayFromNumber, dayNumber } from '../calendar/day.ts'
import { ALL_DAYS, type DayRange, type DaySpan, inOrder, overlaps } from '../calendar/range.ts'
import type { Brush } from './brush.ts'
import type { DayExtent } from './scale.ts'

/*
 * How the range and the strip understand each other's ends. An open end is the dataset's own first
 * or last day. The other way about, a range that leaves none of the dataset's days out is all days,
 * with both ends open; any other has two days, also where one of them is the dataset's own end. So
 * the same range has one address, whether a trip, the brush or two date inputs set it.
 */

/** A span's days by their numbers. */
export function extentOf(span: DaySpan): DayExtent {
  return { first: dayNumber(span.start), last: dayNumber(span.end) }
}

/** The part of the dataset's days that the range takes; an empty one at the end that it lies beyond. */
export function brushOf(range: DayRange, span: DaySpan): Brush {
  const { first, last } = extentOf(span)
  const { from, to } = inOrder(range)
  if (!overlaps({ from, to }, span)) {
    return from !== null && from > span.end
      ? { from: last + 1, to: last }
      : { from: first, to: first - 1 }
  }
  return {
    from: from === null ? first : Math.max(first, dayNumber(from)),
    to: to === null ? last : Math.min(last, dayNumber(to)),
  }
}

/** The range of a brush: all days where it leaves none of the dataset's days out. */
export function rangeOf(brush: Brush, span: DaySpan): DayRange {
  return rangeOfSpan({ start: dayFromNumber(brush.from), end: dayFromNumber(brush.to) }, span)
}

/** The range of some days: all days where they leave none of the dataset's days out. */
export function rangeOfSpan({ start, end }: DaySpan, span: DaySpan): DayRange {
  return start <= span.start && end >= span.end ? ALL_DAYS : { from: start, to: end }
}

/**
 * All days where both days entered are the dataset's own ends. Days beyond these stay as they were
 * entered, and so does a single one: the other may follow.
 */
export function withOpenEnds(range: DayRange, span: DaySpan): DayRange {
  return range.from === span.start && range.to === span.end ? ALL_DAYS : range
}
