import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Article, Excerpt, RegisterRecord } from '../dataset/model.ts'
import { quotationsOf } from './agreement.ts'
import { quotedOnce } from './quoted-once.ts'
import type { ShownStop } from './shown.ts'

/** A source with the number that refers to it. */
export type SourceNote = { readonly number: number } & (
  | {
      readonly kind: 'article'
      readonly article: Article
      /** What the reports quote of it, each passage once. */
      readonly quoted: readonly Excerpt[]
    }
  | { readonly kind: 'register'; readonly register: string; readonly url: string }
)

/**
 * The sources of the reports of stops, each once and numbered from 1 in the order in which the reports come to
 * them: what they quote, who speaks of their days and places, what these rest on, the register's rows.
 * @param isProofShown whether an excerpt among a report's proofs is not left out: where it is, its
 *   article may have no number
 */
export function sourceNotes(
  stops: readonly ShownStop[],
  index: DatasetIndex,
  isProofShown: (excerpt: Excerpt) => boolean,
): readonly SourceNote[] {
  const shown = quotedOnce(stops, isProofShown)
  const quoted = new Map<string, Map<string, Excerpt>>()
  const sources = new Map<string, (number: number) => SourceNote>()
  const citeArticle = (id: string) => {
    const article = index.articles.get(id)
    const excerpts = quoted.get(id) ?? new Map<string, Excerpt>()
    quoted.set(id, excerpts)
    if (article === undefined) return
    sources.set(`article ${id}`, (number) => ({
      number,
      kind: 'article',
      article,
      quoted: [...excerpts.values()],
    }))
  }
  const citeRecord = (id: string | undefined) => {
    const record = id === undefined ? undefined : index.records.get(id)
    if (record === undefined) return
    const { register, url } = record
    sources.set(registerKey(record), (number) => ({ number, kind: 'register', register, url }))
  }
  for (const event of stops.flatMap(({ reports }) => reports)) {
    for (const excerpt of quotationsOf(event)) {
      if (!shown.has(excerpt.id)) continue
      citeArticle(excerpt.article)
      quoted.get(excerpt.article)?.set(excerpt.id, excerpt)
    }
    for (const { article } of event.accounts ?? []) citeArticle(article)
    for (const basis of [event.dateBasis, event.placeBasis, event.orderBasis]) {
      if (basis !== undefined) citeArticle(basis.article)
    }
    citeRecord(event.record?.id)
    for (const { record } of event.disagreements) citeRecord(record)
  }
  return [...sources.values()].map((noteOf, at) => noteOf(at + 1))
}

/** What tells registers apart: rows of one register name it and its address each. */
export function registerKey({ register, url }: Pick<RegisterRecord, 'register' | 'url'>): string {
  return `register ${register}\n${url}`
}
