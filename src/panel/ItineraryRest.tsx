import { type DayRange, isAllDays } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import { isEveryReport, type Narrowing } from '../itinerary/narrowing.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { text } from '../text/text.ts'

interface ItineraryRestProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly range: DayRange
  readonly narrowing: Narrowing
  readonly onEverything: () => void
}

/** How much the days and what was chosen leave out of the itinerary, and the way to see it again. */
export function ItineraryRest(props: ItineraryRestProps) {
  const { dataset, stops, range, narrowing, onEverything } = props
  const isNarrowed = !isEveryReport(narrowing)
  if (!isNarrowed && isAllDays(range)) return null
  const reported = dataset.stops.filter(({ events }) => events.length > 0)
  const left = reported.length - stops.length
  const leftInWords = isNarrowed ? text.itinerary.leftOut : text.itinerary.otherDays
  return (
    <p className="itinerary-rest">
      {stops.length === 0 && (
        <strong>{text.itinerary[isNarrowed ? 'emptyNarrowed' : 'empty']} </strong>
      )}
      {left > 0 && <span>{leftInWords({ amount: left })} </span>}
      <button type="button" className="quiet-button" onClick={onEverything}>
        {text.itinerary.showAll}
      </button>
    </p>
  )
}
