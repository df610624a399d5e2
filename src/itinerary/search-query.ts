import { fold } from './fold.ts'
import { wordsIn } from './words-in.ts'

/** What a reader asks for: all of these words, and each phrase as it stands. */
export interface SearchQuery {
  /** Folded; the words of the phrases are among them. */
  readonly words: readonly string[]
  /** What stood between quotation marks: folded words that follow each other. */
  readonly phrases: readonly (readonly string[])[]
}

/** Any pair of quotation marks that keyboards and texts offer. */
const QUOTED = /["“”„«»״]([^"“”„«»״]+)["“”„«»״]/gu

/**
 * Reads what was typed into the search field. Words between quotation marks are a phrase; everything
 * else that is no word is passed over, so that no input is wrong.
 */
export function readQuery(typed: string): SearchQuery {
  const phrases = Array.from(typed.matchAll(QUOTED), ([, inside = '']) => foldedWords(inside))
  return { words: foldedWords(typed), phrases: phrases.filter(({ length }) => length > 1) }
}

function foldedWords(text: string): readonly string[] {
  return wordsIn(text)
    .map(({ word }) => fold(word))
    .filter((word) => word !== '')
}
