import { memo, useId } from 'react'
import type { Pointed } from '../itinerary/highlight.ts'
import { kindOf } from '../itinerary/kind.ts'
import type { TimetableEntry } from '../itinerary/timetable.ts'
import { usePointing } from '../ui/use-pointing.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'
import { entryDays } from './entry-days.ts'

interface ItineraryEntryProps {
  readonly entry: TimetableEntry
  /** Whether the stop stands here for the first time: then its name is its link. */
  readonly isFirst: boolean
  /** Whether days are told with their years. */
  readonly withYear: boolean
  /** Whether it shows what is pointed at, here or elsewhere. */
  readonly isHighlighted: boolean
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
}

/**
 * A stop of a trip and its days. The whole row can be pressed. Of thousands, only those are drawn
 * anew that what is pointed at changes.
 */
export const ItineraryEntry = memo(function ItineraryEntry(props: ItineraryEntryProps) {
  const { entry, isFirst, withYear, isHighlighted, navigation, onPoint } = props
  const { stop, events } = entry
  const pointing = usePointing((isPointed) =>
    onPoint(isPointed ? { kind: 'events', ids: events.map(({ id }) => id) } : null),
  )
  const nameId = useId()
  const daysId = useId()
  const days = entryDays(entry, withYear)
  return (
    <li
      className={isHighlighted ? 'itinerary-entry itinerary-entry-highlighted' : 'itinerary-entry'}
      {...pointing}
    >
      <span className={`kind-mark kind-mark-${kindOf(events)}`} aria-hidden="true" />
      {isFirst ? (
        <>
          <ViewLink
            className="itinerary-stop row-press"
            dataStop={stop.id}
            href={navigation.addressOf({ stop: stop.id })}
            onFollow={() => navigation.go({ stop: stop.id })}
          >
            <bdi>{stop.name}</bdi>
          </ViewLink>{' '}
          <span className="itinerary-days">{days}</span>
        </>
      ) : (
        <>
          <span className="itinerary-stop" id={nameId}>
            <bdi>{stop.name}</bdi>
          </span>{' '}
          <button
            type="button"
            id={daysId}
            className="itinerary-days row-press"
            aria-labelledby={`${daysId} ${nameId}`}
            data-stop={stop.id}
            onClick={() =>
              navigation.go({ stop: stop.id, excerpt: events[0].excerpts[0]?.id ?? null })
            }
          >
            {days}
          </button>
        </>
      )}
    </li>
  )
})
