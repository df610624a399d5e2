import { placeAfter, TEXT_START, type TextPlace } from './text-place.ts'

/** Where a text stops being JSON. */
export interface JsonFault extends TextPlace {
  /** What stands there, as a problem shows it. */
  readonly found: string
}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** Of a string: what comes up to its end, to an escape, or to a character that it may not hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON forbids
const PLAIN = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * The place where a text stops being JSON (RFC 8259); null where it is JSON. Engines disagree on
 * whether and how their errors name it. Only walked through once an engine has refused the text, and
 * without calling itself: such a file may be nested without end.
 * @param start where the text itself begins
 */
export function jsonFault(text: string, start: TextPlace = TEXT_START): JsonFault | null {
  const offset = faultOffset(text)
  if (offset === null) return null
  return { ...placeAfter(start, text.slice(0, offset)), found: foundAt(text, offset) }
}

/** The character at an offset, as a problem shows it. */
export function foundAt(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? 'the end of the file' : JSON.stringify(String.fromCodePoint(code))
}

function faultOffset(text: string): number | null {
  const open: ('{' | '[')[] = []
  let at = 0
  let next: 'value' | 'value or end' | 'key' | 'key or end' | 'after' = 'value'
  for (;;) {
    at += lengthOf(SPACE, text, at)
    const character = text[at]
    const inside = open.at(-1)
    if (next === 'after') {
      if (inside === undefined) return at === text.length ? null : at
      if (character === ',') next = inside === '{' ? 'key' : 'value'
      else if (character === (inside === '{' ? '}' : ']')) open.pop()
      else return at
      at += 1
    } else if (next === 'key or end' && character === '}') {
      open.pop()
      at += 1
      next = 'after'
    } else if (next === 'value or end' && character === ']') {
      open.pop()
      at += 1
      next = 'after'
    } else if (next === 'key' || next === 'key or end') {
      const end = character === '"' ? endOfString(text, at) : { fault: at }
      if ('fault' in end) return end.fault
      at = end.end + lengthOf(SPACE, text, end.end)
      if (text[at] !== ':') return at
      at += 1
      next = 'value'
    } else if (character === '{' || character === '[') {
      open.push(character)
      at += 1
      next = character === '{' ? 'key or end' : 'value or end'
    } else if (character === '"') {
      const end = endOfString(text, at)
      if ('fault' in end) return end.fault
      at = end.end
      next = 'after'
    } else {
      const length = lengthOf(SCALAR, text, at)
      if (length === 0) return at
      at += length
      next = 'after'
    }
  }
}

/** The offset after a string that begins at `start`, or of what it may not hold. */
function endOfString(text: string, start: number): { end: number } | { fault: number } {
  let at = start + 1
  for (;;) {
    at += lengthOf(PLAIN, text, at)
    if (text[at] === '"') return { end: at + 1 }
    const escaped = lengthOf(ESCAPE, text, at)
    if (escaped === 0) return { fault: at }
    at += escaped
  }
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
