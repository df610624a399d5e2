import type { Trip } from '../dataset/model.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { TimetableEntry } from '../itinerary/timetable.ts'
import type { Navigation } from '../view/navigation.ts'
import type { ItineraryRow } from './itinerary-rows.ts'
import { LongEntry } from './LongEntry.tsx'
import { partClass } from './part-class.ts'
import { TripHeading } from './TripHeading.tsx'
import { TripNotes } from './TripNotes.tsx'
import { type DrawnRow, spaceBefore } from './use-long-list.ts'

interface LongPartProps {
  readonly heading: DrawnRow<ItineraryRow>
  /** Those under it that are drawn. */
  readonly rows: readonly DrawnRow<ItineraryRow>[]
  readonly trips: readonly Trip[]
  readonly first: ReadonlySet<TimetableEntry>
  /** The dataset's language. */
  readonly language: string
  readonly withYear: boolean
  /** Ids of the reports that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  readonly measure: (element: HTMLElement | null) => void
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
}

/** A trip of a long itinerary, with its heading and those of its rows that are drawn. */
export function LongPart(props: LongPartProps) {
  const { heading, rows, trips, first, language, withYear, highlighted, measure } = props
  const { navigation, onPoint } = props
  const { part } = heading.row
  const notes = rows.find(({ row }) => row.kind === 'notes')
  return (
    <section className={partClass(part, trips)}>
      <h2
        ref={measure}
        data-index={heading.index}
        className="itinerary-trip"
        style={spaceBefore(heading.gap)}
      >
        <TripHeading part={part} trips={trips} language={language} withYear={withYear} />
      </h2>
      <ul>
        {rows.map(
          ({ row, index, gap, isHeld }) =>
            row.kind === 'stay' && (
              <LongEntry
                key={row.key}
                index={index}
                gap={gap}
                isHeld={isHeld}
                place={row.place}
                amount={part.entries.length}
                measure={measure}
                entry={row.entry}
                isFirst={first.has(row.entry)}
                withYear={withYear}
                isHighlighted={row.entry.events.some(({ id }) => highlighted.has(id))}
                navigation={navigation}
                onPoint={onPoint}
              />
            ),
        )}
      </ul>
      {notes !== undefined && part.trip !== null && (
        <div ref={measure} data-index={notes.index} style={spaceBefore(notes.gap)}>
          <TripNotes trip={part.trip} language={language} />
        </div>
      )}
    </section>
  )
}
