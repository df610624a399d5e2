import { overlaps } from '../calendar/range.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import {
  type Article,
  type Claim,
  type Disagreement,
  type Excerpt,
  precisionOf,
  type RegisterRecord,
  type Stop,
  type StopEvent,
  spanOf,
} from '../dataset/model.ts'
import { namesAny } from '../dataset/named-in.ts'

/** An article's words for a day or a place, and the quotation that they stand in. */
export interface QuotedClaim {
  readonly claim: Claim
  /** Null where the event quotes the words nowhere. */
  readonly excerpt: Excerpt | null
}

/** What one article says of an event's day and place; null for what it does not say. */
export interface ArticleRow {
  readonly article: Article
  readonly day: QuotedClaim | null
  readonly place: QuotedClaim | null
}

/**
 * How a row of a register stands to an event's day or place. `ground` where the dataset has them from
 * the row, because the articles leave the day open or name only a country: that it then has the same
 * confirms nothing.
 */
export type RecordStance = Claim['stance'] | 'among' | 'ground'

/** What the official register says of them. */
export interface RecordRow {
  readonly record: RegisterRecord
  readonly day: RecordStance
  /** `among` where the row lists the stop beside other places: any of them may be meant. */
  readonly place: RecordStance
}

/** Everyone who speaks of one event: for which day and which place, and whether they agree. */
export interface Agreement {
  readonly articles: readonly ArticleRow[]
  /** Null where no row of the register is cited for the event. */
  readonly record: RecordRow | null
}

/**
 * Who says what of an event's day and place, in the order of the dataset's accounts. Null where the
 * dataset has no accounts of it: nothing is guessed from quotations.
 */
export function agreementOf(stop: Stop, event: StopEvent, index: DatasetIndex): Agreement | null {
  const { accounts = [] } = event
  if (accounts.length === 0) return null
  const quoted = quotationsOf(event)
  const articles = accounts.flatMap(({ article: id, day, place }) => {
    const article = index.articles.get(id)
    if (article === undefined) return []
    const own = quoted.filter((excerpt) => excerpt.article === id)
    return [{ article, day: quotedClaim(day, own), place: quotedClaim(place, own) }]
  })
  return { articles, record: recordRowOf(stop, event, index.records) }
}

/** Every excerpt that a screen shows with an event: its proofs, and the sides of its disagreements. */
export function quotationsOf(event: StopEvent): readonly Excerpt[] {
  // Most events have none: of tens of thousands no list is made anew.
  if (event.disagreements.length === 0) return event.excerpts
  return [...event.excerpts, ...event.disagreements.flatMap(({ excerpts }) => excerpts)]
}

function quotedClaim(claim: Claim | undefined, own: readonly Excerpt[]): QuotedClaim | null {
  if (claim === undefined) return null
  return { claim, excerpt: own.find(({ exact }) => exact.includes(claim.words)) ?? null }
}

/**
 * The row that an event cites, compared with the event: a row of a register has days and names of
 * places. One that is said to confirm the event under another name of the place leaves it open here;
 * the dataset's rules say how the names belong together.
 */
export function recordRowOf(
  stop: Stop,
  event: StopEvent,
  records: ReadonlyMap<string, RegisterRecord>,
): RecordRow | null {
  const record = event.record === undefined ? undefined : records.get(event.record.id)
  if (record === undefined) return null
  return {
    record,
    day: dayStance(event, record),
    place: placeStance(stop, event, record),
  }
}

function dayStance(event: StopEvent, { start, end }: RegisterRecord): RecordStance {
  if (!overlaps({ from: start, to: end }, spanOf(event))) return 'differs'
  return event.certain ? 'agrees' : 'ground'
}

function placeStance(stop: Stop, event: StopEvent, { locale }: RegisterRecord): RecordStance {
  const names = [stop.printedName, ...Object.values(stop.names)]
  if (namesAny(locale, names)) {
    if (precisionOf(stop, event) === 'country') return 'ground'
    return /[,;،]/u.test(locale) ? 'among' : 'agrees'
  }
  return event.record?.relation === 'confirms' ? 'unclear' : 'differs'
}

/** How sources differ: for certain, perhaps, one with itself; or it is a note on an order or a name. */
export type Difference = 'differ' | 'maybe' | 'itself' | 'note'

/**
 * How far the accounts of an event, and its row of the register, bear a disagreement out. Without
 * accounts the dataset's own word stands: they differ.
 */
export function differenceOf(
  stop: Stop,
  event: StopEvent,
  { about }: Disagreement,
  records: ReadonlyMap<string, RegisterRecord>,
): Difference {
  if (about === 'name') return 'note'
  const { accounts = [] } = event
  if (about === 'order' || accounts.length === 0) return 'differ'
  const told = accounts.filter((account) => account[about] !== undefined)
  const recordDiffers = recordRowOf(stop, event, records)?.[about] === 'differs'
  const differs = recordDiffers || told.some((account) => account[about]?.stance === 'differs')
  if (!differs) return 'maybe'
  const isOne = new Set(told.map(({ article }) => article)).size === 1
  return isOne && !recordDiffers ? 'itself' : 'differ'
}
