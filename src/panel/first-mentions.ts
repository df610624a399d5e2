import type { TimetableEntry, TimetablePart } from '../itinerary/timetable.ts'

/**
 * The entry at which each stop stands first in the timetable. There its name is the link, one for
 * each stop, so that a list of links has every stop once; later trips offer its days instead.
 */
export function firstMentions(parts: readonly TimetablePart[]): ReadonlySet<TimetableEntry> {
  const seen = new Set<string>()
  const first = new Set<TimetableEntry>()
  for (const entry of parts.flatMap((part) => part.entries)) {
    if (!seen.has(entry.stop.id)) first.add(entry)
    seen.add(entry.stop.id)
  }
  return first
}
