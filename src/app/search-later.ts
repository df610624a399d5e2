import type { Dataset } from '../dataset/model.ts'
import type { SearchKeeper } from '../panel/search-keeper.ts'
import { withText } from '../text/text.ts'
import { later } from './later.tsx'

/**
 * What is found. The opening view does without its code, and without the library that searches: both
 * come when a reader is about to search.
 */
const fetchCode = () => withText(['search'], import('./FoundPane.tsx'))

export const searchLater = later(async () => (await fetchCode()).FoundPane)

/** Begins to prepare the search of a dataset before anything is asked. */
export async function prepareSearch(dataset: Dataset, keeper: SearchKeeper): Promise<void> {
  ;(await fetchCode()).prepareSearch(dataset, keeper)
}
