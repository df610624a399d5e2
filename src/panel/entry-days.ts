import { kindOf } from '../itinerary/kind.ts'
import type { TimetableEntry } from '../itinerary/timetable.ts'
import { shortSpan } from '../text/days.ts'
import { text } from '../text/text.ts'

/** The days, and the kind in words where it is no visit or not only that: the mark is no sign for all. */
export function entryDays({ span, events }: TimetableEntry, withYear: boolean): string {
  const kind = kindOf(events)
  const isInferred = events.every(({ certain }) => !certain)
  const inferred = isInferred ? ` · ${text.itinerary.inferred}` : ''
  const days = `${shortSpan(span, text.language, withYear)}${inferred}`
  if (kind !== 'visit') return `${days} · ${text.itinerary.kind[kind]}`
  const isPartlyPlanned = events.some((event) => event.kind === 'planned')
  return isPartlyPlanned ? `${days} · ${text.itinerary.partlyPlanned}` : days
}
