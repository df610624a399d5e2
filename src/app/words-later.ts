import { withText } from '../text/text.ts'
import { later } from './later.tsx'

/** The map in words, told once a reader unfolds it. */
export const wordsLater = later(
  async () => (await withText(['words', 'long'], import('../panel/MapSentences.tsx'))).MapSentences,
)
