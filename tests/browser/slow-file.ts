import type { ServerResponse } from 'node:http'

/**
 * A file that a host sends as a test says, so that nothing depends on the time it takes. Asked for again,
 * it begins anew with what is said from then on.
 */
export class SlowFile {
  #response: ServerResponse | null = null
  #isAskedFor: Promise<void>
  #noteAskedFor: () => void = () => undefined

  /** @param length in bytes, which the host announces */
  constructor(readonly length: number) {
    this.#isAskedFor = this.#nextRequest()
  }

  /** Answers a request. */
  answers(response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'application/geo+json',
      'content-length': this.length,
    })
    this.#response = response
    this.#noteAskedFor()
  }

  /** Sends some of it, once it has been asked for. */
  async sends(text: string): Promise<void> {
    await this.#isAskedFor
    this.#response?.write(text)
  }

  /** The connection breaks off. */
  async breaksOff(): Promise<void> {
    await this.#isAskedFor
    this.#isAskedFor = this.#nextRequest()
    this.#response?.destroy()
  }

  #nextRequest(): Promise<void> {
    return new Promise((resolve) => {
      this.#noteAskedFor = resolve
    })
  }
}
