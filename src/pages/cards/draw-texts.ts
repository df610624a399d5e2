import type { Pen } from '../../basemap/pen.ts'
import { fontShorthand } from './card-font.ts'
import { CARD_SIZE, type CardInk, type CardLayout, MAP_BOX } from './card-layout.ts'

/** The colours of the page in the light (tokens.css). Every ink is at least 4.5 : 1 on the paper. */
const PAPER = '#fffefb'
const EDGE = '#dcd7cc'
const ACCENT = '#a8271b'
const INKS: Readonly<Record<CardInk, string>> = {
  from: '#5b564e',
  heading: '#211f1c',
  facts: ACCENT,
  detail: '#5b564e',
  passage: '#211f1c',
  source: '#5b564e',
}

/** Draws everything of a card but its map: the paper beside it and what stands there. */
export function drawTexts(pen: Pen, { lines, bar }: CardLayout): void {
  const edge = MAP_BOX.left + MAP_BOX.width
  pen.fillStyle = PAPER
  pen.fillRect(edge, 0, CARD_SIZE.width - edge, CARD_SIZE.height)
  pen.fillStyle = EDGE
  pen.fillRect(edge, 0, 2, CARD_SIZE.height)
  if (bar !== null) {
    pen.fillStyle = ACCENT
    pen.fillRect(bar.left, bar.top, bar.width, bar.height)
  }
  for (const { text, ink, font, direction, align, x, baseline } of lines) {
    pen.font = fontShorthand(font)
    pen.fillStyle = INKS[ink]
    pen.direction = direction
    pen.textAlign = align
    pen.fillText(text, x, baseline)
  }
}
