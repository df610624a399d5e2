/** Says of a folded word whether it is one of those that were found. */
export interface FoundWords {
  readonly has: (term: string) => boolean
}

/**
 * The words that a query finds: those that begin with one of its own, and similar ones. For all that was
 * found together: a word that one hit was found by marks it in each.
 * @param words folded
 * @param similar folded words of the texts that were taken for one of those
 */
export function foundWords(words: readonly string[], similar: readonly string[] = []): FoundWords {
  const others = new Set(similar)
  return { has: (term) => others.has(term) || words.some((word) => term.startsWith(word)) }
}
