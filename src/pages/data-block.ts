/** What could end a script element, begin a comment in it, or end a line of JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g

/**
 * JSON as a data block of HTML. No text in it can end the element or open another: `<`, `>` and `&`
 * are written as JSON escapes, which mean the same (HTML, "Restrictions for contents of script
 * elements"), and so are U+2028 and U+2029, for programs that take JSON for JavaScript. A data block
 * is not run, so that a Content-Security-Policy needs no hash of it.
 */
export function dataBlock(type: string, json: unknown): string {
  return `<script type="${type}">${safeJson(JSON.stringify(json))}</script>`
}

/** JSON, as it is spaced, with nothing in it that HTML would read in a script; see `dataBlock`. */
export function safeJson(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
