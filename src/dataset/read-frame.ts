import type { KnownIds } from './known-ids.ts'
import type { Dataset } from './model.ts'
import type { ProblemList } from './problem-list.ts'
import { titledArticle } from './titled-article.ts'

/** A dataset but for its stops, which rest on the rest. */
export interface Frame {
  readonly entries: Omit<Dataset, 'stops' | 'contact'>
  /** The contact as the file has it. */
  readonly contact: unknown
  /** The ids that stops may refer to. */
  readonly known: KnownIds
  /** The stops, unread. */
  readonly features: readonly unknown[]
}

/** Reads a dataset but for its stops; null, with its problems noted, where its head breaks the format. */
export function readFrame(json: unknown, list: ProblemList): Frame | null {
  const head = list.read('head', json, '')
  if (head === null) return null
  const articles = list.readListWithIds('article', head.articles, 'articles')
  const records = list.readListWithIds('record', head.records, 'records')
  const trips = list.readListWithIds('trip', head.trips, 'trips')
  const corrections = list.readList('correction', head.corrections, 'corrections')
  const { title, description, language, version, updated, contact, features } = head
  return {
    entries: {
      title,
      description,
      language,
      version,
      updated,
      articles: articles.map((article) => titledArticle(article, language, language)),
      records,
      trips,
      corrections,
    },
    contact,
    known: { articles: idsOf(articles), records: idsOf(records), trips: idsOf(trips) },
    features,
  }
}

/** The contact of a dataset; null where it has none, or a bad one, which is noted. */
export function contactIn({ contact }: Frame, list: ProblemList): string | null {
  return contact === undefined ? null : list.read('contact', contact, 'contact')
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id))
}
