import type { PlacedDot, PlacedName } from './name-positions.ts'
import { fontOf, isRightToLeft, LINE_HEIGHT } from './name-style.ts'
import type { Pen } from './pen.ts'
import type { BasemapTheme } from './theme.ts'

/** The width of the halo's stroke in pixels; half of it lies under the letters. */
const HALO_WIDTH = 3.4

/** From the middle of a row down to its baseline, in parts of its size: half a capital's height. */
const BASELINE = 0.35

const DOT_OUTLINE = 1.1
const CAPITAL_POINT = 1.1
const FULL_TURN = 2 * Math.PI

/**
 * Draws placed names in the same pixels as they were placed in: all halos first, so that none
 * covers a neighbour's dot or letters, then dots, then texts.
 */
export function drawNames(pen: Pen, names: readonly PlacedName[], theme: BasemapTheme): void {
  pen.save()
  pen.lineJoin = 'round'
  pen.lineWidth = HALO_WIDTH
  for (const name of names) {
    pen.strokeStyle = name.style.kind === 'water' ? theme.waterHalo : theme.halo
    eachRow(pen, name, theme, (row, x, y) => pen.strokeText(row, x, y))
  }
  pen.lineWidth = DOT_OUTLINE
  for (const { dot } of names) if (dot !== null) drawDot(pen, dot, theme)
  for (const name of names) {
    pen.fillStyle = theme.names[name.style.kind]
    eachRow(pen, name, theme, (row, x, y) => pen.fillText(row, x, y))
  }
  pen.restore()
}

function eachRow(
  pen: Pen,
  { rows, anchor, align, style }: PlacedName,
  theme: BasemapTheme,
  draw: (row: string, x: number, y: number) => void,
): void {
  pen.font = fontOf(style, theme.fontFamily)
  pen.letterSpacing = `${style.letterSpacing}px`
  pen.textAlign = align
  // The space after the last letter counts as text; half of it would push centred text aside.
  const x = align === 'center' ? anchor.x + style.letterSpacing / 2 : anchor.x
  rows.forEach((row, index) => {
    pen.direction = isRightToLeft(row) ? 'rtl' : 'ltr'
    const middle = anchor.y + (index - (rows.length - 1) / 2) * style.size * LINE_HEIGHT
    draw(row, x, middle + style.size * BASELINE)
  })
}

function drawDot(pen: Pen, dot: PlacedDot, theme: BasemapTheme): void {
  disc(pen, dot, dot.radius)
  pen.fillStyle = theme.dotFill
  pen.fill()
  pen.strokeStyle = theme.dot
  pen.stroke()
  if (!dot.capital) return
  disc(pen, dot, CAPITAL_POINT)
  pen.fillStyle = theme.dot
  pen.fill()
}

function disc(pen: Pen, { point }: PlacedDot, radius: number): void {
  pen.beginPath()
  pen.arc(point.x, point.y, radius, 0, FULL_TURN)
}
