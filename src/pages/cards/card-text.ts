import { oneLine } from '../../citation/one-line.ts'

/** The characters that turn or isolate what follows (UAX #9, 2.1 to 2.4). */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu

/**
 * Other people's text for a card: on one line and without controls of its direction, which would go on
 * in the wrong place where a line is broken. Each text of a card has its direction set from outside.
 */
export function cardText(text: string): string {
  return oneLine(text.replace(DIRECTION_CONTROLS, ''))
}
