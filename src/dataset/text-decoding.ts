/**
 * Decodes the bytes of a text as they come: UTF-8, or UTF-16 where a byte order mark says so, as some
 * editors save it. Bytes that are neither, or hold NUL, which no text does and most other files do, are
 * no text.
 */
export class TextDecoding {
  /** The first byte, as long as it is the only one: two of them tell the encoding. */
  #first: Uint8Array = new Uint8Array()
  #decoder: TextDecoder | null = null

  /** @returns what more bytes say, up to a character that is not whole yet; null: this is no text */
  push(bytes: Uint8Array): string | null {
    if (this.#decoder !== null) return this.#decoded(this.#decoder, bytes, true)
    const begun = Uint8Array.from([...this.#first, ...bytes.subarray(0, 2)])
    if (begun.length < 2) {
      this.#first = begun
      return ''
    }
    const taken = begun.length - this.#first.length
    const decoder = new TextDecoder(encodingOf(begun), { fatal: true })
    this.#decoder = decoder
    const start = this.#decoded(decoder, begun, true)
    const rest = start === null ? null : this.#decoded(decoder, bytes.subarray(taken), true)
    return start === null || rest === null ? null : start + rest
  }

  /** Says that no more bytes come. @returns what the last ones say; null as `push` */
  end(): string | null {
    const decoder = this.#decoder ?? new TextDecoder('utf-8', { fatal: true })
    return this.#decoded(decoder, this.#decoder === null ? this.#first : new Uint8Array(), false)
  }

  #decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
    try {
      const text = decoder.decode(bytes, { stream })
      return text.includes('\0') ? null : text
    } catch {
      return null
    }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
