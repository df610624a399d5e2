/**
 * What a page did behind the reader's back: the requests it made and the complaints it left.
 * Knows nothing of the browser; the reader tells it.
 */
export class Traffic {
  readonly #known: Set<string>
  readonly #requests: string[] = []
  readonly #complaints: string[] = []
  readonly #failing: RegExp[] = []
  readonly #scripts: boolean

  /**
   * @param home address of the site, whose host is the only one that may be asked
   * @param scripts whether JavaScript runs: where it does not, nobody uses what was loaded for it, and
   *   the browser says so
   */
  constructor(home: string, scripts = true) {
    this.#known = new Set([new URL(home).host])
    this.#scripts = scripts
  }

  /** Every address asked for over the network, once each, in the order of the first request. */
  get requests(): readonly string[] {
    return [...new Set(this.#requests)]
  }

  /** Console errors and warnings, thrown errors and requests to other hosts: all should be none. */
  get complaints(): readonly string[] {
    return this.#complaints
  }

  /** Says that the reader came by a page of another site, which asks for its own files. */
  comesBy(page: string): void {
    this.#known.add(new URL(page).host)
  }

  /** Says that loading an address will fail on purpose, so that the browser's word on it is none. */
  expectsToFail(address: RegExp): void {
    this.#failing.push(address)
  }

  notesRequest(address: string): void {
    const { protocol, host } = new URL(address)
    if (!/^(https?|wss?):$/.test(protocol)) return
    this.#requests.push(address)
    if (!this.#known.has(host)) this.#complaints.push(`request to another host: ${address}`)
  }

  /** @param about the address that the browser names as the message's source */
  notesMessage(type: string, text: string, about: string): void {
    if (type !== 'error' && type !== 'warning') return
    if (!this.#scripts && text.includes('was preloaded using link preload but not used')) return
    const isExpected = this.#failing.some((address) => address.test(about))
    if (isExpected && text.startsWith('Failed to load resource')) return
    this.#complaints.push(`console ${type}: ${text} (${about})`)
  }

  notesThrown(error: string): void {
    this.#complaints.push(`thrown: ${error}`)
  }
}
