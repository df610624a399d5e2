import type { ComponentProps } from 'react'
import { SearchResults } from '../panel/SearchResults.tsx'
import { withText } from '../text/text.ts'
import { later } from './later.tsx'

export { prepareSearch } from '../panel/prepare-search.ts'

/** Very many results, with the library that it takes to draw only some of them. */
const longHitsLater = later(
  async () => (await withText(['search', 'long'], import('../panel/LongHits.tsx'))).LongHits,
)

/** What is found, however much it is. */
export function FoundPane(props: Omit<ComponentProps<typeof SearchResults>, 'Long'>) {
  return <SearchResults {...props} Long={longHitsLater.Component} />
}
