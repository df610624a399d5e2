const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As it is, a parser would make a line feed of it.
  '\r': '&#13;',
}

/** What no XML 1.0 document may contain, written as it is or as a reference (XML 1.0, section 2.2). */
const NO_CHARACTERS = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Text made safe to stand between tags and inside a quoted attribute of XML. Control characters and
 * lone surrogates become U+FFFD: one of them would make the whole file unreadable.
 */
export function escapeXml(text: string): string {
  return text
    .replace(NO_CHARACTERS, '\uFFFD')
    .replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character)
}
