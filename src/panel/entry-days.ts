import { kindOf } from '../itinerary/kind.ts'
import type { TimetableEntry } from '../itinerary/timetable.ts'
import { shortSpan } from '../text/days.ts'
import { text } from '../text/text.ts'

/** A space that no line is broken at. */
const HELD = '\u00a0'

/**
 * The days, and the kind in words where it is no visit or not only that: the mark is no sign for all.
 * A line breaks between two days and before such words, never within a day.
 */
export function entryDays({ span, events }: TimetableEntry, withYear: boolean): string {
  const kind = kindOf(events)
  const isInferred = events.every(({ certain }) => !certain)
  const isPartlyPlanned = kind === 'visit' && events.some((event) => event.kind === 'planned')
  return [
    shortSpan(span, text.language, withYear)
      .replaceAll(' ', HELD)
      .replace(`${HELD}–${HELD}`, ' – '),
    ...(isInferred ? [text.itinerary.inferred] : []),
    ...(kind === 'visit' ? [] : [text.itinerary.kind[kind]]),
    ...(isPartlyPlanned ? [text.itinerary.partlyPlanned] : []),
  ].join(`${HELD}· `)
}
