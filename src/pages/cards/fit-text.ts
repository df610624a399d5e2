import { type CardFont, lineMetrics, type Measure } from './card-font.ts'
import { balanced, type Wrapped, wrapText } from './wrap-text.ts'

/** One way to set a text: in this font, on at most so many lines. */
export interface Setting {
  readonly font: CardFont
  readonly most: number
}

/** A text in lines of a font. */
export interface FittedText extends Wrapped {
  readonly font: CardFont
}

/**
 * A text in the first setting that takes the whole of it, else cut in the last one.
 * @param text on one line
 * @param width of a line, in pixels
 * @param settings from the most wanted to the last resort, one at least
 */
export function fitText(
  text: string,
  width: number,
  settings: readonly Setting[],
  measure: Measure,
): FittedText {
  let fitted: FittedText | null = null
  for (const { font, most } of settings) {
    fitted = { font, ...wrapText(text, width, most, (piece) => measure(piece, font)) }
    if (!fitted.isCut) return fitted
  }
  if (fitted === null) throw new Error('A text needs at least one setting: name one.')
  return fitted
}

/** The same with lines of even lengths, for what is read as a title and not as a paragraph. */
export function fitEvenly(
  text: string,
  width: number,
  settings: readonly Setting[],
  measure: Measure,
): FittedText {
  const fitted = fitText(text, width, settings, measure)
  const { font } = fitted
  return { font, ...balanced(fitted, text, width, (piece) => measure(piece, font)) }
}

/** What set lines take up from the top of the first to the bottom of the last, in pixels. */
export function heightOf({ lines, font }: FittedText): number {
  const { ascent, descent, lineHeight } = lineMetrics(lines.join(' '), font)
  return (lines.length - 1) * lineHeight + ascent + descent
}

/** How many lines of a text fit into a height in pixels; one at least. */
export function linesIn(height: number, text: string, font: CardFont): number {
  const { ascent, descent, lineHeight } = lineMetrics(text, font)
  return Math.max(1, 1 + Math.floor((height - ascent - descent) / lineHeight))
}
