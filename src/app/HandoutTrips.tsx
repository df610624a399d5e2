import { localized } from '../dataset/localized-text.ts'
import type { Trip } from '../dataset/model.ts'
import type { Leg } from '../itinerary/legs.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { text } from '../text/text.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { LineSample } from '../ui/LineSample.tsx'

interface HandoutTripsProps {
  readonly legs: readonly Leg[]
  readonly trips: readonly Trip[]
  /** The dataset's language. */
  readonly language: string
}

/** Of more, each line would stand for many: hues and lines come again after nine. */
const MOST_TRIPS = 54

/** Which line on the printed map is which trip: nothing can be pointed at there. */
export function HandoutTrips({ legs, trips, language }: HandoutTripsProps) {
  const ids = new Set(legs.map(({ trip }) => trip.id))
  const drawn = trips.filter(({ id }) => ids.has(id))
  if (drawn.length === 0 || drawn.length > MOST_TRIPS) return null
  return (
    <ul className="handout-trips">
      {drawn.map(({ id, title }) => {
        const { hue, line } = tripStyle(trips, id)
        return (
          <li key={id}>
            <LineSample hue={hue} line={line} />{' '}
            <InLanguage {...localized(title, text.language, language)} />
          </li>
        )
      })}
    </ul>
  )
}
