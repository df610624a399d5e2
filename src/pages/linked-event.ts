import type { Event, PlanAction } from 'schema-dts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { textIn } from '../dataset/localized-text.ts'
import { type Dataset, precisionOf, type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { text } from '../text/text.ts'
import { eventDays, eventName, eventNotes, isOnOneOfSeveralDays } from './event-words.ts'
import { linkedCountry } from './linked-place.ts'
import { urnOf } from './stable-id.ts'

/**
 * An event in schema.org's terms.
 *
 * A visit, and what happened without the traveller, is an Event with the status EventScheduled, which
 * schema.org defines as "is taking place or has taken place on the startDate". The same is assumed of
 * an Event without a status, and no other status means "announced, and nobody says more". So a planned
 * visit is no Event at all but a PlanAction, "the act of planning the execution of an event … to a
 * future date": nothing that reads it can take it for a visit that happened.
 *
 * No event names a person: a dataset does not say who travels.
 */
export function linkedEvent(
  dataset: Dataset,
  index: DatasetIndex,
  stop: Stop,
  event: StopEvent,
): Event | PlanAction {
  const isPlaced = precisionOf(stop, event) !== 'country'
  const shared = {
    '@id': urnOf(dataset, 'event', event.id),
    description: [`${eventDays(event)}.`, ...eventNotes(dataset, index, stop, event)].join(' '),
    location: isPlaced ? { '@id': urnOf(dataset, 'stop', stop.id) } : linkedCountry(stop),
    ...(event.excerpts.length === 0
      ? {}
      : { subjectOf: event.excerpts.map(({ id }) => ({ '@id': urnOf(dataset, 'excerpt', id) })) }),
  } as const
  if (event.kind === 'planned') {
    return {
      '@type': 'PlanAction',
      name: eventName(dataset, stop, event),
      ...shared,
      ...(isOnOneOfSeveralDays(event) ? {} : { scheduledTime: event.start }),
    }
  }
  return {
    '@type': 'Event',
    name: textIn(event.title, dataset.language, dataset.language),
    ...shared,
    eventStatus: 'https://schema.org/EventScheduled',
    keywords: text.kind[event.kind].name,
    inLanguage: dataset.language,
    ...daysOf(event),
  }
}

/**
 * Calendar days, which need no time zone (ISO 8601); `endDate` is the last day itself. An event on
 * one of several days has neither: the first of them is no day that anybody gives. The description
 * has them all, in words.
 */
function daysOf(event: StopEvent) {
  if (isOnOneOfSeveralDays(event)) return {}
  const { start, end } = spanOf(event)
  return { startDate: start, endDate: end }
}
