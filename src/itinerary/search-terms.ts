import { fold } from './fold.ts'

/** The article and the particles that Arabic writes together with the word after them. */
const ARABIC_PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=\p{sc=Arab}{4}))/u

/** The article and the particles that Hebrew writes so. Some are letters of the word itself. */
const HEBREW_PREFIX = /^ו?(?:ש?[הבלמכ]|ש)(?=\p{sc=Hebr}{3})/u

/** The shortest rest that is taken for a word once a prefix is off. */
const SHORTEST_REST = 2

/**
 * What a word is found by: itself, folded, and what is left of it without the prefixes that Arabic and
 * Hebrew write together with it, so that "القاهرة" is found by "قاهرة". The word itself stays, since
 * what looks like a prefix can be its first letters.
 * @returns none for a word that nothing is left of
 */
export function termsOf(word: string): readonly string[] {
  const folded = fold(word)
  if (folded === '') return []
  const rest = folded.replace(ARABIC_PREFIX, '').replace(HEBREW_PREFIX, '')
  return rest === folded || rest.length < SHORTEST_REST ? [folded] : [folded, rest]
}
