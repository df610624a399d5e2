import { CHECKED_FORMAT } from './checked-format.ts'
import { type JsonPart, JsonSplitter } from './json-splitter.ts'
import type { Stop } from './model.ts'
import type { Problem, ProblemKind } from './problem.ts'
import { ProblemList } from './problem-list.ts'
import { type Reading, type ReadParts, readingOf } from './read-as.ts'
import { readDataset } from './read-dataset.ts'
import { type Frame, readFrame } from './read-frame.ts'
import { StopReader } from './read-stops.ts'
import { TextDecoding } from './text-decoding.ts'
import { inUnits } from './units.ts'

/** What reading a file in pieces comes to. */
export interface FileReading extends Reading {
  /** Why the rest of the file is missing, also the first problem; null where it was read to its end. */
  readonly broken: Problem | null
  /**
   * Places of stops that are not what was given of them on the way, since they name excerpts further
   * down; null where none of those given counts.
   */
  readonly changed: readonly number[] | null
}

/** The key of the stops. */
const STOPS = 'features'

/** What stops rest on, and what is told before them: where it comes later, they were read too early. */
const BEFORE_STOPS: ReadonlySet<string | null> = new Set([
  ...['type', 'format', 'title', 'description', 'language', 'version', 'updated', 'contact'],
  ...['articles', 'records', 'trips', 'corrections', STOPS],
])

/** The lists whose entries stops name, and the problem of naming one that is not there. */
const LISTED: ReadonlyMap<string, ProblemKind> = new Map([
  ['articles', 'unknown-article'],
  ['records', 'unknown-record'],
  ['trips', 'unknown-trip'],
])

/**
 * Reads a dataset from the bytes of a file that nobody has checked, as they come. Never throws: what is
 * wrong becomes a problem, and where the file is no JSON that says in which line.
 *
 * In the end it makes no difference in which pieces the file came: the outcome is that of `readDataset`
 * on the whole. Before, stops can be taken as soon as they are there, in a file that has them last. Of a
 * file that is not whole what came is kept.
 */
export class DatasetReader {
  readonly #decoding = new TextDecoding()
  readonly #splitter = new JsonSplitter(STOPS)
  readonly #values = new Map<string | null, unknown>()
  /** Each feature as text, for a file that does not have them last. */
  readonly #features: string[] = []
  #early: ReadParts | null = null
  #isTooEarly = false
  #isText = true
  #taken = 0
  readonly #unsettled: number[] = []

  /** The dataset but for its stops; null as long as none of them can be taken. */
  get frame(): Frame | null {
    return this.#early?.frame ?? null
  }

  /** Whether the file turns out to be none that can be read on. */
  get isBroken(): boolean {
    return !this.#isText || this.#splitter.fault !== null
  }

  /** Reads on. */
  push(bytes: Uint8Array): void {
    if (!this.isBroken) this.#readText(this.#decoding.push(bytes))
  }

  /** The stops that have come since this was last asked, as far as they are known by now. */
  takeStops(): readonly Stop[] {
    const taken: Stop[] = []
    for (;;) {
      const read = this.#early?.stops.soFar(this.#taken) ?? null
      if (read === null) return taken
      if (!read.isAll) this.#unsettled.push(this.#taken)
      taken.push(read.stop)
      this.#taken += 1
    }
  }

  /**
   * Says that no more comes, and gives what all comes to.
   * @param cut why the rest does not come; null where there is none
   * @param size of the file in bytes, as far as it is known
   */
  end(cut: Problem | null, size: number): FileReading {
    if (cut === null && !this.isBroken) {
      this.#readText(this.#decoding.end())
      if (!this.isBroken) this.#readParts(this.#splitter.end())
    }
    const broken = this.#faultIn(size) ?? cut
    if (broken !== null) return this.#upTo(broken)
    if (this.#early !== null && !this.#isTooEarly) {
      return { ...readingOf(this.#early), broken, changed: this.#unsettled }
    }
    return { ...readDataset(this.#whole()), broken, changed: null }
  }

  #readText(text: string | null): void {
    if (text === null) this.#isText = false
    else this.#readParts(this.#splitter.push(text))
  }

  #readParts(parts: readonly JsonPart[]): void {
    for (const { key, index, value, text } of parts) {
      if (index === null) {
        this.#values.set(key, value)
        this.#isTooEarly ||= this.#features.length > 0 && BEFORE_STOPS.has(key)
      } else {
        if (index === 0) this.#begin()
        this.#features.push(text)
        this.#early?.stops.read(value)
      }
    }
  }

  /** Reads what stops rest on. */
  #begin(): void {
    const list = new ProblemList(CHECKED_FORMAT)
    const frame = readFrame({ ...Object.fromEntries(this.#values), [STOPS]: [] }, list)
    if (frame !== null) this.#early = { frame, list, stops: new StopReader(frame.known, list) }
  }

  #faultIn(size: number): Problem | null {
    if (!this.#isText) return { kind: 'not-text', path: '', found: inUnits(size) }
    const { fault } = this.#splitter
    if (fault === null) return null
    const { line, column } = fault
    return { kind: 'not-json', path: '', found: `${fault.found} (line ${line}, column ${column})` }
  }

  /** What came before the file broke off. Where no stop did, only why is told: the rest follows from it. */
  #upTo(broken: Problem): FileReading {
    const kept = this.#kept()
    if (kept === null || kept.dataset === null)
      return { dataset: null, problems: [broken], broken, changed: null }
    return { ...kept, problems: [broken, ...kept.problems], broken, changed: this.#unsettled }
  }

  /** The stops that came, on what they rest on as far as that came. Null where no stop did. */
  #kept(): Reading | null {
    if (this.#early === null) return null
    const reading = this.#isTooEarly ? readDataset(this.#whole()) : readingOf(this.#early)
    // A list that has not come is no fault of what names its entries.
    const unmet = [...LISTED].flatMap(([list, kind]) => (this.#values.has(list) ? [] : [kind]))
    return { ...reading, problems: reading.problems.filter(({ kind }) => !unmet.includes(kind)) }
  }

  /** The whole file as JSON. */
  #whole(): unknown {
    if (this.#values.has(null)) return this.#values.get(null)
    const values = Object.fromEntries(this.#values)
    if (this.#features.length === 0 || Object.hasOwn(values, STOPS)) return values
    return { ...values, [STOPS]: this.#features.map((text): unknown => JSON.parse(text)) }
  }
}
