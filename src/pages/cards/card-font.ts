import type { FontFamily } from '../drawing/fonts.ts'

/** How a text of a card is set. */
export interface CardFont {
  readonly family: FontFamily
  readonly weight: 400 | 600 | 700
  /** In pixels. */
  readonly size: number
}

/** The width of a text on one line, in pixels. */
export type Measure = (text: string, font: CardFont) => number

/** Scripts with marks above and below their letters, which Latin's line spacing would run together. */
const TALL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u

/** A font as the CSS shorthand that a canvas takes. */
export function fontShorthand({ family, weight, size }: CardFont): string {
  return `${weight} ${size}px "${family}"`
}

/** What a line of text takes up above and below its baseline, in pixels, and how far apart lines are. */
export interface LineMetrics {
  readonly ascent: number
  readonly descent: number
  readonly lineHeight: number
}

/**
 * Room for a text's lines. The text is asked, not the font alone: Latin at the spacing that Arabic
 * needs falls apart into single lines.
 */
export function lineMetrics(text: string, { family, size }: CardFont): LineMetrics {
  const isTall = TALL.test(text)
  const usual = family === 'Dateline Serif' ? 1.3 : 1.18
  return {
    ascent: size * (isTall ? 1.05 : 0.9),
    descent: size * (isTall ? 0.48 : 0.27),
    lineHeight: size * (isTall ? 1.55 : usual),
  }
}
