import { type Direction, directionOfLanguage } from '../dataset/direction.ts'
import { isRightToLeft } from './isolate.ts'

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
