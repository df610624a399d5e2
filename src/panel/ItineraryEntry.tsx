import { memo, useId } from 'react'
import type { Pointed } from '../itinerary/highlight.ts'
import { kindOf } from '../itinerary/kind.ts'
import type { TimetableEntry } from '../itinerary/timetable.ts'
import { usePointing } from '../ui/use-pointing.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'
import { entryDays } from './entry-days.ts'

export interface EntryProps {
  readonly entry: TimetableEntry
  /** Whether the stop stands here for the first time: then its name is its link. */
  readonly isFirst: boolean
  /** Whether days are told with their years. */
  readonly withYear: boolean
  readonly navigation: Navigation
}

export interface ItineraryEntryProps extends EntryProps {
  /** Whether it shows what is pointed at, here or elsewhere. */
  readonly isHighlighted: boolean
  readonly onPoint: (pointed: Pointed | null) => void
}

/**
 * A stop of a trip and its days. The whole row can be pressed. Of hundreds, only those are drawn
 * anew that what is pointed at changes.
 */
export const ItineraryEntry = memo(function ItineraryEntry(props: ItineraryEntryProps) {
  const { isHighlighted, onPoint, ...entry } = props
  const pointing = usePointing(pointsAtEntry(entry.entry, onPoint))
  return (
    <li className={entryClass(isHighlighted)} {...pointing}>
      <EntryWords {...entry} />
    </li>
  )
})

/** Tells that a row is pointed at by its reports. */
export function pointsAtEntry(
  { events }: TimetableEntry,
  onPoint: ItineraryEntryProps['onPoint'],
): (isPointed: boolean) => void {
  return (isPointed) =>
    onPoint(isPointed ? { kind: 'events', ids: events.map(({ id }) => id) } : null)
}

/** The classes of a row. */
export function entryClass(isHighlighted: boolean): string {
  return isHighlighted ? 'itinerary-entry itinerary-entry-highlighted' : 'itinerary-entry'
}

/** What stands in the row of a stop. */
export function EntryWords({ entry, isFirst, withYear, navigation }: EntryProps) {
  const { stop, events } = entry
  const nameId = useId()
  const daysId = useId()
  const days = entryDays(entry, withYear)
  return (
    <>
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
    </>
  )
}
