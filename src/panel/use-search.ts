import { useContext, useEffect, useReducer, useState } from 'react'
import type { Dataset } from '../dataset/model.ts'
import type { Search } from '../itinerary/search.ts'
import { prepareSearch } from './prepare-search.ts'
import { SearchKeeperContext } from './search-keeper.ts'

/**
 * The search of a dataset; null while it is prepared, which begins with the first asking.
 * @throws what kept it from being prepared
 */
export function useSearch(dataset: Dataset): Search | null {
  const keeper = useContext(SearchKeeperContext)
  const [, drawAnew] = useReducer((times: number) => times + 1, 0)
  const [failure, setFailure] = useState<{ readonly reason: unknown } | null>(null)
  if (failure !== null) throw failure.reason
  const search = keeper.kept?.dataset === dataset ? keeper.kept.search : null
  useEffect(
    function awaitSearch() {
      // What was there when it was drawn counts: it may have come since.
      if (search !== null) return
      let isAsked = true
      prepareSearch(dataset, keeper).preparing.then(
        () => {
          if (isAsked) drawAnew()
        },
        (reason: unknown) => {
          if (isAsked && !isEnding(reason)) setFailure({ reason })
        },
      )
      return () => {
        isAsked = false
      }
    },
    [dataset, keeper, search],
  )
  return search
}

/** Whether it was ended with its dataset, which nobody need be told. */
function isEnding(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError'
}
