/** A CSS font shorthand taken apart. */
export interface SvgFont {
  readonly isItalic: boolean
  readonly weight: string
  /** In the pen's units. */
  readonly size: number
  readonly family: string
}

const SHORTHAND = /^(italic\s+)?(?:(\d+|bold|normal)\s+)?([\d.]+)px\s+(.+)$/

/**
 * @param font a CSS font shorthand of style, weight, size in pixels and families: `italic 600 13px serif`
 * @throws Error for any other form, which SVG's attributes would not say
 */
export function fontOf(font: string): SvgFont {
  const parts = SHORTHAND.exec(font)
  if (parts === null) {
    throw new Error(`The font "${font}" cannot be written as SVG: write "italic 600 13px serif".`)
  }
  const [, italic, weight = '400', size, family = ''] = parts
  return { isItalic: italic !== undefined, weight, size: Number(size), family }
}
