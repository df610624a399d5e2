import type { TimetableEntry, TimetablePart } from '../itinerary/timetable.ts'
import { hasRemarks } from './has-remarks.ts'

/** What of a timetable scrolls past by itself. */
export type ItineraryRow =
  | (SomeRow & { readonly kind: 'heading' | 'notes' })
  | (SomeRow & {
      readonly kind: 'stay'
      readonly entry: TimetableEntry
      /** Its place among the stays of its part, from 1. */
      readonly place: number
    })

interface SomeRow {
  /** The same for the same row of another range. */
  readonly key: string
  readonly part: TimetablePart
  /** Where among all rows the heading of its part is. */
  readonly heading: number
}

/** A timetable row by row: under each heading its stays, and last what is to be said of the trip. */
export function itineraryRows(parts: readonly TimetablePart[]): readonly ItineraryRow[] {
  const rows: ItineraryRow[] = []
  for (const part of parts) {
    const heading = rows.length
    const shared = { part, heading }
    const key = keyOfPart(part)
    rows.push({ ...shared, kind: 'heading', key: `heading ${key}` })
    for (const [index, entry] of part.entries.entries()) {
      rows.push({ ...shared, kind: 'stay', key: entry.events[0].id, entry, place: index + 1 })
    }
    if (part.trip !== null && hasRemarks(part.trip)) {
      rows.push({ ...shared, kind: 'notes', key: `notes ${key}` })
    }
  }
  return rows
}

/** What tells a part from the others of its timetable. */
function keyOfPart({ kind, trip }: TimetablePart): string {
  return trip?.id ?? kind
}
