import { useMemo } from 'react'
import type { DayRange } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { needsYears, timetableOf } from '../itinerary/timetable.ts'
import { text } from '../text/text.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import type { Navigation } from '../view/navigation.ts'
import { firstMentions } from './first-mentions.ts'
import { ItineraryPart } from './ItineraryPart.tsx'
import { ItineraryRest } from './ItineraryRest.tsx'

export interface ItineraryProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly range: DayRange
  readonly narrowing: Narrowing
  /** Ids of the reports that show what is pointed at. */
  readonly highlighted: ReadonlySet<string>
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
  readonly onEverything: () => void
}

/** The trips in order and the stops under each: all of the map, without the map. */
export function Itinerary(props: ItineraryProps) {
  const { dataset, stops, highlighted, navigation, onPoint } = props
  const parts = useMemo(() => timetableOf(dataset.trips, stops), [dataset, stops])
  const first = useMemo(() => firstMentions(parts), [parts])
  const withYear = needsYears(dataset)
  return (
    // Takes the focus when the button that had it goes away.
    <nav
      id={SKIP_TARGETS.itinerary}
      className="itinerary"
      aria-label={text.itinerary.name}
      tabIndex={-1}
    >
      {parts.map((part) => (
        <ItineraryPart
          key={part.trip?.id ?? part.kind}
          part={part}
          trips={dataset.trips}
          first={first}
          language={dataset.language}
          withYear={withYear}
          highlighted={highlighted}
          navigation={navigation}
          onPoint={onPoint}
        />
      ))}
      <ItineraryRest {...props} />
    </nav>
  )
}
