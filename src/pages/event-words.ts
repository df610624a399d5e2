import { articleNames } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { textIn } from '../dataset/localized-text.ts'
import { type Dataset, type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { differenceOf } from '../itinerary/agreement.ts'
import { fulfilmentOf } from '../itinerary/fulfilment.ts'
import { longSpan, shortSpan } from '../text/days.ts'
import { differenceHeading } from '../text/difference.ts'
import { listed } from '../text/lists.ts'
import { buildText as text } from '../text/parts.ts'
import { countryName } from '../text/places.ts'

/** Whether the event fell on one of several days, and nobody says on which. */
export function isOnOneOfSeveralDays({ start, end = start, extent }: StopEvent): boolean {
  return end !== start && extent !== 'through'
}

/**
 * An event in one line, as it stands in a list without its days: "Ashdod: News conference". One that
 * was only announced, or happened without the traveller, is called so in the line itself, because
 * lists show nothing else.
 */
export function eventName(dataset: Dataset, stop: Stop, event: StopEvent): string {
  const name = text.machine.event({
    stop: stop.name,
    title: textIn(event.title, dataset.language, dataset.language),
  })
  const dated = isOnOneOfSeveralDays(event) ? text.machine.onOneOfTheseDays({ event: name }) : name
  return event.kind === 'visit' ? dated : text.machine.kind[event.kind]({ event: dated })
}

/**
 * What has to be known to read an event's day and place right, a sentence each: what kind of event it
 * is and who says so, whether its day or place was inferred, what the register says, where sources
 * differ. The same facts as the panel of the stop gives.
 */
export function eventNotes(
  dataset: Dataset,
  index: DatasetIndex,
  stop: Stop,
  event: StopEvent,
): readonly string[] {
  return [
    ...kindNotes(index, stop, event),
    ...dayNotes(event),
    ...(event.precision === 'country'
      ? [text.panel.onlyCountry({ country: countryName(stop.country, text.language) })]
      : []),
    ...recordNotes(index, event),
    ...event.disagreements.map((disagreement) => {
      const how = differenceOf(stop, event, disagreement, index.records)
      return text.machine.differ({
        about: differenceHeading(how, disagreement.about),
        note: textIn(disagreement.note, dataset.language, dataset.language),
      })
    }),
  ]
}

function kindNotes(index: DatasetIndex, stop: Stop, event: StopEvent): readonly string[] {
  if (event.kind === 'visit') return []
  if (event.kind === 'background') return [text.kind[event.kind].means]
  const announced = text.machine.plannedBy({ sources: listed(announcersOf(index, event)) })
  const fulfilment = fulfilmentOf(stop, event, index)
  if (fulfilment === null) return [announced]
  const { kind } = fulfilment
  return [announced, kind === 'reported' ? text.machine.tookPlace : text.panel.fulfilled[kind]]
}

/** The articles that announce a visit, by name; the one its day rests on where none is quoted. */
function announcersOf(index: DatasetIndex, event: StopEvent): readonly string[] {
  const quoted = event.excerpts.map(({ article }) => article)
  const ids = new Set(quoted.length === 0 ? [event.dateBasis.article] : quoted)
  const names = articleNames([...index.articles.values()])
  return [...ids].map((id) => names.get(id) ?? text.panel.unknownArticle)
}

function dayNotes(event: StopEvent): readonly string[] {
  const { start, end = start, certain } = event
  return [
    ...(start === end
      ? []
      : [`${isOnOneOfSeveralDays(event) ? text.panel.extent.within : text.panel.extent.through}.`]),
    ...(certain ? [] : [`${text.panel.inferred}.`]),
  ]
}

function recordNotes(index: DatasetIndex, { record: cited }: StopEvent): readonly string[] {
  const record = cited === undefined ? undefined : index.records.get(cited.id)
  if (cited === undefined || record === undefined) return []
  const days = shortSpan(record, text.language, true)
  const row = text.panel.recordRow({ locale: record.locale, country: record.country, days })
  return [text.machine.record({ relation: cited.relation, row })]
}

/** The event's days in words: "Wednesday, May 1, 2024". */
export function eventDays(event: StopEvent): string {
  return longSpan(spanOf(event), text.language)
}
