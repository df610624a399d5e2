import { isRightToLeft } from '../basemap/name-style.ts'
import type { Pen } from '../basemap/pen.ts'
import type { Size } from '../labels/box.ts'
import type { JourneyTheme } from './journey-theme.ts'
import type { Lettering } from './lettering.ts'
import { traceRoundBox } from './trace.ts'
import { wrapText } from './wrap-text.ts'

const SIZE = 15
const LINE = 22
const PADDING = 16
const MARGIN = 16
const WIDEST = 420
const MOST_ROWS = 6

/** A sentence in the middle of a picture that has nothing else to say. */
export function drawNote(
  pen: Pen,
  sentence: string,
  size: Size,
  theme: JourneyTheme,
  { measure, fontFamily }: Lettering,
): void {
  const font = `600 ${SIZE}px ${fontFamily}`
  const room = Math.min(WIDEST, size.width - 2 * MARGIN) - 2 * PADDING
  const rows = wrapText(sentence, font, room, MOST_ROWS, measure)
  const width = Math.max(...rows.map((row) => measure(row, font))) + 2 * PADDING
  const height = rows.length * LINE + 2 * PADDING
  const left = (size.width - width) / 2
  const top = (size.height - height) / 2
  pen.save()
  traceRoundBox(pen, { left, top, right: left + width, bottom: top + height }, 6)
  pen.fillStyle = theme.paperRaised
  pen.fill()
  pen.strokeStyle = theme.rim
  pen.lineWidth = 1
  pen.stroke()
  pen.font = font
  pen.fillStyle = theme.ink
  pen.textAlign = 'center'
  rows.forEach((row, index) => {
    pen.direction = isRightToLeft(row) ? 'rtl' : 'ltr'
    pen.fillText(row, size.width / 2, top + PADDING + (index + 0.5) * LINE + SIZE * 0.35)
  })
  pen.restore()
}
