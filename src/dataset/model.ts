import type * as v from 'valibot'
import type { Day } from '../calendar/day.ts'
import type { DaySpan } from '../calendar/range.ts'
import type { Position } from '../geo/position.ts'
import type { LocalizedText } from './localized-text.ts'
import type {
  articleSchema,
  eventSchema,
  excerptSchema,
  recordSchema,
  tripSchema,
} from './schema.ts'

/** A source: what is known of where a text comes from. */
export type Article = Readonly<Omit<v.InferOutput<typeof articleSchema>, 'title'>> & {
  /** As the reader is shown it, see `datasetIn`. */
  readonly title: string
  /** Where the text prints no title: the language of what stands for it, and that in each language. */
  readonly titleLanguage?: string
  readonly titles?: Readonly<Record<string, string>>
}

/** A row of an official register. */
export type RegisterRecord = Readonly<v.InferOutput<typeof recordSchema>>

/** A journey as the sources number it. */
export type Trip = Readonly<v.InferOutput<typeof tripSchema>>

/** A verbatim quotation from one article. */
export type Excerpt = Readonly<v.InferOutput<typeof excerptSchema>>

type ReadEvent = v.InferOutput<typeof eventSchema>
type ReadDisagreement = NonNullable<ReadEvent['disagreements']>[number]

/** Sources that differ about a day, a place, an order or a name, each side quoted. */
export type Disagreement = Readonly<Omit<ReadDisagreement, 'excerpts'>> & {
  readonly excerpts: readonly Excerpt[]
}

/** Something dated that an article places at a stop. Named so as not to hide the DOM's `Event`. */
export type StopEvent = Readonly<Omit<ReadEvent, 'disagreements'>> & {
  readonly disagreements: readonly Disagreement[]
}

/** What one article says of an event's day and place. */
export type Account = NonNullable<StopEvent['accounts']>[number]

/** An article's words for a day or a place, and how they stand to the event's own. */
export type Claim = NonNullable<Account['day']>

/** How exactly a place is known. */
export type Precision = 'site' | 'town' | 'country'

/** The words a claim rests on, and how it follows from them. */
export type Basis = StopEvent['dateBasis']

/** A place on the map. */
export interface Stop {
  readonly id: string
  readonly position: Position
  /** As the reader is shown it, see `datasetIn`. */
  readonly name: string
  /** As the sources print it. */
  readonly printedName: string
  /** By language tag. */
  readonly names: Readonly<Record<string, string>>
  readonly aliases: readonly string[]
  readonly country: string
  readonly precision: Precision
  readonly links: readonly string[]
  readonly note: LocalizedText | null
  readonly events: readonly StopEvent[]
}

export interface Correction {
  readonly day: Day
  readonly what: LocalizedText
  readonly why: LocalizedText
}

/** A journey as articles report it: everything the screen shows. */
export interface Dataset {
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly language: string
  readonly version: string
  readonly updated: Day
  /** Where readers report errors: a web page or a `mailto:` address; null where none is named. */
  readonly contact: string | null
  readonly articles: readonly Article[]
  readonly records: readonly RegisterRecord[]
  readonly trips: readonly Trip[]
  readonly corrections: readonly Correction[]
  readonly stops: readonly Stop[]
}

/** The days an event took (`through`) or fell into (`within`). */
export function spanOf(event: Pick<StopEvent, 'start' | 'end'>): DaySpan {
  return { start: event.start, end: event.end ?? event.start }
}

/** How exactly an event's place is known: its own precision, else its stop's. */
export function precisionOf(stop: Stop, event: StopEvent): Precision {
  return event.precision ?? stop.precision
}
