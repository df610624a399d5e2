import type { Dataset } from '../dataset/model.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { type LeftList, nothingLeft } from './use-long-list.ts'

interface Left {
  readonly hits: readonly SearchEntry[]
  readonly list: LeftList
}

const last = new WeakMap<Dataset, Left>()

/**
 * What is remembered of things found while a stop's panel is shown in their place. The same things are
 * found anew when a reader comes back; other things make that forgotten.
 */
export function leftHits(dataset: Dataset, hits: readonly SearchEntry[]): LeftList {
  const known = last.get(dataset)
  if (known !== undefined && isSame(known.hits, hits)) return known.list
  const list = nothingLeft()
  last.set(dataset, { hits, list })
  return list
}

function isSame(a: readonly SearchEntry[], b: readonly SearchEntry[]): boolean {
  return a === b || (a.length === b.length && a.every((entry, at) => entry === b[at]))
}
