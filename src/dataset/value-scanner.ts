const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
/** The first code unit that a JSON string may hold as it is. */
const SPACE = 32

/** What ends a number, `true`, `false` or `null`. */
const DELIMITER = /[\s,\]}]/g

/**
 * Finds where a JSON value ends, in a text that comes in pieces: follows quotation marks and brackets
 * alone, so that a value may turn out to be no JSON.
 */
export class ValueScanner {
  /** The brackets that end what is open. */
  #open: number[] = []
  #isInString = false
  #isEscaped = false
  #isScalar = false

  /** @returns whether a value may begin with this code unit */
  begin(code: number): boolean {
    this.#open = []
    this.#isInString = false
    this.#isEscaped = false
    this.#isScalar = !(code === QUOTE || code === OPEN_LIST || code === OPEN_OBJECT)
    return !(code === COMMA || code === COLON || code === CLOSE_LIST || code === CLOSE_OBJECT)
  }

  /** Whether the value has no end of its own, so that the text's end is one. */
  get isScalar(): boolean {
    return this.#isScalar
  }

  /**
   * Goes on at an offset of the next piece.
   * @returns the offset after the value, or after what cannot be in any; null where it goes on
   */
  scan(text: string, from: number): { readonly end: number; readonly isBroken: boolean } | null {
    if (this.#isScalar) {
      DELIMITER.lastIndex = from
      const found = DELIMITER.exec(text)
      return found === null ? null : { end: found.index, isBroken: false }
    }
    const open = this.#open
    let isInString = this.#isInString
    let isEscaped = this.#isEscaped
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (isInString) {
        if (code < SPACE) return { end: at + 1, isBroken: true }
        if (isEscaped) isEscaped = false
        else if (code === BACKSLASH) isEscaped = true
        else if (code === QUOTE) {
          isInString = false
          if (open.length === 0) return { end: at + 1, isBroken: false }
        }
      } else if (code === QUOTE) {
        isInString = true
      } else if (code === OPEN_LIST) {
        open.push(CLOSE_LIST)
      } else if (code === OPEN_OBJECT) {
        open.push(CLOSE_OBJECT)
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        if (open.pop() !== code) return { end: at + 1, isBroken: true }
        if (open.length === 0) return { end: at + 1, isBroken: false }
      }
    }
    this.#isInString = isInString
    this.#isEscaped = isEscaped
    return null
  }
}
