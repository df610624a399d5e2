import { type Localized, localized } from '../dataset/localized-text.ts'
import type { TimetablePart } from '../itinerary/timetable.ts'
import { text } from '../text/text.ts'

/**
 * What a part of the itinerary is called.
 * @param language the dataset's
 */
export function partTitle({ kind, trip }: TimetablePart, language: string): Localized {
  return trip === null
    ? {
        text: text.itinerary[kind === 'background' ? 'beside' : 'noTrip'],
        language: text.language,
      }
    : localized(trip.title, text.language, language)
}
