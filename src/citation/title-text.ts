import { isolated, isRightToLeft } from './isolate.ts'
import { oneLine } from './one-line.ts'
import { type FirstMarks, setMarks } from './quotation-marks.ts'

/** A full stop after one of these is theirs, not the sentence's. */
const ABBREVIATIONS = new Set('al bros co corp dept dr etc inc jr ltd no prof sr st vs'.split(' '))

/**
 * The text without the full stop that ends it as a sentence: a title printed as a sentence gets the
 * style's own punctuation instead. An ellipsis, "U.S." and "Inc." keep theirs.
 */
function withoutFullStop(text: string): string {
  if (!text.endsWith('.') || text.endsWith('..')) return text
  const rest = text.slice(0, -1)
  const word = /[^\s.]*$/u.exec(rest)?.[0] ?? ''
  const isInitial = /^\p{L}$/u.test(word)
  return isInitial || ABBREVIATIONS.has(word.toLowerCase()) ? text : rest
}

/** The text as a sentence: with a full stop, unless it ends like a sentence already. */
export function asSentence(text: string): string {
  return /[.?!…。？！؟][”’"'\u2069]*$/u.test(text) ? text : `${text}.`
}

/** A title as printed, but for the marks around quotations in it and a full stop at its end. */
export function plainTitle(title: string, first: FirstMarks): string {
  return isolated(partsOf(title, first).join(''))
}

/** A title that a comma or full stop follows, set inside the quotation marks that end it. */
export function punctuatedTitle(title: string, first: FirstMarks, mark: ',' | '.'): string {
  const [body, closing] = partsOf(title, first)
  if (isRightToLeft(title)) return withMark(isolated(body + closing), mark)
  return withMark(body, mark) + closing
}

/**
 * A question mark or exclamation point takes the place of a full stop, but not of a comma (Chicago
 * Manual of Style, 17th ed., 6.125).
 */
function withMark(text: string, mark: ',' | '.'): string {
  return mark === '.' ? asSentence(text) : `${text},`
}

/** The title up to the closing quotation marks at its end, and those. */
function partsOf(title: string, first: FirstMarks): readonly [body: string, closing: string] {
  const { text, closingAtEnd } = setMarks(withoutFullStop(oneLine(title)), first)
  const end = text.length - closingAtEnd
  return [withoutFullStop(text.slice(0, end)), text.slice(end)]
}
