import { overlaps } from '../calendar/range.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import {
  type Article,
  type Claim,
  type Excerpt,
  type RegisterRecord,
  type Stop,
  type StopEvent,
  spanOf,
} from '../dataset/model.ts'
import { namesAny } from '../dataset/named-in.ts'

/** How a source's day or place stands to the event's own. */
export type Stance = Claim['stance']

/** What one article says of an event's day and place. */
export interface ArticleRow {
  readonly article: Article
  /** A quotation of it about the event; null where the event quotes none. */
  readonly excerpt: Excerpt | null
  /** Null where it says nothing of it. */
  readonly day: Claim | null
  readonly place: Claim | null
}

/** What the official register says of them. */
export interface RecordRow {
  readonly record: RegisterRecord
  readonly day: Stance
  readonly place: Stance
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
  const quoted = [...event.excerpts, ...event.disagreements.flatMap(({ excerpts }) => excerpts)]
  const articles = accounts.flatMap(({ article: id, day = null, place = null }) => {
    const article = index.articles.get(id)
    return article === undefined
      ? []
      : [{ article, excerpt: proofOf(quoted, id, day, place), day, place }]
  })
  return { articles, record: recordRowOf(stop, event, index) }
}

/** The quotation that has the words of a claim, else the first of the article. */
function proofOf(
  quoted: readonly Excerpt[],
  article: string,
  ...claims: readonly (Claim | null)[]
): Excerpt | null {
  const own = quoted.filter((excerpt) => excerpt.article === article)
  const saying = own.find(({ exact }) =>
    claims.some((claim) => claim !== null && exact.includes(claim.words)),
  )
  return saying ?? own[0] ?? null
}

/**
 * A row of a register has days and names of places, so that both can be compared. One that is said
 * to confirm the event under another name of the place leaves it open here; the dataset's rules say
 * how the names belong together.
 */
function recordRowOf(stop: Stop, event: StopEvent, index: DatasetIndex): RecordRow | null {
  const record = event.record === undefined ? undefined : index.records.get(event.record.id)
  if (record === undefined) return null
  const { start, end } = record
  const names = [stop.name, ...Object.values(stop.names)]
  const isNamed = namesAny(record.locale, names)
  return {
    record,
    day: overlaps({ from: start, to: end }, spanOf(event)) ? 'agrees' : 'differs',
    place: isNamed ? 'agrees' : event.record?.relation === 'confirms' ? 'unclear' : 'differs',
  }
}
