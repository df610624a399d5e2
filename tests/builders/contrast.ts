import { blend, wcagContrast } from 'culori'

/**
 * The contrast ratio of an ink, which may be laid on thinly, and the opaque ground under it, from 1 to
 * 21 (WCAG 2.2, "contrast ratio"). Both are CSS colours.
 */
export function contrast(ink: string, ground: string): number {
  return wcagContrast(blend([ground, ink]), ground)
}

/** What is seen of a CSS colour laid thinly over an opaque one, as a CSS colour. */
export function seenOver(top: string, ground: string): string {
  const { r, g, b } = blend([ground, top])
  return `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(' ')})`
}
