import { beginsSentence, endsSentence } from '../citation/sentences.ts'
import type { Excerpt } from '../dataset/model.ts'
import type { ArticleText } from './article-text.ts'
import { hasHalfCharacter, visible } from './code-points.ts'
import { compareReadings, foldAll } from './difference.ts'
import { type Finding, finding, type Outcome } from './finding.ts'
import { occurrences, type Passage, passageOf } from './passages.ts'

/** How much around a cut within a sentence is shown, in UTF-16 code units. */
const SHOWN_AROUND = 30

/** Longer prefixes and suffixes are compared as they are: lining them up takes too long. */
const LONGEST_LINED_UP = 300

/**
 * Whether an excerpt stands in its article as the dataset has it, character for character, at one
 * place alone, and is made of whole sentences. Nothing is forgiven: a passage that is nearly the
 * same is a finding that shows both.
 * @param place of the excerpt in the file
 * @param others the texts of the dataset's other articles, to say so when the passage is theirs
 */
export function checkExcerpt(
  excerpt: Excerpt,
  place: string,
  text: ArticleText,
  others: readonly ArticleText[],
): readonly Outcome[] {
  const outcomes = [wholeCharacters(excerpt, place)]
  const passage = passageOf(text.text, excerpt)
  if (passage === null) return [...outcomes, altered(excerpt, place, text, others)]
  return [
    ...outcomes,
    ...surroundings(excerpt, place, text, passage),
    sentenceStart(place, text, passage),
    sentenceEnd(place, text, passage),
  ]
}

/**
 * Halves of a surrogate pair would meet again when the three parts are joined: so an emoji that is
 * cut in two must be looked for in each part.
 */
function wholeCharacters(excerpt: Excerpt, place: string): Outcome {
  const parts = ['prefix', 'exact', 'suffix'] as const
  const broken = parts.find((part) => hasHalfCharacter(excerpt[part]))
  if (broken === undefined) return null
  return finding(
    'broken-character',
    `${place}.${broken}`,
    `A character is cut in half: “${visible(excerpt[broken])}”.`,
  )
}

function altered(
  { exact }: Excerpt,
  place: string,
  text: ArticleText,
  others: readonly ArticleText[],
): Finding {
  const nearest = text.findNearest(exact)
  const readings = nearest === null ? null : compareReadings(exact, nearest)
  const owner = others.find((other) => other.text.includes(exact))
  const found =
    owner !== undefined
      ? `The passage is not in the text of “${text.article.id}” (${text.file}), but in that of “${owner.article.id}”.`
      : nearest === null
        ? `The text of “${text.article.id}” (${text.file}) has nothing like it.`
        : `The text of “${text.article.id}” (${text.file}) has it otherwise.`
  return finding('altered', `${place}.exact`, found, owner === undefined ? readings : null)
}

/** Prefix and suffix as they stand around the passage, and the three at exactly one place. */
function surroundings(
  { prefix, exact, suffix }: Excerpt,
  place: string,
  { text }: ArticleText,
  { start, end }: Passage,
): readonly Outcome[] {
  const count = occurrences(text, prefix + exact + suffix).length
  if (count > 1) {
    const found = `Prefix, exact and suffix stand at ${count} places of the text.`
    return [null, null, finding('ambiguous', place, found)]
  }
  const before = likePiece(prefix, (length) => text.slice(Math.max(0, start - length), start))
  const after = likePiece(suffix, (length) => text.slice(end, end + length))
  return [
    surrounding(prefix, before, `${place}.prefix`, 'before'),
    surrounding(suffix, after, `${place}.suffix`, 'after'),
    null,
  ]
}

/**
 * The piece of the text next to the passage that lines up with a prefix or suffix: as long as it is,
 * or longer or shorter where only white space, quotation marks and the like differ.
 * @param piece the piece of a length
 */
function likePiece(expected: string, piece: (length: number) => string): string {
  const same = piece(expected.length)
  if (same === expected || expected.length > LONGEST_LINED_UP) return same
  const folded = foldAll(expected)
  for (let length = 0; length <= expected.length * 2; length += 1) {
    if (foldAll(piece(length)) === folded) return piece(length)
  }
  return same
}

function surrounding(
  dataset: string,
  article: string,
  place: string,
  side: 'before' | 'after',
): Outcome {
  const readings = compareReadings(dataset, article)
  if (readings === null) return null
  const found = `Something else stands ${side} the passage.`
  return finding('surroundings-altered', place, found, readings)
}

function sentenceStart(place: string, { prose, language }: ArticleText, at: Passage): Outcome {
  if (beginsSentence(prose, at.start, language)) return null
  return finding(
    'half-sentence',
    `${place}.exact`,
    `The quotation does not begin where a sentence does: ${cutAt(prose, at.start)}.`,
  )
}

function sentenceEnd(place: string, { prose, language }: ArticleText, at: Passage): Outcome {
  if (endsSentence(prose, at.end, language)) return null
  return finding(
    'half-sentence',
    `${place}.exact`,
    `The quotation does not end where a sentence does: ${cutAt(prose, at.end)}.`,
  )
}

/** The text around a place, with a stroke at it. */
function cutAt(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - SHOWN_AROUND), place)
  const after = text.slice(place, place + SHOWN_AROUND)
  return `“${visible(before)}|${visible(after)}”`
}
