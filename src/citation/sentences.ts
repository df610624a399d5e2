import { knownLanguage } from '../dataset/known-language.ts'
import { mayAbbreviate } from './abbreviations.ts'

/*
 * Where sentences begin and end. Between two pieces of text a sentence ends where
 *   - the text begins or ends, or a line does (a headline has no full stop); or
 *   - the left piece ends with a mark that ends sentences, after it any number of closing quotation
 *     marks and brackets; white space follows, which scripts that write 。 do without; the right
 *     piece does not go on with a lower-case letter; and the Unicode rules for sentences
 *     (UAX 29, as Intl.Segmenter has them) see a boundary there too.
 * The Unicode rules alone would end a sentence after "U.S." and after “Why?” in “Why?” he asked.
 * A full stop that may belong to an abbreviation, and an ellipsis, end a sentence only at the end of
 * a line: within it nobody can tell, and a quotation that takes in the next sentence is sure.
 */

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/
// French sets its quotation marks off with a no-break space.
const CLOSING_MARKS = /(?:["'\p{Pe}\p{Pf}\p{Pi}]|[\u00a0\u202f][»›])*$/u
const CLOSING_MARK = /^["'\p{Pe}\p{Pf}]/u
const LEFT_OVER_MARK = /^[\u00a0\u202f][»›]/u
const OPENING_MARKS = /^["'¿¡\p{Ps}\p{Pi}\p{Pf}\u00a0\u202f]*/u
const ELLIPSIS = /(?:…|\.\s?\.)$/u

/** How much around a boundary is looked at, in UTF-16 code units: enough for any rule of UAX 29. */
const SURROUNDINGS = 500

/**
 * Whether a sentence ends at `left` and the next begins at `right`.
 * @param text in which line breaks are true ones (see verify/line-wraps.ts)
 * @param left where what stands before the white space ends
 * @param right where what stands after the white space begins
 * @param language of the text, as a BCP 47 tag
 */
function isBetweenSentences(text: string, left: number, right: number, language: string): boolean {
  if (left === 0 || right === text.length || LINE_BREAK.test(text.slice(left, right))) return true
  const before = text.slice(Math.max(0, left - SURROUNDINGS), left)
  const after = text.slice(right, right + SURROUNDINGS)
  const ending = before.replace(CLOSING_MARKS, '')
  if (left === right) return /[。．｡！？]$/u.test(ending) && !CLOSING_MARK.test(after)
  if (!/\p{Sentence_Terminal}$/u.test(ending) || ELLIPSIS.test(ending)) return false
  if (ending.endsWith('.') && mayAbbreviate(ending, language)) return false
  if (LEFT_OVER_MARK.test(text.slice(left, right) + after)) return false
  if (/^\p{Ll}/u.test(after.replace(OPENING_MARKS, ''))) return false
  const near = before + text.slice(left, right) + after
  const next = segmenter(language)
    .segment(near)
    .containing(before.length + right - left)
  return next !== undefined && next.index >= ending.length
}

/** Whether a sentence begins at `start`, with its opening quotation marks and brackets. */
export function beginsSentence(text: string, start: number, language: string): boolean {
  if (/^(?:\s|…|\.\.)/u.test(text.slice(start, start + 2))) return false
  return isBetweenSentences(text, endBefore(text, start), start, language)
}

/**
 * Whether a sentence ends at `end`, with its closing quotation marks and brackets. An ellipsis that
 * nothing closes is where a teaser was cut off, also at the end of a line.
 */
export function endsSentence(text: string, end: number, language: string): boolean {
  const ending = text.slice(Math.max(0, end - SURROUNDINGS), end)
  if (/\s$/u.test(ending) || ELLIPSIS.test(ending)) return false
  return isBetweenSentences(text, end, startAfter(text, end), language)
}

/** The sentences of a text, without the white space between them. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const sentences: string[] = []
  let start = startAfter(text, 0)
  for (const gap of text.matchAll(/\s+|(?<=[。．｡！？」』])/gu)) {
    const right = gap.index + gap[0].length
    if (gap.index <= start || !isBetweenSentences(text, gap.index, right, language)) continue
    sentences.push(text.slice(start, gap.index))
    start = right
  }
  const rest = text.slice(start).trimEnd()
  return rest === '' ? sentences : [...sentences, rest]
}

/** Where the white space before a place begins. */
function endBefore(text: string, place: number): number {
  let end = place
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1
  return end
}

/** Where the white space after a place ends. */
function startAfter(text: string, place: number): number {
  let start = place
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1
  return start
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Segmenters are slow to make and the same for all texts of a language. */
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(knownLanguage(language), { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}
