import { createContext } from 'react'
import { articleNames } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Excerpt, RegisterRecord } from '../dataset/model.ts'
import { type QuotedAt, quotedOnce } from '../itinerary/quoted-once.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { registerKey, type SourceNote, sourceNotes } from '../itinerary/source-notes.ts'

/** What reports need on paper, where a source stands once, in a numbered note at the end. */
export interface Paper {
  readonly notes: readonly SourceNote[]
  /** What to call an article beside its number, by its id. */
  readonly names: ReadonlyMap<string, string>
  /** The one place at which each excerpt is quoted in full, by its id. */
  readonly quotedAt: ReadonlyMap<string, QuotedAt>
  /** Whether the reports are drawn for paper alone, and so with nothing to press. */
  readonly isHandout: boolean
}

/** Null where reports are drawn for a screen alone. */
export const PaperContext = createContext<Paper | null>(null)

/** What the reports of some stops need on paper. */
export function paperFor(
  stops: readonly ShownStop[],
  index: DatasetIndex,
  options: {
    readonly isProofShown: (excerpt: Excerpt) => boolean
    readonly isHandout: boolean
  },
): Paper {
  const { isProofShown, isHandout } = options
  return {
    notes: sourceNotes(stops, index, isProofShown),
    names: articleNames([...index.articles.values()]),
    quotedAt: quotedOnce(stops, isProofShown),
    isHandout,
  }
}

/** The number of an article's note; null where it has none. */
export function articleNumber({ notes }: Paper, id: string): number | null {
  const note = notes.find((each) => each.kind === 'article' && each.article.id === id)
  return note?.number ?? null
}

/** The number of a register's note; null where it has none. */
export function registerNumber({ notes }: Paper, record: RegisterRecord): number | null {
  const key = registerKey(record)
  const note = notes.find((each) => each.kind === 'register' && registerKey(each) === key)
  return note?.number ?? null
}
