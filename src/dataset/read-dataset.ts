import type { Dataset } from './model.ts'
import type { Problem } from './problem.ts'
import { ProblemList } from './problem-list.ts'
import { readStops } from './read-stops.ts'
import {
  articleSchema,
  contactSchema,
  correctionSchema,
  headSchema,
  recordSchema,
  tripSchema,
} from './schema.ts'

/** What reading gives: a dataset where one could be made, and everything that was wrong. */
export interface Reading {
  /** Null when not even a head and one stop could be read. */
  readonly dataset: Dataset | null
  readonly problems: readonly Problem[]
}

/**
 * Turns unknown JSON into a dataset, entry by entry: an article, a stop or an event that breaks
 * the format is left out and told as a problem, and the rest is shown. Never throws.
 */
export function readDataset(json: unknown): Reading {
  const list = new ProblemList()
  const head = list.read(headSchema, json, '')
  if (head === null) return { dataset: null, problems: list.problems }

  const articles = list.readListWithIds(articleSchema, head.articles, 'articles')
  const records = list.readListWithIds(recordSchema, head.records, 'records')
  const trips = list.readListWithIds(tripSchema, head.trips, 'trips')
  const corrections = list.readList(correctionSchema, head.corrections, 'corrections')
  const known = { articles: idsOf(articles), records: idsOf(records), trips: idsOf(trips) }
  const stops = readStops(head.features, known, list)
  if (stops.length === 0) {
    list.add('no-stops', 'features', head.features)
    return { dataset: null, problems: list.problems }
  }
  const { title, description, language, version, updated } = head
  const contact =
    head.contact === undefined ? null : list.read(contactSchema, head.contact, 'contact')
  const texts = { title, description, language, version, updated, contact }
  const entries = { articles, records, trips, corrections, stops }
  return { dataset: { ...texts, ...entries }, problems: list.problems }
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id))
}
