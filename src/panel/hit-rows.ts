import type { SearchHit } from '../itinerary/search.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'

export type HitKind = SearchEntry['kind']

/** What of found things scrolls past by itself. */
export type HitRow =
  | (SomeRow & { readonly is: 'heading' })
  | (SomeRow & {
      readonly is: 'hit'
      readonly hit: SearchHit
      /** Its place among those of its kind, from 1, and how many these are. */
      readonly place: number
      readonly amount: number
    })

interface SomeRow {
  /** The same for the same thing found by other words. */
  readonly key: string
  readonly kind: HitKind
  /** Where among all rows the heading of its kind is. */
  readonly heading: number
}

/** In this order: what a reader looks for by name comes before what mentions it. */
const KINDS: readonly HitKind[] = ['stop', 'event', 'excerpt', 'article']

/** What was found row by row: under a heading for each kind, the best first. */
export function hitRows(hits: readonly SearchHit[]): readonly HitRow[] {
  const rows: HitRow[] = []
  for (const kind of KINDS) {
    const own = hits.filter(({ entry }) => entry.kind === kind)
    if (own.length === 0) continue
    const shared = { kind, heading: rows.length }
    rows.push({ ...shared, is: 'heading', key: kind })
    for (const [index, hit] of own.entries()) {
      const place = { place: index + 1, amount: own.length }
      rows.push({ ...shared, ...place, is: 'hit', key: `${kind} ${idOf(hit.entry)}`, hit })
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
