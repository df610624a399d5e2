import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Dataset } from '../dataset/model.ts'
import { fold } from './fold.ts'
import { type SearchEntry, searchEntries } from './search-entries.ts'
import type { SearchQuery } from './search-query.ts'
import { termsOf } from './search-terms.ts'
import { wordsIn } from './words-in.ts'

/** Something that was found. */
export interface SearchHit {
  readonly entry: SearchEntry
  /** The folded words that were found in it, for marking them. */
  readonly terms: ReadonlySet<string>
}

/** What a search came to. */
export interface SearchResult {
  /** Best first; of equal ones, in the dataset's order. */
  readonly hits: readonly SearchHit[]
  /** Whether the words themselves were found, or nothing but similar ones. */
  readonly isExact: boolean
}

/** Finds entries. */
export type Search = (query: SearchQuery, isShown: (entry: SearchEntry) => boolean) => SearchResult

/** A name says more about what is meant than a sentence in which it stands. */
const WEIGHT: Readonly<Record<SearchEntry['kind'], number>> = {
  stop: 3,
  event: 2,
  article: 1.5,
  excerpt: 1,
}

/**
 * One letter in five may differ in a similar word, two at most: the time it takes grows with each. In a
 * short one any other word would be similar.
 */
const SIMILAR: SearchOptions = { fuzzy: (word) => (word.length > 4 ? 0.2 : false), maxFuzzy: 2 }

/** Entries that are prepared in one go, about 10 ms of work: in between the page answers. */
const AT_ONCE = 100

const NOTHING: SearchResult = { hits: [], isExact: true }

/**
 * Prepares the search of a dataset. All words of a query must be found in an entry, each whole or as
 * the beginning of a word, since the reader may still be typing; its phrases as they stand. Where that
 * finds nothing, entries with similar words are found.
 *
 * Costs about 0.1 ms for each entry, once, in pieces between which the page answers.
 */
export async function searchOf(dataset: Dataset): Promise<Search> {
  const entries = searchEntries(dataset)
  const index = new MiniSearch<{ id: number }>({
    fields: ['text'],
    extractField: ({ id }, field) => (field === 'id' ? id : textOf(entries[id])) as string,
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: (word) => [...termsOf(word)],
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // What was typed is folded, and no prefix is taken off it: it may be all of a word.
      tokenize: (words) => words.split(' '),
      processTerm: (word) => word,
      boostDocument: (id) => WEIGHT[entries[id]?.kind ?? 'excerpt'],
    },
  })
  await index.addAllAsync(
    entries.map((_, id) => ({ id })),
    { chunkSize: AT_ONCE },
  )

  return ({ words, phrases }, isShown) => {
    if (words.length === 0) return NOTHING
    const found = (options: SearchOptions): readonly SearchHit[] => {
      const results = index.search(words.join(' '), options)
      const hits = results.flatMap(({ id, terms, score }) => {
        const entry = entries[id]
        return entry === undefined || !isShown(entry) || !hasPhrases(entry, phrases)
          ? []
          : [{ entry, terms: new Set(terms), id: id as number, score }]
      })
      return eachOnce(hits.sort((a, b) => b.score - a.score || a.id - b.id))
    }
    const exact = found({})
    if (exact.length > 0) return { hits: exact, isExact: true }
    const similar = phrases.length > 0 ? [] : found(SIMILAR)
    return { hits: similar, isExact: similar.length === 0 }
  }
}

function textOf(entry: SearchEntry | undefined): string {
  return entry?.texts.join('\n') ?? ''
}

/** Whether each phrase stands in one of the entry's texts, its last word perhaps only begun. */
function hasPhrases(entry: SearchEntry, phrases: SearchQuery['phrases']): boolean {
  return phrases.every((phrase) => {
    const last = phrase.length - 1
    return entry.texts.some((text) => {
      const words = wordsIn(text).map(({ word }) => fold(word))
      return words.some((_, at) =>
        phrase.every((asked, step) => {
          const word = words[at + step]
          return word !== undefined && (step === last ? word.startsWith(asked) : word === asked)
        }),
      )
    })
  })
}

/** A quotation that stands at several events is shown where it was found best. */
function eachOnce(hits: readonly SearchHit[]): readonly SearchHit[] {
  const seen = new Set<string>()
  return hits.filter(({ entry }) => {
    if (entry.kind !== 'excerpt') return true
    const isNew = !seen.has(entry.excerpt.id)
    seen.add(entry.excerpt.id)
    return isNew
  })
}
