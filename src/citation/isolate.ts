/*
 * Letters of right-to-left scripts, by the blocks that Unicode gives them (DerivedBidiClass.txt),
 * and the characters that turn the direction of a text.
 */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Whether a text holds anything that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/**
 * A text that is to stand inside an English line: where it holds right-to-left letters, between
 * isolates (UAX #9, 2.4), or the commas and numbers of the citation would move to its other side.
 * The isolates are invisible, and an isolate never decides the direction of the whole line.
 */
export function isolated(text: string): string {
  return isRightToLeft(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text
}
