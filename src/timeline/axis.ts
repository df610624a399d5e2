import { dayFromNumber } from '../calendar/day.ts'
import { axisLabel, type LabelShape } from '../text/days.ts'
import { type Period, periodStarts, startOfPeriod, typicalDays } from './period.ts'
import { columnWidth, leftOf, type Scale, viewedDays } from './scale.ts'

/** A line of the axis where a period begins. */
export interface Tick {
  /** In pixels from the left edge. */
  readonly x: number
  readonly isMajor: boolean
  /** Stands to the right of the line; null where it has no room. */
  readonly label: string | null
}

/** The width of a label in pixels, as the axis sets it. */
export type Measure = (label: string) => number

/** Between one label and the next, in pixels. */
const GAP = 10

/** Between a line and its label, in pixels: the styles say the same. */
export const LABEL_INDENT = 4

/** Periods narrower than this, in pixels, have no room for any label: none is tried. */
const LEAST_ROOM = LABEL_INDENT + GAP + 5

/** Lines closer than this, in pixels, are a grey wash. */
const CLOSEST_LINES = 5

const DAY: Period = { unit: 'day' }
const WEEK: Period = { unit: 'week' }
const MONTH: Period = { unit: 'month', count: 1 }
const QUARTER: Period = { unit: 'month', count: 3 }

/** The main lines of an axis, their labels from the longest to the shortest, and finer ones between. */
interface Level {
  readonly period: Period
  readonly shapes: readonly LabelShape[]
  readonly minors: readonly { readonly period: Period; readonly shape: LabelShape }[]
}

/** From the finest to the coarsest: the first whose labels have room is drawn. */
const LEVELS: readonly Level[] = [
  {
    period: MONTH,
    shapes: ['month', 'month-short'],
    minors: [
      { period: DAY, shape: 'date' },
      { period: WEEK, shape: 'date' },
    ],
  },
  {
    period: { unit: 'year', count: 1 },
    shapes: ['year'],
    minors: [
      { period: MONTH, shape: 'month-short' },
      { period: QUARTER, shape: 'month-short' },
    ],
  },
  ...[
    [5, 1],
    [10, 1],
    [20, 5],
    [50, 10],
    [100, 20],
    [200, 50],
    [500, 100],
    [1000, 200],
  ].map(
    ([count = 1, minor = 1]): Level => ({
      period: { unit: 'year', count },
      shapes: ['year'],
      minors: [{ period: { unit: 'year', count: minor }, shape: 'year' }],
    }),
  ),
]

/**
 * The axis of the days in view: lines where periods begin, with labels that never overlap each other
 * or leave the width. Months while they have room, else years, else more years at a time; between
 * them finer lines, labelled where all that is between two of them has room.
 */
export function axisOf(scale: Scale, language: string, measure: Measure): readonly Tick[] {
  for (const level of LEVELS) {
    if (typicalDays(level.period) * columnWidth(scale) < LEAST_ROOM) continue
    for (const shape of level.shapes) {
      const majors = majorTicks(scale, level.period, shape, language, measure)
      if (majors !== null) {
        return [...majors, ...minorTicks(scale, level.minors, majors, language, measure)]
      }
    }
  }
  return []
}

/** How the period that began before the left edge is named there: as full as there is room for. */
const OPENINGS = ['dated', 'short-dated', 'short', 'none'] as const

/** Null where the labels of two neighbours would overlap. */
function majorTicks(
  scale: Scale,
  period: Period,
  shape: LabelShape,
  language: string,
  measure: Measure,
): readonly Tick[] | null {
  const { first, last } = viewedDays(scale)
  const head = startOfPeriod(period, first)
  const starts = periodStarts(period, head === first ? first : first + 1, last)
  // The years before the first multiple are many: the multiple before them is none of them.
  const isWithinOne = period.unit !== 'year' || period.count === 1
  for (const opening of head !== first && isWithinOne ? OPENINGS : (['none'] as const)) {
    const ticks: Tick[] = []
    if (opening !== 'none') {
      const openingShape = opening !== 'dated' && shape === 'month' ? 'month-short' : shape
      const isDated = opening !== 'short'
      ticks.push({
        x: 0,
        isMajor: true,
        label: axisLabel(dayFromNumber(head), openingShape, language, isDated),
      })
    }
    let isDated = opening === 'dated' || opening === 'short-dated'
    for (const start of starts) {
      const value = dayFromNumber(start)
      const label = axisLabel(value, shape, language, !isDated || value.slice(5, 7) === '01')
      const tick = { x: lineAt(scale, start), isMajor: true, label }
      isDated = true
      ticks.push(labelEnd(tick, measure) > scale.width ? { ...tick, label: null } : tick)
    }
    if (areApart(ticks, measure)) return ticks
  }
  return null
}

/** The finest lines whose labels have room between them; else, bare, the finest that are no wash. */
function minorTicks(
  scale: Scale,
  minors: Level['minors'],
  majors: readonly Tick[],
  language: string,
  measure: Measure,
): readonly Tick[] {
  const { first, last } = viewedDays(scale)
  const taken = new Set(majors.map(({ x }) => x))
  let bare: readonly Tick[] = []
  for (const { period, shape } of minors) {
    const distance = typicalDays(period) * columnWidth(scale)
    if (distance < CLOSEST_LINES) continue
    const lines = periodStarts(period, first, last)
      .map((start) => ({ start, tick: { x: lineAt(scale, start), isMajor: false, label: null } }))
      .filter(({ tick }) => !taken.has(tick.x))
    if (distance >= LEAST_ROOM) {
      const ticks = lines.map(({ start, tick }) => ({
        ...tick,
        label: axisLabel(dayFromNumber(start), shape, language, false),
      }))
      const widest = Math.max(0, ...ticks.map(({ label }) => measure(label)))
      if (LABEL_INDENT + widest + GAP <= distance) {
        return ticks.map((tick) =>
          hasRoom(tick, majors, scale, measure) ? tick : { ...tick, label: null },
        )
      }
    }
    if (bare.length === 0) bare = lines.map(({ tick }) => tick)
  }
  return bare
}

/** Where a day's line is drawn; a day that begins at the left edge may be a hair off. */
function lineAt(scale: Scale, start: number): number {
  return Math.max(0, leftOf(scale, start))
}

/** Whether a minor label keeps clear of every major one and of the right edge. */
function hasRoom(tick: Tick, majors: readonly Tick[], scale: Scale, measure: Measure): boolean {
  const end = labelEnd(tick, measure)
  return (
    end <= scale.width &&
    majors.every((major) => labelEnd(major, measure) + GAP <= tick.x || end + GAP <= major.x)
  )
}

function areApart(ticks: readonly Tick[], measure: Measure): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1]
    return next === undefined || labelEnd(tick, measure) + GAP <= next.x
  })
}

/** Right end of a tick's label, or its line where it has none. */
function labelEnd({ x, label }: Tick, measure: Measure): number {
  return label === null ? x : x + LABEL_INDENT + measure(label)
}
