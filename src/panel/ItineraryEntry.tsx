import { useId } from 'react'
import type { StopEvent } from '../dataset/model.ts'
import type { TimetableEntry } from '../itinerary/timetable.ts'
import { shortSpan } from '../text/days.ts'
import { english as text } from '../text/english.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from './navigation.ts'

interface ItineraryEntryProps {
  readonly entry: TimetableEntry
  /** Whether the stop stands here for the first time: then its name is its link. */
  readonly isFirst: boolean
  readonly navigation: Navigation
}

/** A stop of a trip and its days. The whole row can be pressed. */
export function ItineraryEntry({ entry, isFirst, navigation }: ItineraryEntryProps) {
  const { stop } = entry
  const nameId = useId()
  const days = <EntryDays entry={entry} />
  return (
    <li className="itinerary-entry">
      <span className={`kind-mark kind-mark-${kindOf(entry)}`} aria-hidden="true" />
      {isFirst ? (
        <>
          <ViewLink
            className="itinerary-stop row-press"
            dataStop={stop.id}
            href={navigation.addressOf({ stop: stop.id })}
            onFollow={() => navigation.go({ stop: stop.id })}
          >
            {stop.name}
          </ViewLink>{' '}
          <span className="itinerary-days">{days}</span>
        </>
      ) : (
        <>
          <span className="itinerary-stop" id={nameId}>
            {stop.name}
          </span>{' '}
          <button
            type="button"
            className="itinerary-days row-press"
            aria-describedby={nameId}
            data-stop={stop.id}
            onClick={() =>
              navigation.go({ stop: stop.id, excerpt: entry.events[0]?.excerpts[0]?.id ?? null })
            }
          >
            {days}
          </button>
        </>
      )}
    </li>
  )
}

function EntryDays({ entry }: Pick<ItineraryEntryProps, 'entry'>) {
  const remark = remarkOn(entry)
  return (
    <>
      {shortSpan(entry.span, text.language)}
      {remark !== null && ` · ${remark}`}
    </>
  )
}

/** The kind that all of an entry's events have, a visit where they differ. */
function kindOf({ events, plannedOnly }: TimetableEntry): StopEvent['kind'] {
  if (plannedOnly) return 'planned'
  return events.every((event) => event.kind === 'background') ? 'background' : 'visit'
}

/** The kind in words, where it is no visit or not only that: the mark alone is no sign for all. */
function remarkOn(entry: TimetableEntry): string | null {
  const kind = kindOf(entry)
  if (kind !== 'visit') return text.itinerary[kind]
  const isPartlyPlanned = entry.events.some((event) => event.kind === 'planned')
  return isPartlyPlanned ? text.itinerary.partlyPlanned : null
}
