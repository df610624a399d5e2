import type { PlacedName } from '../../basemap/name-positions.ts'
import { isRightToLeft, LINE_HEIGHT } from '../../basemap/name-style.ts'
import type { Box } from '../../labels/box.ts'
import { round } from '../../picture/leg-path.ts'
import { escapeHtml } from '../escape-html.ts'
import { shareOf } from './percent.ts'

/** A text's ends by the page's sides: SVG means its start, which a text from right to left has at the right. */
const ANCHORS = {
  ltr: { left: 'start', center: 'middle', right: 'end' },
  rtl: { left: 'end', center: 'middle', right: 'start' },
} as const

/** From the middle of a row down to its baseline, in parts of its size: half a capital's height. */
const BASELINE = 0.35

/** The names of the ground as SVG in which each keeps its size and its place in the box. */
export function stillNames(names: readonly PlacedName[], box: Box): string {
  const content = names.map((name) => dotOf(name, box) + rowsOf(name, box)).join('')
  return `<svg class="still-names" aria-hidden="true">${content}</svg>`
}

function dotOf({ dot }: PlacedName, box: Box): string {
  if (dot === null) return ''
  const { x, y } = shareOf(dot.point, box)
  const disc = (radius: number, name: string) =>
    `<circle class="${name}" cx="${x}" cy="${y}" r="${radius}"/>`
  return disc(dot.radius, 'ground-dot') + (dot.capital ? disc(1.1, 'ground-capital') : '')
}

function rowsOf({ rows, anchor, align, style, dot }: PlacedName, box: Box): string {
  // A name beside a dot keeps its distance from it, in pixels; that of an area has its own place.
  const fixed = dot?.point ?? anchor
  const { x, y } = shareOf(fixed, box)
  const spacing = style.letterSpacing === 0 ? '' : ` letter-spacing="${style.letterSpacing}"`
  const look =
    `font-size="${style.size}" font-weight="${style.weight}"${spacing}` +
    `${style.italic ? ' font-style="italic"' : ''}`
  return rows
    .map((row, index) => {
      const middle = (index - (rows.length - 1) / 2) * style.size * LINE_HEIGHT
      const dx = round(anchor.x - fixed.x)
      const dy = round(anchor.y - fixed.y + middle + style.size * BASELINE)
      const flow = isRightToLeft(row)
        ? `text-anchor="${ANCHORS.rtl[align]}" direction="rtl"`
        : `text-anchor="${ANCHORS.ltr[align]}"`
      return (
        `<text class="ground-name ground-${style.kind}" x="${x}" y="${y}" dx="${dx}" dy="${dy}" ` +
        `${look} ${flow}>${escapeHtml(row)}</text>`
      )
    })
    .join('')
}
