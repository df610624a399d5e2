import type { Point } from '../geo/mercator.ts'
import type { Box } from '../labels/box.ts'
import { cutToFit } from './cut-to-fit.ts'
import type { Lettering } from './lettering.ts'
import { CARD, countFont, groupRows, nameFont } from './stop-card.ts'

/** A row, or a part of a row, of a card. */
export interface CardText {
  readonly text: string
  readonly part: 'name' | 'count'
  /** Which of its ends stands at the place. */
  readonly align: 'left' | 'right'
  /** Where it stands in pixels, its height by the middle. */
  readonly at: Point
}

/**
 * What the card of a stop says: its name, and how many reports there are. They stand at the card's
 * two ends: in a font that is wider or narrower than the one measured, neither leaves the card.
 */
export function stopCardTexts(
  name: string,
  reports: number,
  box: Box,
  { measure, fontFamily }: Lettering,
): readonly CardText[] {
  const count = String(reports)
  const inside = box.right - box.left - 2 * CARD.padding
  const left = inside - CARD.gap - measure(count, countFont(fontFamily))
  const y = (box.top + box.bottom) / 2
  return [
    {
      // A pixel less than is measured: a name that just fits is not cut off.
      text: cutToFit(name, nameFont(fontFamily), left + 1, measure),
      part: 'name',
      align: 'left',
      at: { x: box.left + CARD.padding, y },
    },
    { text: count, part: 'count', align: 'right', at: { x: box.right - CARD.padding, y } },
  ]
}

/** What the card of a group says: a name to a row. */
export function groupCardTexts(
  names: readonly string[],
  box: Box,
  { measure, fontFamily }: Lettering,
): readonly CardText[] {
  const rows = groupRows(names)
  const inside = box.right - box.left - 2 * (CARD.padding - 1)
  const first = (box.top + box.bottom) / 2 - ((rows.length - 1) / 2) * CARD.lineHeight
  return rows.map((row, index) => ({
    text: cutToFit(row, nameFont(fontFamily), inside, measure),
    part: 'name',
    align: 'left',
    at: { x: box.left + CARD.padding, y: first + index * CARD.lineHeight },
  }))
}
