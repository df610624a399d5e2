import { type Mark, marksBetween } from './mark.ts'
import { PERIODS, type Period, startAfterPeriod, startOfPeriod, typicalDays } from './period.ts'
import { columnWidth, leftOf, type Scale, viewedDays } from './scale.ts'

/** A period and how many events have one of its days. */
export interface Bin {
  /** By day number, both included. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** How many of them are visits. */
  readonly visits: number
  /** In pixels from the left edge. */
  readonly left: number
  readonly width: number
}

export interface Histogram {
  readonly period: Period
  readonly bins: readonly Bin[]
  /** The most that a bin in view counts, at least 1. */
  readonly most: number
}

/** The narrowest bin that an eye can follow, in pixels. */
const NARROWEST = 5

/**
 * Counts the events in view by the finest period that is wide enough to see: days, weeks, months,
 * quarters, years or more years at a time. An event of several periods counts in each, by the rule
 * that the range has: any overlap. A bin at an edge is whole, even where a part of it is out of view.
 */
export function histogramOf(marks: readonly Mark[], scale: Scale): Histogram {
  const period = periodFor(scale)
  const { first, last } = viewedDays(scale)
  const starts: number[] = []
  for (let start = startOfPeriod(period, first); start <= last; ) {
    starts.push(start)
    start = startAfterPeriod(period, start)
  }
  const end = startAfterPeriod(period, last)
  const counts = starts.map(() => ({ count: 0, visits: 0 }))
  for (const { from, to, kind } of marksBetween(marks, starts[0] ?? first, end - 1)) {
    for (let index = Math.max(0, indexOf(starts, from)); index < starts.length; index++) {
      const bin = counts[index]
      if (bin === undefined || (starts[index] ?? end) > to) break
      bin.count++
      if (kind === 'visit') bin.visits++
    }
  }
  const bins = starts.map((from, index): Bin => {
    const after = starts[index + 1] ?? end
    const left = leftOf(scale, from)
    const { count = 0, visits = 0 } = counts[index] ?? {}
    return { from, to: after - 1, count, visits, left, width: leftOf(scale, after) - left }
  })
  return { period, bins, most: bins.reduce((most, { count }) => Math.max(most, count), 1) }
}

/** The bin at `x`; null beyond the edges. */
export function binAt({ bins }: Histogram, x: number): Bin | null {
  return bins.find(({ left, width }) => x >= left && x < left + width) ?? null
}

function periodFor(scale: Scale): Period {
  const column = columnWidth(scale)
  const fine = PERIODS.find((period) => typicalDays(period) * column >= NARROWEST)
  return fine ?? PERIODS.at(-1) ?? { unit: 'day' }
}

/** Index of the last start that is not after a day number; -1 where all are. */
function indexOf(starts: readonly number[], number: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return low - 1
}
