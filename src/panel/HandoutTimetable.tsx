import { localized } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { needsYears, type TimetablePart } from '../itinerary/timetable.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { briefSpan } from '../text/days.ts'
import { text } from '../text/text.ts'
import { hueClass } from '../ui/hue.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { entryDays } from './entry-days.ts'
import { hasRemarks } from './has-remarks.ts'
import { TripRemarks } from './TripRemarks.tsx'

interface HandoutTimetableProps {
  readonly dataset: Dataset
  readonly parts: readonly TimetablePart[]
}

/** The itinerary on paper: the trips in order, the stops under each, and then what is said of trips. */
export function HandoutTimetable({ dataset, parts }: HandoutTimetableProps) {
  const { trips, language } = dataset
  const withYear = needsYears(dataset)
  return (
    <section className="handout-timetable" aria-label={text.itinerary.name}>
      <div className="handout-trips-listed">
        {parts.map(({ kind, trip, span, entries }) => {
          const style = trip === null ? null : tripStyle(trips, trip.id)
          return (
            <section
              key={trip?.id ?? kind}
              className={
                style === null ? 'itinerary-part' : `itinerary-part ${hueClass(style.hue)}`
              }
            >
              <h2 className="itinerary-trip">
                {style !== null && <LineSample hue={style.hue} line={style.line} />}
                <span className="itinerary-trip-words">
                  <span className="itinerary-trip-title">
                    {trip === null ? (
                      text.itinerary[kind === 'background' ? 'beside' : 'noTrip']
                    ) : (
                      <InLanguage {...localized(trip.title, text.language, language)} />
                    )}
                  </span>
                  {trip !== null && (
                    <span className="itinerary-days">
                      {briefSpan(span, text.language, withYear)}
                    </span>
                  )}
                </span>
              </h2>
              <ul>
                {entries.map((entry) => (
                  <li className="itinerary-entry" key={entry.events[0].id}>
                    <bdi className="itinerary-stop">{entry.stop.name}</bdi>
                    <span className="itinerary-days">{entryDays(entry, withYear)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      {parts.map(({ trip }) =>
        trip === null || !hasRemarks(trip) ? null : (
          <section className="handout-trip-remarks" key={trip.id}>
            <h3>
              <InLanguage {...localized(trip.title, text.language, language)} />
            </h3>
            <TripRemarks trip={trip} language={language} />
          </section>
        ),
      )}
    </section>
  )
}
