import { type DaySpan, overlaps } from '../calendar/range.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import {
  precisionOf,
  type RegisterRecord,
  type Stop,
  type StopEvent,
  spanOf,
} from '../dataset/model.ts'

/** What became of a planned visit, as far as the dataset tells. */
export type Fulfilment =
  | { readonly kind: 'reported'; readonly visit: StopEvent }
  | { readonly kind: 'recorded'; readonly record: RegisterRecord }
  | { readonly kind: 'otherwise'; readonly record: RegisterRecord }
  | { readonly kind: 'unknown' }

/**
 * Whether another article reports a planned visit as done, or the register does. A visit at the
 * same stop, on the same trip and on one of the same days is the one that was announced; a record
 * that corrects the plan says that it did not take place as announced. A plan for somewhere in a
 * country is placed at a stop that stands in for it: a visit there may be another matter, and is not
 * taken for the one announced. Null for other kinds.
 */
export function fulfilmentOf(stop: Stop, event: StopEvent, index: DatasetIndex): Fulfilment | null {
  if (event.kind !== 'planned') return null
  const isPlaced = precisionOf(stop, event) !== 'country'
  const visit = stop.events.find(
    (other) =>
      isPlaced &&
      other.kind === 'visit' &&
      other.trip === event.trip &&
      meet(spanOf(other), spanOf(event)),
  )
  if (visit !== undefined) return { kind: 'reported', visit }
  const record = event.record === undefined ? undefined : index.records.get(event.record.id)
  if (record === undefined) return { kind: 'unknown' }
  return { kind: event.record?.relation === 'corrects' ? 'otherwise' : 'recorded', record }
}

function meet(a: DaySpan, b: DaySpan): boolean {
  return overlaps({ from: a.start, to: a.end }, b)
}
