const BLANKS = /[\s\p{Cc}]+/gu
const LINE_BREAK = /[\p{Cc}\u2028\u2029]/u
const LONE_SURROGATE = /\p{Cs}/gu

/**
 * A text on one line: each run of blanks that holds a line break, a tab or another control
 * character becomes one space, and the ends are trimmed. Other blanks stay as printed, since a
 * no-break space may stand in a quotation. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(BLANKS, (blanks) => (LINE_BREAK.test(blanks) ? ' ' : blanks))
    .trim()
}

/** The text on one line, or null where there is nothing but blanks, or no text at all. */
export function textOrNull(text: string | null | undefined): string | null {
  const line = oneLine(text ?? '')
  return line === '' ? null : line
}
