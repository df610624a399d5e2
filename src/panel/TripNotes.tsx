import { textIn } from '../dataset/localized-text.ts'
import type { Trip } from '../dataset/model.ts'
import { listed } from '../text/lists.ts'
import { text } from '../text/text.ts'
import { hasRemarks } from './has-remarks.ts'
import { TripRemarks } from './TripRemarks.tsx'

interface TripNotesProps {
  readonly trip: Trip
  /** The dataset's language. */
  readonly language: string
}

/** What is to be said of a trip, and the places named on it that are no stops, with who names them. */
export function TripNotes({ trip, language }: TripNotesProps) {
  if (!hasRemarks(trip)) return null
  const others = trip.otherPlaces ?? []
  return (
    <details className="trip-notes">
      <summary>
        {others.length === 0
          ? text.itinerary.aboutTrip
          : text.itinerary.alsoNamed({
              places: listed(others.map(({ name }) => textIn(name, text.language, language))),
            })}
      </summary>
      <TripRemarks trip={trip} language={language} />
    </details>
  )
}
