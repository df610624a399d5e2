import type { Search, SearchResult } from './search.ts'
import type { SearchQuery } from './search-query.ts'
import { searchedWithin } from './searched-within.ts'
import { type ShownStop, sameShown } from './shown.ts'

/** What was found among the stops that are shown. */
export interface Found extends SearchResult {
  /** Whether anything is left out on screen, and so was not searched. */
  readonly isLimited: boolean
  /** How much more would be found if nothing were left out. */
  readonly leftOut: number
}

/**
 * Searches what the range and the narrowing leave, and counts what would be found beyond.
 * @param stops as they are shown
 * @param whole every stop with all its reports
 */
export function foundAmong(
  search: Search,
  query: SearchQuery,
  stops: readonly ShownStop[],
  whole: readonly ShownStop[],
): Found {
  const found = search(query, searchedWithin(stops))
  if (stops === whole || sameShown(stops, whole)) return { ...found, isLimited: false, leftOut: 0 }
  const all = search(query, searchedWithin(whole))
  // Words that stand only in what is left out leave similar ones here: those are nothing of the same.
  const same = all.isExact === found.isExact ? found.hits.length : 0
  return { ...found, isLimited: true, leftOut: all.hits.length - same }
}
