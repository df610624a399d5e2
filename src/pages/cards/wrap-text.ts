/** A text in lines. */
export interface Wrapped {
  readonly lines: readonly string[]
  /** Whether the text goes on beyond the last line, which then ends in an ellipsis. */
  readonly isCut: boolean
}

/** The width of a piece of text, in pixels. */
type Width = (text: string) => number

const ELLIPSIS = '…'

/** A line may end after a space or a hyphen; a no-break space is none that ends one. */
const PIECES = /[^ \u2009\u3000-]*(?:[ \u2009\u3000]+|-+|$)/gu

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * A text broken into at most `most` lines, each as long as fits. A word wider than a line is broken
 * between two characters as a reader counts them (UAX #29), since nothing may leave the picture.
 *
 * A line counts as wide as its words together: so each word is measured once, whatever is tried.
 * @param text on one line
 * @param width of a line, in pixels
 * @param most lines, one at least
 */
export function wrapText(text: string, width: number, most: number, measure: Width): Wrapped {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of piecesOf(text, width, measure)) {
    if (line !== '' && used + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      if (lines.length > most) break
      line = ''
      used = 0
    }
    line += piece
    used += measure(piece)
  }
  if (lines.length <= most && line.trim() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return { lines, isCut: false }
  const kept = lines.slice(0, most)
  const last = kept.pop() ?? ''
  return { lines: [...kept, withEllipsis(last, width, measure)], isCut: true }
}

/**
 * The same number of lines, as even as they get: no line with a single word at the end.
 * @param wrapped what `wrapText` made of the text with the same `width`
 */
export function balanced(wrapped: Wrapped, text: string, width: number, measure: Width): Wrapped {
  const most = wrapped.lines.length
  if (wrapped.isCut || most < 2) return wrapped
  let even = wrapped
  let [tooNarrow, enough] = [width / most, width]
  while (enough - tooNarrow > BALANCE_STEP) {
    const middle = (tooNarrow + enough) / 2
    const tried = wrapText(text, middle, most, measure)
    if (tried.isCut || isWordBroken(text, middle, measure)) tooNarrow = middle
    else [enough, even] = [middle, tried]
  }
  return even
}

/** In pixels: nobody sees finer differences. */
const BALANCE_STEP = 8

function isWordBroken(text: string, width: number, measure: Width): boolean {
  return wordsOf(text).some((word) => measure(word.trimEnd()) > width)
}

/** The words with what parts them from the next. */
function wordsOf(text: string): readonly string[] {
  return text.match(PIECES)?.filter((piece) => piece !== '') ?? []
}

/** The words, those too wide for a line in parts that each fill one. */
function piecesOf(text: string, width: number, measure: Width): readonly string[] {
  return wordsOf(text).flatMap((word) =>
    measure(word.trimEnd()) <= width ? [word] : broken(word, width, measure),
  )
}

function broken(word: string, width: number, measure: Width): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const character of charactersOf(word)) {
    if (part !== '' && measure((part + character).trimEnd()) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** The line shortened by words until an ellipsis fits after it, the only word of a line by characters. */
function withEllipsis(line: string, width: number, measure: Width): string {
  const fits = (kept: string) => measure(kept + ELLIPSIS) <= width
  const words = line.split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    const kept = withoutTail(words.slice(0, count).join(' '))
    if (kept !== '' && fits(kept)) return kept + ELLIPSIS
  }
  const characters = charactersOf(words[0] ?? '')
  while (characters.length > 0 && !fits(characters.join(''))) characters.pop()
  return characters.join('') + ELLIPSIS
}

/** Without what looks odd before an ellipsis: a stop, a comma, a dash, a blank. */
function withoutTail(line: string): string {
  return line.replace(/[\s.,;:–—-]+$/u, '')
}

function charactersOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment)
}
