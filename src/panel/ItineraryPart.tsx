import { textIn } from '../dataset/localized-text.ts'
import type { Trip } from '../dataset/model.ts'
import type { TimetableEntry, TimetablePart } from '../itinerary/timetable.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { briefSpan } from '../text/days.ts'
import { english as text } from '../text/english.ts'
import { hueStyle, LineSample } from '../ui/LineSample.tsx'
import { ItineraryEntry } from './ItineraryEntry.tsx'
import type { Navigation } from './navigation.ts'

interface ItineraryPartProps {
  readonly part: TimetablePart
  readonly trips: readonly Trip[]
  readonly first: ReadonlySet<TimetableEntry>
  readonly language: string
  readonly navigation: Navigation
}

/** One trip of the itinerary, or what is reported beside the trips. */
export function ItineraryPart({ part, trips, first, language, navigation }: ItineraryPartProps) {
  const { trip } = part
  const style = trip === null ? null : tripStyle(trips, trip.id)
  const others = trip?.otherPlaces ?? []
  return (
    <section className="itinerary-part" style={style === null ? undefined : hueStyle(style.hue)}>
      <h2 className="itinerary-trip">
        {style !== null && <LineSample hue={style.hue} line={style.line} />}
        <span className="itinerary-trip-title">
          {trip === null ? text.itinerary.beside : textIn(trip.title, text.language, language)}
        </span>{' '}
        {trip !== null && (
          <span className="itinerary-days">{briefSpan(part.span, text.language)}</span>
        )}
      </h2>
      <ul>
        {part.entries.map((entry) => (
          <ItineraryEntry
            key={entry.stop.id}
            entry={entry}
            isFirst={first.has(entry)}
            navigation={navigation}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <p className="itinerary-others">
          {text.itinerary.alsoNamed}: {others.map((place) => place.name).join(', ')}
        </p>
      )}
    </section>
  )
}
