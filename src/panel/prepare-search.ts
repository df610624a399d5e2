import type { Dataset } from '../dataset/model.ts'
import { searchOf } from '../itinerary/search.ts'
import type { KeptSearch, SearchKeeper } from './search-keeper.ts'

/** Begins to prepare the search of a dataset, if it is not there already, and ends that of another. */
export function prepareSearch(dataset: Dataset, keeper: SearchKeeper): KeptSearch {
  if (keeper.kept?.dataset === dataset) return keeper.kept
  keeper.kept?.end()
  const ending = new AbortController()
  const preparing = searchOf(dataset, keeper.createWorker, ending.signal)
  const kept: KeptSearch = {
    dataset,
    preparing,
    search: null,
    end() {
      ending.abort()
      if (keeper.kept === kept) keeper.kept = null
    },
  }
  keeper.kept = kept
  preparing.then(
    (search) => {
      kept.search = search
    },
    // Asked for anew the next time; who waits for it is told.
    () => kept.end(),
  )
  return kept
}
