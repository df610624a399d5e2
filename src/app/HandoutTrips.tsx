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

/** Which line on the printed map is which trip: nothing can be pointed at there. */
export function HandoutTrips({ legs, trips, language }: HandoutTripsProps) {
  const drawn = trips.filter(({ id }) => legs.some(({ trip }) => trip.id === id))
  if (drawn.length === 0) return null
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
