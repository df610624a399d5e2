import type { EntryKind, SearchEntry } from '../itinerary/search-entries.ts'

/** What of found things scrolls past by itself. */
export type HitRow =
  | (SomeRow & { readonly is: 'heading' })
  | (SomeRow & {
      readonly is: 'hit'
      readonly entry: SearchEntry
      /** Its place among those of its kind, from 1, and how many these are. */
      readonly place: number
      readonly amount: number
    })

interface SomeRow {
  /** The same for the same thing found by other words. */
  readonly key: string
  readonly kind: EntryKind
  /** Where among all rows the heading of its kind is. */
  readonly heading: number
}

/** In this order: what a reader looks for by name comes before what mentions it. */
const KINDS: readonly EntryKind[] = ['stop', 'event', 'excerpt', 'article']

/** What was found row by row: under a heading for each kind, the best first. */
export function hitRows(hits: readonly SearchEntry[]): readonly HitRow[] {
  const byKind = new Map<EntryKind, SearchEntry[]>(KINDS.map((kind) => [kind, []]))
  for (const entry of hits) byKind.get(entry.kind)?.push(entry)
  const rows: HitRow[] = []
  for (const [kind, own] of byKind) {
    if (own.length === 0) continue
    const heading = rows.length
    const amount = own.length
    rows.push({ kind, heading, is: 'heading', key: kind })
    for (const [at, entry] of own.entries()) {
      const key = `${kind} ${idOf(entry)}`
      rows.push({ kind, heading, place: at + 1, amount, is: 'hit', key, entry })
    }
  }
  return rows
}

function idOf(entry: SearchEntry): string {
  switch (entry.kind) {
    case 'stop':
      return entry.stop.id
    case 'event':
      return entry.event.id
    case 'excerpt':
      // The same sentences may stand at several events.
      return `${entry.event.id} ${entry.excerpt.id}`
    case 'article':
      return entry.article.id
  }
}
