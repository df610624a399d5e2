import { isRightToLeft } from '../../citation/isolate.ts'
import { knownLanguage } from '../../dataset/known-language.ts'

export type Direction = 'ltr' | 'rtl'

/** Scripts written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT_SCRIPTS = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/** In which direction a language is written, by its script or the likely one (Unicode's likely subtags). */
export function directionOfLanguage(tag: string): Direction {
  const { script } = new Intl.Locale(knownLanguage(tag)).maximize()
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr'
}

/**
 * The base direction of a text: that of its first letter (UAX #9, rules P2 and P3), as
 * `dir="auto"` has it; of its language where it has no letter.
 *
 * A text in a right-to-left language that begins with a foreign name is one of that language all the
 * same, as long as it holds right-to-left letters; a tag that is wrong turns nothing.
 */
export function directionOf(text: string, language: string): Direction {
  const spoken = directionOfLanguage(language)
  if (spoken === 'rtl' && isRightToLeft(text)) return 'rtl'
  const first = /\p{L}/u.exec(text)?.[0]
  if (first === undefined) return spoken
  return isRightToLeft(first) ? 'rtl' : 'ltr'
}
