import { localized } from '../dataset/localized-text.ts'
import type { Disagreement, Stop, StopEvent } from '../dataset/model.ts'
import { differenceOf } from '../itinerary/agreement.ts'
import { differenceHeading } from '../text/difference.ts'
import { aboutText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import type { AboutProps } from './about-props.ts'
import { EventLink } from './EventList.tsx'
import { GrowingList } from './GrowingList.tsx'

/** Every disagreement that the dataset notes, with the way to both sides' words. */
export function Differences({ dataset, index, navigation }: AboutProps) {
  const listed = dataset.stops.flatMap((stop) =>
    stop.events.flatMap((event) =>
      event.disagreements.map((disagreement, at) => ({ stop, event, disagreement, at })),
    ),
  )
  const headingOf = (...[stop, event, disagreement]: [Stop, StopEvent, Disagreement]) =>
    differenceHeading(differenceOf(stop, event, disagreement, index.records), disagreement.about)
  if (listed.length === 0) return <p>{text.about.noneDiffer}</p>
  return (
    <GrowingList className="about-events" items={listed}>
      {({ stop, event, disagreement, at }) => (
        <li key={`${event.id} ${at}`}>
          <EventLink stop={stop} event={event} navigation={navigation} />
          <p>
            <strong>{headingOf(stop, event, disagreement)}.</strong>{' '}
            <InLanguage {...localized(disagreement.note, text.language, dataset.language)} />
          </p>
        </li>
      )}
    </GrowingList>
  )
}
