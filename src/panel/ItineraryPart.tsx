import type { Trip } from '../dataset/model.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { TimetableEntry, TimetablePart } from '../itinerary/timetable.ts'
import type { Navigation } from '../view/navigation.ts'
import { ItineraryEntry } from './ItineraryEntry.tsx'
import { partClass } from './part-class.ts'
import { TripHeading } from './TripHeading.tsx'
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
  return (
    <section className={partClass(part, trips)}>
      <h2 className="itinerary-trip">
        <TripHeading part={part} trips={trips} language={language} withYear={withYear} />
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
      {part.trip !== null && <TripNotes trip={part.trip} language={language} />}
    </section>
  )
}
