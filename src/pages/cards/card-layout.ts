import type { Direction } from '../../dataset/direction.ts'
import type { CardChoice } from './card-content.ts'
import type { CardFont } from './card-font.ts'

/** A box of the picture, in pixels from its top left corner. */
export interface CardBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The part that a line plays, which decides its colour. */
export type CardInk = 'from' | 'heading' | 'facts' | 'detail' | 'passage' | 'source'

/** One line of text where it is drawn. */
export interface CardLine {
  readonly text: string
  readonly ink: CardInk
  readonly font: CardFont
  readonly direction: Direction
  readonly align: 'left' | 'right'
  /** Where the text begins (`left`) or ends (`right`), in pixels. */
  readonly x: number
  readonly baseline: number
  /** What it takes up. */
  readonly box: CardBox
}

/** A card as it is drawn, but for its map. */
export interface CardLayout {
  readonly lines: readonly CardLine[]
  /** A short bar between what the page is about and the passage; null where there is none. */
  readonly bar: CardBox | null
  /** What was chosen to stand on it. */
  readonly choice: CardChoice
}

/** The picture's size in pixels: what Open Graph's consumers ask for, 1.91 : 1. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Where the map lies. */
export const MAP_BOX: CardBox = { left: 0, top: 0, width: 504, height: CARD_SIZE.height }

/** Where all texts lie. */
export const TEXT_BOX: CardBox = { left: 548, top: 38, width: 612, height: 556 }
