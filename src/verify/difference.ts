import { nameCharacters, visible } from './code-points.ts'

/** A quotation and the passage nearest to it, side by side. */
export interface Readings {
  /** As the dataset has it, around the place where the two part; that place stands in ⟦ ⟧. */
  readonly dataset: string
  /** As the article has it, around the same place. */
  readonly article: string
  /** Where in the dataset's text the two part, in UTF-16 code units from its beginning. */
  readonly at: number
  /** What kind of difference the whole is, with the code points there where eyes may miss them. */
  readonly difference: string
}

/** How much of each reading is shown before and after the place where they part. */
const SHOWN_BEFORE = 30
const SHOWN_AFTER = 40

/**
 * Sets two texts side by side.
 * @returns null when they are the same
 */
export function compareReadings(dataset: string, article: string): Readings | null {
  if (dataset === article) return null
  const at = whereTheyPart(dataset, article)
  const ours = characterAt(dataset, at)
  const theirs = characterAt(article, at)
  return {
    dataset: around(dataset, at, ours.length),
    article: around(article, at, theirs.length),
    at,
    difference: describe(ours, theirs, natureOf(dataset, article)),
  }
}

/** Letters and marks of ASCII look different when they are; of all others the code points are told. */
function describe(ours: string, theirs: string, nature: string): string {
  if (/^[!-~]*$/.test(ours + theirs)) return nature
  return `${nameCharacters(ours)} where the article has ${nameCharacters(theirs)}: ${nature}`
}

/** The first place where two texts differ, moved back to the beginning of the character there. */
function whereTheyPart(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a.charAt(at) === b.charAt(at)) at += 1
  return Math.min(beginningOfCharacter(a, at), beginningOfCharacter(b, at))
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How far back a character of several code points may begin. */
const LONGEST_CHARACTER = 40

/** Where the character begins that `at` falls into: a letter with its accents is one (UAX 29). */
function beginningOfCharacter(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_CHARACTER)
  const near = text.slice(from, at + LONGEST_CHARACTER)
  return from + (graphemes.segment(near).containing(at - from)?.index ?? at - from)
}

function characterAt(text: string, at: number): string {
  const near = text.slice(at, at + LONGEST_CHARACTER)
  return graphemes.segment(near).containing(0)?.segment ?? ''
}

function around(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - SHOWN_BEFORE), at)
  const after = text.slice(at + length, at + length + SHOWN_AFTER)
  return [
    at > SHOWN_BEFORE ? '…' : '',
    visible(before),
    `⟦${visible(text.slice(at, at + length))}⟧`,
    visible(after),
    at + length + SHOWN_AFTER < text.length ? '…' : '',
  ].join('')
}

interface Fold {
  readonly nature: string
  readonly fold: (text: string) => string
}

/** Differences that do not change a word, from the least to be seen to the most. */
const FOLDS: readonly Fold[] = [
  { nature: 'only the line ends differ', fold: (text) => text.replace(/\r\n?/g, '\n') },
  {
    nature: 'the same letters, composed of other code points (Unicode normalization)',
    fold: (text) => text.normalize('NFC'),
  },
  { nature: 'only invisible characters differ', fold: (text) => text.replace(/\p{Cf}/gu, '') },
  { nature: 'only the white space differs', fold: (text) => text.replace(/\s+/gu, ' ') },
  {
    nature: 'only the quotation marks differ',
    fold: (text) => text.replace(/[‘’‚‛′´`]/g, "'").replace(/[“”„‟″«»]/g, '"'),
  },
  { nature: 'only the dashes differ', fold: (text) => text.replace(/\p{Pd}/gu, '-') },
  { nature: 'only the ellipsis is typed otherwise', fold: (text) => text.replaceAll('...', '…') },
  { nature: 'only capital and small letters differ', fold: (text) => text.toLowerCase() },
]

/** What kind of difference there is between two texts, in words. */
function natureOf(dataset: string, article: string): string {
  const only = FOLDS.find(({ fold }) => fold(dataset) === fold(article))
  if (only !== undefined) return only.nature
  if (foldAll(dataset) === foldAll(article)) return 'the words are the same, the characters are not'
  return isCutByEllipsis(dataset, article) ? 'an ellipsis stands for words' : 'the words differ'
}

/** A text without everything that the eye passes over: to line two readings up, never to accept. */
export function foldAll(text: string): string {
  return FOLDS.reduce((folded, { fold }) => fold(folded), text)
}

/** Whether the dataset's text is the article's with words left out for an ellipsis. */
function isCutByEllipsis(dataset: string, article: string): boolean {
  const pieces = dataset.split(/\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s*/)
  let reached = 0
  for (const piece of pieces) {
    const found = article.indexOf(piece, reached)
    if (found === -1) return false
    reached = found + piece.length
  }
  return pieces.length > 1
}
