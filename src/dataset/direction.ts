import { knownLanguage } from './known-language.ts'

/** Which way lines of text run, and pages with them. */
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
