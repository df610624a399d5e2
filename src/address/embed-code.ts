/** What an embedding page is given to put into its own text. */
export interface EmbeddedView {
  /** The whole address of the view, with the parameter `embed`. */
  readonly address: string
  /** What the frame shows: a screen reader names it by this (WCAG 2.2, 4.1.2). */
  readonly title: string
  /** In pixels of CSS. */
  readonly height: number
}

/** The least height, in pixels, at which map, panel and days can all be used. */
export const LEAST_HEIGHT = 240
/** More than most screens have: a frame that is higher would keep its own ends out of sight. */
export const MOST_HEIGHT = 2000
/** As high as the map, the days and some of the panel ask for on a phone and beside a text. */
export const USUAL_HEIGHT = 520

/**
 * The HTML of a frame that shows a view: as wide as its place, loaded when a reader comes near it,
 * and allowed to put a link into the clipboard, which browsers deny to frames of another origin.
 */
export function embedCode({ address, title, height }: EmbeddedView): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['style', 'border:0'],
    ['allow', 'clipboard-write'],
  ]
  return `<iframe ${attributes.map(([name, value = '']) => `${name}="${escaped(value)}"`).join(' ')}></iframe>`
}

/**
 * The height that was typed, in whole pixels, or the nearest that a frame may have; the usual one for
 * what is no number.
 */
export function frameHeight(typed: string): number {
  const asked = typed.trim() === '' ? Number.NaN : Number(typed)
  if (!Number.isFinite(asked)) return USUAL_HEIGHT
  return Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, asked)))
}

/** As the HTML Standard serialises an attribute's value ("escaping a string"). */
function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
