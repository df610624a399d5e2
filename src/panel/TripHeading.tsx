import { memo } from 'react'
import type { Trip } from '../dataset/model.ts'
import type { TimetablePart } from '../itinerary/timetable.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { briefSpan } from '../text/days.ts'
import { text } from '../text/text.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { partTitle } from './part-title.ts'

interface TripHeadingProps {
  readonly part: TimetablePart
  readonly trips: readonly Trip[]
  /** The dataset's language. */
  readonly language: string
  readonly withYear: boolean
}

/** What stands in the heading of a part of the itinerary: its line, its title, its days. */
export const TripHeading = memo(function TripHeading({
  part,
  trips,
  language,
  withYear,
}: TripHeadingProps) {
  const { trip, span } = part
  return (
    <>
      {trip !== null && <LineSample {...tripStyle(trips, trip.id)} />}
      <span className="itinerary-trip-words">
        <span className="itinerary-trip-title">
          <InLanguage {...partTitle(part, language)} />
        </span>{' '}
        {trip !== null && (
          <span className="itinerary-days">{briefSpan(span, text.language, withYear)}</span>
        )}
      </span>
    </>
  )
})
