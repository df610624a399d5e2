import { useEffect, useReducer } from 'react'
import type { Dataset } from '../dataset/model.ts'
import { onceFor } from '../itinerary/once-for.ts'
import { type Search, searchOf } from '../itinerary/search.ts'

const prepare = onceFor(searchOf)

/** What has been prepared: there at once when a reader comes back to what was found. */
const prepared = new WeakMap<Dataset, Search>()

/** The search of a dataset; null while it is prepared, which begins with the first asking. */
export function useSearch(dataset: Dataset): Search | null {
  const [, drawAnew] = useReducer((times: number) => times + 1, 0)
  useEffect(
    function prepareSearch() {
      if (prepared.has(dataset)) return
      let isAsked = true
      prepare(dataset).then((search) => {
        prepared.set(dataset, search)
        if (isAsked) drawAnew()
      })
      return () => {
        isAsked = false
      }
    },
    [dataset],
  )
  return prepared.get(dataset) ?? null
}
