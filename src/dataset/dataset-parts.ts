import type { Stop } from './model.ts'
import type { Problem } from './problem.ts'
import type { Reading } from './read-as.ts'
import type { DatasetFrame, FromReader } from './reading-messages.ts'

/** What a dataset has come to. */
export interface Received extends Reading {
  /** Why the rest of it is missing, also the first of the problems; null where it came whole. */
  readonly broken: Problem | null
}

/** Puts together what the reader of a file tells. */
export class DatasetParts {
  /** Settles once all has been told; rejects where that is given up. */
  readonly whole: Promise<Received>
  #settle: (received: Received) => void = () => undefined
  #reject: (reason: unknown) => void = () => undefined
  #frame: DatasetFrame | null = null
  #stops: Stop[] = []
  readonly #problems: Problem[] = []
  #isBroken = false

  constructor() {
    this.whole = new Promise((resolve, reject) => {
      this.#settle = resolve
      this.#reject = reject
    })
  }

  /** The dataset but for its stops; null until it has been told. */
  get frame(): DatasetFrame | null {
    return this.#frame
  }

  /** Those that have been told by now. */
  get stops(): readonly Stop[] {
    return this.#stops
  }

  /** Whether the rest of the file is of no use. */
  get isBroken(): boolean {
    return this.#isBroken
  }

  take(message: FromReader): void {
    switch (message.kind) {
      case 'frame':
        this.#frame = message.frame
        break
      case 'stops':
        for (const stop of message.stops) this.#stops.push(stop)
        break
      case 'changed':
        this.#stops[message.at] = message.stop
        break
      case 'anew':
        this.#stops = []
        break
      case 'problems':
        for (const problem of message.problems) this.#problems.push(problem)
        break
      case 'broken':
        this.#isBroken = true
        break
      case 'end':
        this.#end(message.isShown, message.broken)
    }
  }

  /** The reader has broken down: what came before stays. */
  fail(broken: Problem): void {
    this.#isBroken = true
    this.#problems.unshift(broken)
    this.#end(this.#stops.length > 0, broken)
  }

  giveUp(reason: unknown): void {
    this.#isBroken = true
    this.#reject(reason)
  }

  #end(isShown: boolean, broken: Problem | null): void {
    const dataset = isShown && this.#frame !== null ? { ...this.#frame, stops: this.#stops } : null
    this.#settle({ dataset, problems: this.#problems, broken })
  }
}
