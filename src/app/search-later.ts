import { withText } from '../text/text.ts'
import { later } from './later.tsx'

/**
 * What is found. The opening view does without its code, and without the library that searches: both
 * come when a reader is about to search.
 */
export const searchLater = later(
  async () => (await withText(['search'], import('./FoundPane.tsx'))).FoundPane,
)
