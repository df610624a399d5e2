import { type FoundWords, foundWords } from './found-words.ts'
import type { SearchEntry } from './search-entries.ts'
import type { SearchQuery } from './search-query.ts'
import { searchedWithin } from './searched-within.ts'
import type { ShownStop } from './shown.ts'
import type { Matches } from './text-index.ts'

/** What was found among the stops that are shown. */
export interface Found {
  /** Best first; of equal ones, in the dataset's order. */
  readonly hits: readonly SearchEntry[]
  /** The words that they were found by. */
  readonly words: FoundWords
  /** Whether the words themselves were found, or nothing but similar ones. */
  readonly isExact: boolean
  /** Whether anything is left out on screen, and so was not searched. */
  readonly isLimited: boolean
  /** How much more would be found if nothing were left out. */
  readonly leftOut: number
}

/**
 * What of all that matches a query is among what the range and the narrowing leave, and how much lies
 * beyond.
 * @param entries those whose places the matches name
 * @param stops as they are shown
 * @param whole every stop with all its reports; null where nothing is left out
 */
export function foundAmong(
  entries: readonly SearchEntry[],
  matches: Matches,
  { words }: SearchQuery,
  stops: readonly ShownStop[],
  whole: readonly ShownStop[] | null,
): Found {
  const { hits, isExact } = among(entries, matches, stops)
  const found = { hits, isExact, words: foundWords(words, isExact ? [] : matches.similarWords) }
  if (whole === null) return { ...found, isLimited: false, leftOut: 0 }
  const all = among(entries, matches, whole)
  // Words that stand only in what is left out leave similar ones here: those are nothing of the same.
  const same = all.isExact === isExact ? hits.length : 0
  return { ...found, isLimited: true, leftOut: all.hits.length - same }
}

function among(
  entries: readonly SearchEntry[],
  { exact, similar }: Matches,
  stops: readonly ShownStop[],
): Pick<Found, 'hits' | 'isExact'> {
  const isShown = searchedWithin(stops)
  const exactHits = eachOnce(entries, exact, isShown)
  if (exactHits.length > 0 || similar === null) return { hits: exactHits, isExact: true }
  const similarHits = eachOnce(entries, similar, isShown)
  return { hits: similarHits, isExact: similarHits.length === 0 }
}

/** Those that are shown. A quotation that stands at several events is shown where it was found best. */
function eachOnce(
  entries: readonly SearchEntry[],
  places: Iterable<number>,
  isShown: (entry: SearchEntry) => boolean,
): readonly SearchEntry[] {
  const hits: SearchEntry[] = []
  const seen = new Set<string>()
  for (const place of places) {
    const entry = entries[place]
    if (entry === undefined || !isShown(entry)) continue
    if (entry.kind === 'excerpt') {
      if (seen.has(entry.excerpt.id)) continue
      seen.add(entry.excerpt.id)
    }
    hits.push(entry)
  }
  return hits
}
