import { DatasetReader } from './dataset-reader.ts'
import type { FromReader, ToReader } from './reading-messages.ts'
import { withoutMarks } from './without-marks.ts'

/** Stops, and problems, in one message: about 10 ms of work for who receives them. */
const STOPS_AT_ONCE = 200
const PROBLEMS_AT_ONCE = 2000

/**
 * Reads one file that did not come with the site, and tells what is in it, part by part: in a worker, or
 * on the page where there is none.
 */
export class ReadingSession {
  readonly #reader = new DatasetReader()
  readonly #tell: (message: FromReader) => void
  #read = 0
  #isFrameTold = false
  #isBrokenTold = false

  constructor(tell: (message: FromReader) => void) {
    this.#tell = tell
  }

  /** Takes what it is handed, and tells what that completes before it returns. */
  take(message: ToReader): void {
    if (message.kind === 'end') {
      this.#end(message)
      return
    }
    this.#reader.push(message.bytes)
    this.#read += message.bytes.length
    this.#tellStops()
    if (this.#reader.isBroken && !this.#isBrokenTold) {
      this.#isBrokenTold = true
      this.#tell({ kind: 'broken' })
    }
  }

  #tellStops(): void {
    const { frame } = this.#reader
    const stops = this.#reader.takeStops()
    if (frame !== null && !this.#isFrameTold) {
      this.#isFrameTold = true
      this.#tell({ kind: 'frame', frame: { ...frame.entries, contact: null } })
    }
    this.#tell({ kind: 'stops', stops: stops.map(withoutMarks), read: this.#read })
  }

  #end({ cut, size }: Extract<ToReader, { kind: 'end' }>): void {
    const { dataset, problems, broken, changed } = this.#reader.end(cut, size)
    if (dataset !== null) {
      const { stops, ...frame } = dataset
      this.#tell({ kind: 'frame', frame })
      for (const at of changed ?? []) {
        const stop = stops[at]
        if (stop !== undefined) this.#tell({ kind: 'changed', at, stop: withoutMarks(stop) })
      }
      if (changed === null) {
        this.#tell({ kind: 'anew' })
        for (const some of inBatches(stops, STOPS_AT_ONCE)) {
          this.#tell({ kind: 'stops', stops: some.map(withoutMarks), read: this.#read })
        }
      }
    }
    for (const some of inBatches(problems, PROBLEMS_AT_ONCE)) {
      this.#tell({ kind: 'problems', problems: some })
    }
    this.#tell({ kind: 'end', isShown: dataset !== null, broken })
  }
}

function* inBatches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}
