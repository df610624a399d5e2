import { spanAround } from '../../calendar/range.ts'
import { isolated } from '../../citation/isolate.ts'
import type { DatasetIndex } from '../../dataset/dataset-index.ts'
import { textIn } from '../../dataset/localized-text.ts'
import {
  type Dataset,
  precisionOf,
  type Stop,
  type StopEvent,
  spanOf,
} from '../../dataset/model.ts'
import { differenceOf } from '../../itinerary/agreement.ts'
import { briefSpan } from '../../text/days.ts'
import { differenceHeading } from '../../text/difference.ts'
import { buildText as text } from '../../text/parts.ts'
import { countryName } from '../../text/places.ts'
import { isOnOneOfSeveralDays } from '../event-words.ts'
import { type CardQuotation, quotationsFor } from './card-quotations.ts'
import { cardText } from './card-text.ts'
import { onOneLine } from './on-one-line.ts'

/** What stands on a card, as plain texts on one line each. */
export interface CardContent {
  /** Over the heading: what the picture is from. */
  readonly from: string
  readonly heading: string
  /** Of the dataset; it decides at which side texts begin, and the direction of what names none. */
  readonly language: string
  /** From the most wanted to the last resort: the first whose passage fits is set. One at least. */
  readonly choices: readonly CardChoice[]
}

/** A passage and the facts that belong to it. */
export interface CardChoice {
  /** The day and what happened on it; null where nothing is reported. */
  readonly facts: string | null
  /** What is to be known beside it, each on a line of its own where there is no room for one. */
  readonly details: readonly string[]
  readonly passage: Passage | null
}

/** The longer text of a card: an article's words, or the makers' own. */
export type Passage =
  | ({ readonly kind: 'quotation' } & CardQuotation)
  | { readonly kind: 'own'; readonly text: string }

/** The card of a stop: a quotation with its day; where nothing is quoted, what else is known. */
export function stopContent(dataset: Dataset, index: DatasetIndex, stop: Stop): CardContent {
  const title = cardText(textIn(dataset.title, dataset.language, dataset.language))
  const quoted = quotationsFor(stop, index).map(({ event, quotation }) => ({
    facts: factsOf(event),
    details: detailsOf(index, stop, event),
    passage: { kind: 'quotation', ...quotation } as const,
  }))
  return {
    from: text.card.from({ title: isolated(title) }),
    heading: cardText(stop.name),
    language: dataset.language,
    choices: quoted.length > 0 ? quoted : [withoutQuotation(dataset, index, stop)],
  }
}

/** The card of the whole dataset. */
export function wholeContent(dataset: Dataset): CardContent {
  const { language, stops } = dataset
  const events = stops.flatMap((stop) => stop.events)
  return {
    from: text.product,
    heading: cardText(textIn(dataset.title, language, language)),
    language,
    choices: [
      {
        facts: daysOf(events),
        details: [text.card.whole({ stops: stops.length, reports: events.length })],
        passage: ownPassage(textIn(dataset.description, language, language)),
      },
    ],
  }
}

function withoutQuotation(dataset: Dataset, index: DatasetIndex, stop: Stop): CardChoice {
  const [event] = stop.events
  const country = countryName(stop.country, text.language)
  if (event === undefined) {
    const note = stop.note && textIn(stop.note, dataset.language, dataset.language)
    return { facts: country, details: [text.card.noReports], passage: ownPassage(note) }
  }
  const title = textIn(event.title, dataset.language, dataset.language)
  return {
    facts: factsOf(event),
    details: detailsOf(index, stop, event),
    passage: ownPassage(title),
  }
}

function ownPassage(words: string | null): Passage | null {
  const line = cardText(words ?? '')
  return line === '' ? null : { kind: 'own', text: line }
}

/** "Visit · May 1, 2024" */
function factsOf(event: StopEvent): string {
  return onOneLine([text.kind[event.kind].name, briefSpan(spanOf(event), text.language, true)])
}

/**
 * What is to be known beside the quotation: that it is one report of several, and what makes its place
 * or day less than sure, as the stop's panel has it.
 */
function detailsOf(index: DatasetIndex, stop: Stop, event: StopEvent): readonly string[] {
  const days = daysOf(stop.events)
  return [
    ...(isOnOneOfSeveralDays(event) ? [text.panel.extent.within] : []),
    ...(event.certain ? [] : [text.panel.inferred]),
    ...(stop.events.length > 1 && days !== null
      ? [text.card.oneOf({ amount: stop.events.length, days })]
      : []),
    ...(precisionOf(stop, event) === 'country'
      ? [text.card.onlyCountry({ country: countryName(stop.country, text.language) })]
      : []),
    ...differences(index, stop, event),
  ]
}

/** Each once: two disagreements about a place are one thing to know. */
function differences(index: DatasetIndex, stop: Stop, event: StopEvent): readonly string[] {
  const said = event.disagreements
    .filter(({ about }) => about === 'day' || about === 'place')
    .map((disagreement) => {
      const how = differenceOf(stop, event, disagreement, index.records)
      return differenceHeading(how, disagreement.about)
    })
  return [...new Set(said)]
}

function daysOf(events: readonly StopEvent[]): string | null {
  const span = spanAround(events.map(spanOf))
  return span === null ? null : briefSpan(span, text.language, true)
}
