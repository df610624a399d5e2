/**
 * Which file is read. Only one is on screen, and only one on its way there: what a reader opens later
 * ends what they opened before, once it takes its place.
 */
export class ReadingTurns {
  #opening: AbortController | null = null
  #shown: AbortController | null = null

  /** Begins to open a file, in place of one that is still being opened. */
  begin(): AbortController {
    this.#opening?.abort()
    this.#opening = new AbortController()
    return this.#opening
  }

  /** The file takes the screen; one that has been there goes, however much of it is still to come. */
  show(reading: AbortController): void {
    if (this.#shown !== reading) this.#shown?.abort()
    if (this.#opening === reading) this.#opening = null
    this.#shown = reading
  }
}

/** Those of the page. */
export const readingTurns = new ReadingTurns()
