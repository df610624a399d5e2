import { nearestLanguage } from '../address/language-tag.ts'

/**
 * The language to offer a reader: the first of those that they prefer that the program speaks, unless
 * the page is in it already. A preference that it does not speak is passed over.
 * @param preferred as `navigator.languages` has them, the dearest first
 * @param spoken tags of the program's languages
 * @param present the page's, one of them
 * @returns one of `spoken`; null where there is nothing to offer
 */
export function offeredLanguage(
  preferred: readonly string[],
  spoken: readonly string[],
  present: string,
): string | null {
  for (const tag of preferred) {
    const found = nearestLanguage(tag, spoken)
    if (found !== null) return found === present ? null : found
  }
  return null
}
