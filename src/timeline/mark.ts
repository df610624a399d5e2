import { dayNumber } from '../calendar/day.ts'
import { type Dataset, type StopEvent, spanOf } from '../dataset/model.ts'
import type { Kind } from '../itinerary/kind.ts'
import { EVERY_REPORT, isAskedFor, isEveryReport, type Narrowing } from '../itinerary/narrowing.ts'
import { onceFor } from '../itinerary/once-for.ts'
import { type TripStyle, tripStyle } from '../itinerary/trip-style.ts'

/** What the strip draws for an event. */
export interface Mark {
  /** The event's id. */
  readonly id: string
  /** The name of its stop. */
  readonly stop: string
  readonly event: StopEvent
  readonly kind: Kind
  /** Its trip's colour and line; null for background and for what belongs to no trip. */
  readonly style: TripStyle | null
  /** By day number, both included. */
  readonly from: number
  readonly to: number
  /** `within` was on one of its days, `through` on all of them, `day` has only one. */
  readonly extent: 'day' | 'within' | 'through'
  /** False when the day is inferred beyond the article's words. */
  readonly isCertain: boolean
  /** Which place above the axis it takes, from 0: no two marks of a day have the same. */
  readonly lane: number
}

const KINDS: readonly Kind[] = ['visit', 'planned', 'background']

/**
 * A mark for each event of the dataset that is asked for, by day. Each takes the lowest lane that is free on all of
 * its days; of those that begin on one day the longest comes first, then visits, plans, background.
 */
export function marksOf(dataset: Dataset, narrowing: Narrowing = EVERY_REPORT): readonly Mark[] {
  return isEveryReport(narrowing) ? everyMark(dataset) : madeMarks(dataset, narrowing)
}

/** Kept, since each page of a dataset begins with them. */
const everyMark = onceFor((dataset: Dataset) => madeMarks(dataset, EVERY_REPORT))

function madeMarks(dataset: Dataset, narrowing: Narrowing): readonly Mark[] {
  const known = new Map(dataset.trips.map(({ id }) => [id, tripStyle(dataset.trips, id)]))
  const marks = dataset.stops.flatMap(({ name, events }) =>
    events
      .filter((event) => isAskedFor(event, narrowing))
      .map((event): Omit<Mark, 'lane'> => {
        const { start, end } = spanOf(event)
        const ofTrip = event.kind === 'background' ? undefined : event.trip
        return {
          id: event.id,
          stop: name,
          event,
          kind: event.kind,
          style: (ofTrip === undefined ? undefined : known.get(ofTrip)) ?? null,
          from: dayNumber(start),
          to: dayNumber(end),
          extent: start === end ? 'day' : (event.extent ?? 'within'),
          isCertain: event.certain,
        }
      }),
  )
  marks.sort(
    (a, b) => a.from - b.from || b.to - a.to || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  )
  return inLanes(marks)
}

function inLanes(marks: readonly Omit<Mark, 'lane'>[]): readonly Mark[] {
  const lastDays: number[] = []
  return marks.map((mark) => {
    const free = lastDays.findIndex((last) => last < mark.from)
    const lane = free === -1 ? lastDays.length : free
    lastDays[lane] = mark.to
    return { ...mark, lane }
  })
}

/**
 * The marks that have one of these days, by day numbers, both included.
 * @param marks as `marksOf` gives them, by their first days
 */
export function marksBetween(marks: readonly Mark[], first: number, last: number): readonly Mark[] {
  const latest = latestDays(marks)
  // None before reaches the first of the days; none after begins by the last.
  const begin = countUntil(marks.length, (at) => (latest[at] ?? 0) >= first)
  const end = countUntil(marks.length, (at) => (marks[at]?.from ?? 0) > last)
  return marks.slice(begin, end).filter(({ to }) => to >= first)
}

/** For each mark the last day of it and of all before it, by number: they never go back. */
const latestDays = onceFor((marks: readonly Mark[]): Float64Array => {
  const latest = new Float64Array(marks.length)
  let last = Number.NEGATIVE_INFINITY
  for (const [at, { to }] of marks.entries()) {
    last = Math.max(last, to)
    latest[at] = last
  }
  return latest
})

/** How many places come before the first at which something holds, which then holds at all others. */
function countUntil(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
