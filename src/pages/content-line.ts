/** The longest line of an iCalendar file, in octets of UTF-8, its line break not counted. */
const LONGEST_LINE = 75

/** The octets that the blank which begins a continued line takes up. */
const BLANK = 1

/**
 * One line of an iCalendar file, folded as RFC 5545, section 3.1 asks: no line is longer than 75
 * octets, a continued one begins with a space, and every one ends with CRLF. A fold never parts the
 * octets of one character: a program that unfolds late would read two broken ones.
 * @param content name, parameters and value, the value escaped already
 */
export function contentLine(content: string): string {
  let folded = ''
  let octets = 0
  for (const character of content) {
    const size = Buffer.byteLength(character, 'utf8')
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n '
      octets = BLANK
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** What a text may not contain: control characters but the tab and the line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g

const LONE_SURROGATES = /\p{Surrogate}/gu

/**
 * A text as the value of a property (RFC 5545, section 3.3.11): backslash, semicolon and comma with a
 * backslash before them, a line break as `\n`. Control characters, which the format forbids, become
 * spaces; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
 */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
}
