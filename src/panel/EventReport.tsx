import { useId } from 'react'
import { articleNames } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { localized } from '../dataset/localized-text.ts'
import { type Dataset, precisionOf, type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { hasUnstatedOrder, journeyOf } from '../itinerary/journey.ts'
import { isProofShown } from '../itinerary/narrowing.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import { longSpan } from '../text/days.ts'
import { stopText as text } from '../text/parts.ts'
import { countryName } from '../text/places.ts'
import { hueClass } from '../ui/hue.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import type { Navigation } from '../view/navigation.ts'
import { AgreementTable } from './AgreementTable.tsx'
import { Grounds } from './Grounds.tsx'
import { PlanOutcome } from './PlanOutcome.tsx'
import { Quotation } from './Quotation.tsx'

interface EventReportProps {
  readonly event: StopEvent
  readonly stop: Stop
  /** Every stop with all its reports, for the order on the event's trip. */
  readonly whole: readonly ShownStop[]
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** Id of the one article whose quotations are shown; null shows them all. */
  readonly article: string | null
  readonly marked: string | null
  readonly navigation: Navigation
}

/** One event: its day, its kind, the sentences that report it, and what they rest on. */
export function EventReport({
  event,
  stop,
  whole,
  dataset,
  index,
  article: only,
  marked,
  navigation,
}: EventReportProps) {
  const excerpts = event.excerpts.filter((excerpt) => isProofShown(excerpt, only, marked))
  // Both sides of a disagreement are shown whatever is chosen, and so not left out.
  const shownBelow = new Set(
    event.disagreements.flatMap((disagreement) => disagreement.excerpts.map(({ id }) => id)),
  )
  const dayOfOthers = only === null ? null : dayOfOthersNote(event, only, dataset)
  const leftOut = event.excerpts.filter(
    (excerpt) => !excerpts.includes(excerpt) && !shownBelow.has(excerpt.id),
  ).length
  const trip = event.trip === undefined ? undefined : index.trips.get(event.trip)
  const hue = trip === undefined ? undefined : tripStyle(dataset.trips, trip.id).hue
  // Not the event's own id, which may have spaces: they would part it in aria-labelledby.
  const headingId = useId()
  const journey = trip === undefined ? [] : journeyOf(trip, whole)
  const remarks = remarksOf(event, hasUnstatedOrder(journey, event))
  return (
    <article
      className={`event event-${event.kind}${hue === undefined ? '' : ` ${hueClass(hue)}`}`}
      aria-labelledby={headingId}
    >
      <h3 id={headingId}>{longSpan(spanOf(event), text.language)}</h3>
      <p className="event-kind">
        <span className="kind-tag" title={text.kind[event.kind].means}>
          {text.kind[event.kind].name}
        </span>
        {trip !== undefined && (
          <InLanguage as="span" {...localized(trip.title, text.language, dataset.language)} />
        )}
        {remarks.map((remark) => (
          <span key={remark}>{remark}</span>
        ))}
      </p>
      <p className="event-title">
        <InLanguage {...localized(event.title, text.language, dataset.language)} />
      </p>
      {precisionOf(stop, event) === 'country' && (
        <p className="event-place">
          {text.panel.onlyCountry({ country: countryName(stop.country, text.language) })}
        </p>
      )}
      <PlanOutcome stop={stop} event={event} index={index} navigation={navigation} />
      {excerpts.map((excerpt, at) => (
        <Quotation
          key={excerpt.id}
          excerpt={excerpt}
          article={index.articles.get(excerpt.article)}
          language={dataset.language}
          repeatsSource={excerpts[at - 1]?.article === excerpt.article}
          isMarked={excerpt.id === marked}
          work={(cite, access) => {
            const article = index.articles.get(excerpt.article) ?? null
            return cite.citeExcerpt({ dataset, stop, excerpt, article }, access)
          }}
          address={navigation.sharedAddressOf({ stop: stop.id, excerpt: excerpt.id })}
        />
      ))}
      {dayOfOthers !== null && <p className="left-out">{dayOfOthers}</p>}
      {leftOut > 0 && <p className="left-out">{text.panel.otherQuotations({ amount: leftOut })}</p>}
      <AgreementTable
        stop={stop}
        event={event}
        index={index}
        language={dataset.language}
        navigation={navigation}
      />
      <Grounds
        event={event}
        stop={stop}
        dataset={dataset}
        index={index}
        marked={marked}
        navigation={navigation}
      />
    </article>
  )
}

/** Said where one article alone is shown and the report's day is another's; null elsewhere. */
function dayOfOthersNote(event: StopEvent, only: string, dataset: Dataset): string | null {
  const { article: source } = event.dateBasis
  const givesDay = event.accounts?.some(({ article, day }) => article === only && day !== undefined)
  if (source === only || givesDay === true) return null
  const names = articleNames(dataset.articles)
  return text.panel.dayOfOthers({
    article: names.get(only) ?? only,
    other: names.get(source) ?? source,
  })
}

/** What must be said beside the day: how it spans, what is inferred, which order is unknown. */
function remarksOf(event: StopEvent, isOrderUnstated: boolean): readonly string[] {
  const { start, end } = spanOf(event)
  return [
    ...(start !== end && event.extent !== undefined ? [text.panel.extent[event.extent]] : []),
    ...(event.certain ? [] : [text.panel.inferred]),
    ...(isOrderUnstated ? [text.panel.orderNotStated] : []),
  ]
}
