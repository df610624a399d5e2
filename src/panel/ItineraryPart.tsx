import { localized } from '../dataset/localized-text.ts'
import type { Trip } from '../dataset/model.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { TimetableEntry, TimetablePart } from '../itinerary/timetable.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { briefSpan } from '../text/days.ts'
import { text } from '../text/text.ts'
import { hueClass } from '../ui/hue.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import type { Navigation } from '../view/navigation.ts'
import { ItineraryEntry } from './ItineraryEntry.tsx'
import { TripNotes } from './TripNotes.tsx'

interface ItineraryPartProps {
  readonly part: TimetablePart
  readonly trips: readonly Trip[]
  readonly first: ReadonlySet<TimetableEntry>
  /** The dataset's language. */
  readonly language: string
  readonly withYear: boolean
  /** Ids of the reports that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
}

/** One trip of the itinerary, or what is reported beside the trips. */
export function ItineraryPart(props: ItineraryPartProps) {
  const { part, trips, first, language, withYear, highlighted, navigation, onPoint } = props
  const { kind, trip } = part
  const style = trip === null ? null : tripStyle(trips, trip.id)
  const title =
    trip === null
      ? {
          text: text.itinerary[kind === 'background' ? 'beside' : 'noTrip'],
          language: text.language,
        }
      : localized(trip.title, text.language, language)
  return (
    <section
      className={style === null ? 'itinerary-part' : `itinerary-part ${hueClass(style.hue)}`}
    >
      <h2 className="itinerary-trip">
        {style !== null && <LineSample hue={style.hue} line={style.line} />}
        <span className="itinerary-trip-title">
          <InLanguage {...title} />
        </span>{' '}
        {trip !== null && (
          <span className="itinerary-days">{briefSpan(part.span, text.language, withYear)}</span>
        )}
      </h2>
      <ul>
        {part.entries.map((entry) => (
          <ItineraryEntry
            key={entry.events[0].id}
            entry={entry}
            isFirst={first.has(entry)}
            withYear={withYear}
            isHighlighted={entry.events.some(({ id }) => highlighted.has(id))}
            navigation={navigation}
            onPoint={onPoint}
          />
        ))}
      </ul>
      {trip !== null && <TripNotes trip={trip} language={language} />}
    </section>
  )
}
