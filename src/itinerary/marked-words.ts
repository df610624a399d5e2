import type { FoundWords } from './found-words.ts'
import { termsOf } from './search-terms.ts'
import { wordsIn } from './words-in.ts'

/** A piece of a text, and whether it is to be marked. */
export interface TextPiece {
  readonly text: string
  /** Where it begins, in UTF-16 units. */
  readonly start: number
  readonly isMarked: boolean
}

/**
 * Cuts a text into pieces at the words that were found. The pieces together are the text,
 * character for character.
 */
export function markedWords(text: string, found: FoundWords): readonly TextPiece[] {
  const marked = wordsIn(text).filter(({ word }) => termsOf(word).some((term) => found.has(term)))
  const pieces: TextPiece[] = []
  let at = 0
  for (const { start, end } of marked) {
    pieces.push({ text: text.slice(at, start), start: at, isMarked: false })
    pieces.push({ text: text.slice(start, end), start, isMarked: true })
    at = end
  }
  pieces.push({ text: text.slice(at), start: at, isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}
