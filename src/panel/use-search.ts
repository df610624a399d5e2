import { useContext, useEffect, useReducer } from 'react'
import type { Dataset } from '../dataset/model.ts'
import type { Search } from '../itinerary/search.ts'
import { prepareSearch } from './prepare-search.ts'
import { SearchKeeperContext } from './search-keeper.ts'

/** The search of a dataset; null while it is prepared, which begins with the first asking. */
export function useSearch(dataset: Dataset): Search | null {
  const keeper = useContext(SearchKeeperContext)
  const [, drawAnew] = useReducer((times: number) => times + 1, 0)
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
        // Ended with its dataset.
        () => undefined,
      )
      return () => {
        isAsked = false
      }
    },
    [dataset, keeper, search],
  )
  return search
}
