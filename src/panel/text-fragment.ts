import { knownLanguage } from '../dataset/known-language.ts'
import type { Article, Excerpt } from '../dataset/model.ts'

/** A quotation up to this length, in UTF-16 code units, is searched as a whole. */
const SHORT = 200

/** How many words at each end stand for a longer one. */
const WORDS = 5

/**
 * The address of an article at a quotation: browsers scroll to the sentence and mark it, and open
 * the article from its top where they do not find it (WICG, URL Fragment Text Directives). A long
 * quotation, or one over several paragraphs, is named by its first and last words, since a text that
 * is named whole has to stand in one paragraph. Null where the article has no address.
 */
export function addressAtQuotation(article: Article, excerpt: Excerpt): string | null {
  if (article.url === undefined) return null
  const words = textDirective(excerpt.exact, article.language)
  return `${article.url}${joinOf(article.url)}text=${words}`
}

/** What puts a directive behind an address that may have a fragment, or directives, already. */
function joinOf(address: string): string {
  if (address.includes(':~:')) return '&'
  return address.includes('#') ? ':~:' : '#:~:'
}

function textDirective(quotation: string, language: string): string {
  const text = quotation.trim()
  if (text.length <= SHORT && !text.includes('\n')) return encoded(text)
  const words = wordsOf(text, language)
  // Neither end may reach over a paragraph: it would be found nowhere.
  const firstBreak = text.indexOf('\n')
  const lastBreak = text.lastIndexOf('\n')
  const first = words.slice(0, WORDS).findLast(({ end }) => firstBreak === -1 || end <= firstBreak)
  const last = words.slice(-WORDS).find(({ start }) => start > lastBreak)
  // Where the ends would meet there is nothing to leave out between them.
  if (first === undefined || last === undefined || first.end >= last.start) return encoded(text)
  return `${encoded(text.slice(0, first.end))},${encoded(text.slice(last.start))}`
}

interface Word {
  readonly start: number
  readonly end: number
}

/** Words as the language has them: a directive has to begin and end at the bounds of words. */
function wordsOf(text: string, language: string): readonly Word[] {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: 'word' })
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

/** Percent-encoded, with what a directive reserves: the comma, the ampersand and the hyphen. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
