/**
 * What a page did behind the reader's back: the requests it made and the complaints it left.
 * Knows nothing of the browser; the reader tells it.
 */
export class Traffic {
  readonly #known: Set<string>
  readonly #requests: string[] = []
  readonly #complaints: string[] = []
  readonly #failing: RegExp[] = []
  #waitsForProgram = false

  /** @param home address of the site, whose host is the only one that may be asked */
  constructor(home: string) {
    this.#known = new Set([new URL(home).host])
  }

  /** Every address asked for, of files too, once each, in the order of the first request. */
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

  /** Says that the program comes late or never. */
  expectsNoProgram(): void {
    this.#waitsForProgram = true
  }

  notesRequest(address: string): void {
    const { protocol, host } = new URL(address)
    // A page that was opened as a file has no host, and may ask for no other file either.
    if (!/^(https?|wss?|file):$/.test(protocol)) return
    this.#requests.push(address)
    if (!this.#known.has(host)) this.#complaints.push(`request to another host: ${address}`)
  }

  /** @param about the address that the browser names as the message's source */
  notesMessage(type: string, text: string, about: string): void {
    if (type !== 'error' && type !== 'warning') return
    const isExpected = this.#failing.some((address) => address.test(about))
    if (isExpected && text.startsWith('Failed to load resource')) return
    // What is asked for ahead of the program, which may be kept back or never run, is for it alone.
    if (this.#waitsForProgram && text.includes('was preloaded using link preload but not used'))
      return
    this.#complaints.push(`console ${type}: ${text} (${about})`)
  }

  notesThrown(error: string): void {
    this.#complaints.push(`thrown: ${error}`)
  }
}
