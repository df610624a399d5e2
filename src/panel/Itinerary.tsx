import { type DayRange, isAllDays } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { needsYears, timetableOf } from '../itinerary/timetable.ts'
import { english as text } from '../text/english.ts'
import { firstMentions } from './first-mentions.ts'
import { ItineraryPart } from './ItineraryPart.tsx'
import type { Navigation } from './navigation.ts'

interface ItineraryProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly range: DayRange
  readonly navigation: Navigation
  readonly onAllDays: () => void
}

/** The trips in order and the stops under each: all of the map, without the map. */
export function Itinerary({ dataset, stops, range, navigation, onAllDays }: ItineraryProps) {
  const parts = timetableOf(dataset.trips, stops)
  const first = firstMentions(parts)
  const withYear = needsYears(dataset)
  const reported = dataset.stops.filter(({ events }) => events.length > 0)
  const left = reported.length - stops.length
  return (
    // Takes the focus when the button that had it goes away.
    <nav className="itinerary" aria-label={text.itinerary.name} tabIndex={-1}>
      {parts.map((part) => (
        <ItineraryPart
          key={part.trip?.id ?? part.kind}
          part={part}
          trips={dataset.trips}
          first={first}
          language={dataset.language}
          withYear={withYear}
          navigation={navigation}
        />
      ))}
      {!isAllDays(range) && (
        <p className="itinerary-rest">
          {stops.length === 0 && <strong>{text.itinerary.empty} </strong>}
          {left > 0 && <span>{text.itinerary.otherDays(left)} </span>}
          <button type="button" className="quiet-button" onClick={onAllDays}>
            {text.itinerary.showAll}
          </button>
        </p>
      )}
    </nav>
  )
}
