/**
 * The text with the line breaks that only wrap a paragraph turned into spaces, one for one, so that
 * places in both texts are the same. Articles are mostly stored with one paragraph on a line, where
 * a line break ends a sentence even without a full stop (a headline, a byline). Texts from mails and
 * terminals are wrapped instead, and their line breaks say nothing.
 *
 * A break wraps when the next word would not have fitted into the text's longest line. Since that
 * also holds after the longest line of a text that is not wrapped, it counts only where most of the
 * breaks within paragraphs, and at least three, are of this kind.
 */
export function withoutLineWraps(text: string): string {
  const lines = linesOf(text)
  const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0)
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || isBlank(text, line) || isBlank(text, next)) return []
    const wraps = line.end - line.start + 1 + firstWordLength(text, next) > width
    return [{ start: line.end, end: next.start, wraps }]
  })
  const wraps = breaks.filter((one) => one.wraps)
  if (wraps.length < FEWEST_WRAPS || wraps.length * 2 <= breaks.length) return text
  return withSpacesAt(text, wraps)
}

const FEWEST_WRAPS = 3

interface Piece {
  readonly start: number
  readonly end: number
}

function linesOf(text: string): readonly Piece[] {
  const lines: Piece[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

function isBlank(text: string, line: Piece): boolean {
  return text.slice(line.start, line.end).trim() === ''
}

function firstWordLength(text: string, line: Piece): number {
  return /^\s*\S*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0
}

function withSpacesAt(text: string, breaks: readonly Piece[]): string {
  const parts: string[] = []
  let reached = 0
  for (const { start, end } of breaks) {
    parts.push(text.slice(reached, start), ' '.repeat(end - start))
    reached = end
  }
  return parts.join('') + text.slice(reached)
}
