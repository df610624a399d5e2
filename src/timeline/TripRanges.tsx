import { type DayRange, type DaySpan, sameRange } from '../calendar/range.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { needsYears, tripSpan } from '../itinerary/timetable.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { briefSpan } from '../text/days.ts'
import { english as text } from '../text/english.ts'
import { hueStyle, LineSample } from '../ui/LineSample.tsx'

interface TripRangesProps {
  readonly dataset: Dataset
  readonly range: DayRange
  readonly onChoose: (span: DaySpan) => void
}

/** One press for each trip: its days become the range. */
export function TripRanges({ dataset, range, onChoose }: TripRangesProps) {
  return dataset.trips.map((trip) => {
    const span = tripSpan(dataset, trip)
    if (span === null) return null
    const style = tripStyle(dataset.trips, trip.id)
    const title = textIn(trip.title, text.language, dataset.language)
    const days = briefSpan(span, text.language, needsYears(dataset))
    return (
      <button
        key={trip.id}
        type="button"
        className="trip-range"
        style={hueStyle(style.hue)}
        aria-label={text.days.trip(title, days)}
        aria-pressed={sameRange(range, { from: span.start, to: span.end })}
        onClick={() => onChoose(span)}
      >
        <LineSample hue={style.hue} line={style.line} />
        <span className="trip-range-title">{title}</span>{' '}
        <span className="trip-range-days">{days}</span>
      </button>
    )
  })
}
