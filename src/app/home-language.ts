import { nearestLanguage } from '../address/language-tag.ts'
import { LANGUAGES } from '../text/text.ts'

/** What the program speaks where it does not speak the dataset's own language. */
const OTHERWISE = 'en'

/**
 * The language of a dataset's pages without a prefix: the dataset's own where the program speaks it, so
 * that a journey told in Arabic opens in Arabic, else English. Of all others the addresses say so.
 * @returns one of `LANGUAGES`
 */
export function homeLanguage(dataset: { readonly language: string }): string {
  return (
    nearestLanguage(
      dataset.language,
      LANGUAGES.map(({ tag }) => tag),
    ) ?? OTHERWISE
  )
}
