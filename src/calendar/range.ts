import { type Day, earlier, later } from './day.ts'

/** An inclusive pair of days; null on either side means that the side is open. */
export interface DayRange {
  readonly from: Day | null
  readonly to: Day | null
}

/** The range that leaves nothing out. */
export const ALL_DAYS: DayRange = Object.freeze({ from: null, to: null })

/** The days from `start` to `end`, both included, that something took or fell into. */
export interface DaySpan {
  readonly start: Day
  readonly end: Day
}

/** Whether no day at all is left out. */
export function isAllDays(range: DayRange): boolean {
  return range.from === null && range.to === null
}

/** Whether the range can hold a day: false when From lies after To. */
export function isOrdered(range: DayRange): boolean {
  return range.from === null || range.to === null || range.from <= range.to
}

/** The range itself, or the same two days turned round where From lies after To. */
export function inOrder(range: DayRange): DayRange {
  return isOrdered(range) ? range : { from: range.to, to: range.from }
}

/**
 * Whether at least one day of the span lies in the range: the rule by which everything is filtered.
 * A range whose From lies after its To holds no day and so shows nothing.
 */
export function overlaps(range: DayRange, span: DaySpan): boolean {
  return (
    isOrdered(range) &&
    (range.from === null || span.end >= range.from) &&
    (range.to === null || span.start <= range.to)
  )
}

/** Whether `inner` admits no day that `outer` does not: the order in which filtering is monotonic. */
export function isWithin(inner: DayRange, outer: DayRange): boolean {
  if (!isOrdered(inner)) return true
  const fromHolds = outer.from === null || (inner.from !== null && inner.from >= outer.from)
  const toHolds = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return fromHolds && toHolds
}

/** Whether both ranges have the same ends. */
export function sameRange(a: DayRange, b: DayRange): boolean {
  return a.from === b.from && a.to === b.to
}

/** The smallest span around all spans given; null when there is none. */
export function spanAround(spans: Iterable<DaySpan>): DaySpan | null {
  let around: DaySpan | null = null
  for (const span of spans) {
    around =
      around === null
        ? { start: span.start, end: span.end }
        : { start: earlier(around.start, span.start), end: later(around.end, span.end) }
  }
  return around
}
