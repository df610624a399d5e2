import type { Size } from '../labels/box.ts'
import { text } from '../text/text.ts'
import type { Lettering } from './lettering.ts'

/** The sizes that the styles of a card use, in pixels; both must say the same. */
export const CARD = { height: 28, padding: 9, gap: 6, lineHeight: 18, groupPadding: 5 } as const

/** The widest card, in pixels: longer names are cut off, and the accessible name has them. */
const WIDEST = 220

/** The most rows of a group's card; the accessible name has all names. */
const PRINTED = 4

/** The radius of a dot with its rim, in pixels. */
export const DOT_RADIUS = 7

/** The CSS font of a card's names. */
export function nameFont(fontFamily: string): string {
  return `600 13px ${fontFamily}`
}

/** The CSS font of a card's count. */
export function countFont(fontFamily: string): string {
  return `400 12px ${fontFamily}`
}

/** The size of a stop's card: its name and its count in one row. */
export function stopCardSize(
  name: string,
  reports: number,
  { measure, fontFamily }: Lettering,
): Size {
  const width =
    measure(name, nameFont(fontFamily)) + measure(String(reports), countFont(fontFamily))
  return { width: capped(width + CARD.gap + 2 * CARD.padding), height: CARD.height }
}

/** How many of a group's names its card prints; where that is not all, a row says how many more. */
export function printedInGroup(members: number): number {
  return members <= PRINTED ? members : PRINTED - 1
}

/** The rows of a group's card. */
export function groupRows(names: readonly string[]): readonly string[] {
  const printed = printedInGroup(names.length)
  const more = names.length - printed
  return more === 0 ? names : [...names.slice(0, printed), text.map.andMore({ amount: more })]
}

/** The size of a group's card: a row for each name. */
export function groupCardSize(names: readonly string[], { measure, fontFamily }: Lettering): Size {
  const rows = groupRows(names)
  const widest = Math.max(...rows.map((row) => measure(row, nameFont(fontFamily))))
  return {
    width: capped(widest + 2 * CARD.padding),
    height: rows.length * CARD.lineHeight + 2 * CARD.groupPadding,
  }
}

function capped(width: number): number {
  return Math.min(WIDEST, Math.ceil(width))
}
