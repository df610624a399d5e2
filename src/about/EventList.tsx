import { ALL_DAYS } from '../calendar/range.ts'
import type { Localized } from '../dataset/localized-text.ts'
import { type Dataset, type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { EVERY_REPORT } from '../itinerary/narrowing.ts'
import { longSpan } from '../text/days.ts'
import { inRow } from '../text/lists.ts'
import { aboutText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'
import { GrowingList } from './GrowingList.tsx'

interface EventListProps {
  readonly dataset: Dataset
  readonly navigation: Navigation
  readonly isListed: (stop: Stop, event: StopEvent) => boolean
  /** What is said of a listed event. */
  readonly about: (event: StopEvent) => Localized
  /** Said before the list, and where no event is listed. */
  readonly lead: string
  readonly none: string
}

/** Reports of one sort, each with a link to where it stands. */
export function EventList(props: EventListProps) {
  const { dataset, navigation, isListed, about, lead, none } = props
  const listed = dataset.stops.flatMap((stop) =>
    stop.events.filter((event) => isListed(stop, event)).map((event) => ({ stop, event })),
  )
  if (listed.length === 0) return <p>{none}</p>
  return (
    <>
      <p>{lead}</p>
      <GrowingList className="about-events" items={listed}>
        {({ stop, event }) => (
          <li key={event.id}>
            <EventLink stop={stop} event={event} navigation={navigation} />
            <InLanguage as="p" {...about(event)} />
          </li>
        )}
      </GrowingList>
    </>
  )
}

interface EventLinkProps {
  readonly stop: Stop
  readonly event: StopEvent
  readonly navigation: Navigation
}

/**
 * A link to a report: to its first quotation, or to its stop where it has none. This page shows every
 * day and every report, so that the link must not keep days or a narrowing that would hide it.
 */
export function EventLink({ stop, event, navigation }: EventLinkProps) {
  const destination = {
    stop: stop.id,
    excerpt: event.excerpts[0]?.id ?? null,
    range: ALL_DAYS,
    narrowing: EVERY_REPORT,
  }
  return (
    <ViewLink href={navigation.addressOf(destination)} onFollow={() => navigation.go(destination)}>
      <bdi>{stop.name}</bdi>
      {text.list.comma}
      {inRow([longSpan(spanOf(event), text.language), text.about.kindOf[event.kind]])}
    </ViewLink>
  )
}
