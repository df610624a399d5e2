import { isRightToLeft } from '../basemap/name-style.ts'
import type { Pen } from '../basemap/pen.ts'
import { grown } from '../labels/box.ts'
import type { JourneyTheme } from './journey-theme.ts'
import type { PicturedCard } from './map-picture.ts'
import { countFont, nameFont } from './stop-card.ts'
import { traceRoundBox } from './trace.ts'

const CORNER = 4

/** From the middle of a row down to its baseline, in parts of its size. */
const BASELINE = 0.35

const NAME_SIZE = 13

/** Draws the stops' cards with their shadows. */
export function drawCards(
  pen: Pen,
  cards: readonly PicturedCard[],
  theme: JourneyTheme,
  fontFamily: string,
): void {
  pen.save()
  for (const card of cards) {
    drawGround(pen, card, theme)
    drawTexts(pen, card, theme, fontFamily)
  }
  pen.restore()
}

/** A pen has no blur: two thin layers, one a pixel lower, fade as the screen's shadow does. */
function drawGround(pen: Pen, { box, isSelected }: PicturedCard, theme: JourneyTheme): void {
  const below = { ...box, top: box.top + 1, bottom: box.bottom + 1 }
  traceRoundBox(pen, grown(below, 0.5), CORNER + 0.5)
  pen.fillStyle = theme.shadow
  pen.fill()
  traceRoundBox(pen, grown(box, 1), CORNER + 1)
  pen.fillStyle = theme.rim
  pen.fill()
  traceRoundBox(pen, box, CORNER)
  pen.fillStyle = isSelected ? theme.accent : theme.paperRaised
  pen.fill()
}

function drawTexts(
  pen: Pen,
  { texts, isSelected }: PicturedCard,
  theme: JourneyTheme,
  fontFamily: string,
): void {
  for (const { text, part, align, at } of texts) {
    const ink = part === 'name' ? theme.ink : theme.inkSoft
    pen.font = part === 'name' ? nameFont(fontFamily) : countFont(fontFamily)
    pen.fillStyle = isSelected ? theme.onAccent : ink
    pen.textAlign = align
    pen.direction = isRightToLeft(text) ? 'rtl' : 'ltr'
    pen.fillText(text, at.x, at.y + NAME_SIZE * BASELINE)
  }
}
