import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ViewWithNotices } from '../../address/decode-address.ts'
import type { ByteSource } from '../../dataset/byte-source.ts'
import type { Received } from '../../dataset/dataset-parts.ts'
import type { Dataset } from '../../dataset/model.ts'
import type { Problem } from '../../dataset/problem.ts'
import { type Arrival, receiveDataset } from '../../dataset/receive-dataset.ts'
import type { Coming, DataSource } from '../../ui/data-source.ts'
import type { PageHost } from '../page-host.ts'
import { hasAskedFor } from './asked-for.ts'
import { codeAhead } from './code-ahead.ts'
import { nextDrawing, stopsDrawnNow } from './drawing-steps.ts'
import { OtherPage, type Outcome } from './other-page.ts'
import { readingTurns } from './reading-turns.ts'

/** What became of a dataset that was to be opened. */
export type Opened =
  | Outcome
  /** Nothing of it can be shown. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Another one has taken its place. */
  | { readonly kind: 'ended' }

interface OpeningOptions {
  readonly bytes: ByteSource
  readonly source: DataSource
  /** What the address asks for. */
  readonly asked: ViewWithNotices
  /** Whether it makes a step of the history. */
  readonly isStep: boolean
  /** Whether the reader can have it come again. */
  readonly isRepeatable: boolean
  /** Told while it comes. */
  readonly onArrival?: (arrival: Arrival) => void
  /** Called once something of it is on screen. */
  readonly onShown?: () => void
}

/** How often the amount on screen is told anew, in milliseconds. */
const PACE = 500

/** Opens a dataset that did not come with the site, and shows it while it comes. */
export class Opening {
  readonly #host: PageHost
  readonly #options: OpeningOptions
  readonly #page: OtherPage
  readonly #coming: StoreApi<Coming>
  readonly #loadAhead = codeAhead()
  #reading = new AbortController()
  /** What is on screen. */
  #shown: Dataset | null = null
  #isAwaited = false
  #drawing: Promise<unknown> | null = null
  /** What has come, drawn or not. */
  #arrival: Arrival | null = null
  /** When the reading began, and how long it had taken at the last drawing, in milliseconds. */
  #begun = 0
  #drawnAfter: number | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #told = 0

  constructor(host: PageHost, options: OpeningOptions) {
    this.#host = host
    this.#options = options
    this.#coming = createStore<Coming>(() => ({
      ...{ state: 'coming', received: 0, total: null, stops: 0, isAwaited: false },
      tryAgain: options.isRepeatable ? () => void this.run() : null,
    }))
    this.#page = new OtherPage(host, {
      source: { ...options.source, coming: this.#coming },
      asked: options.asked,
      isStep: options.isStep,
      onShown: () => readingTurns.show(this.#reading),
    })
  }

  /** Reads it, from the beginning. */
  async run(): Promise<Opened> {
    this.#reading = readingTurns.begin()
    const { signal } = this.#reading
    this.#begun = performance.now()
    this.#drawnAfter = null
    this.#coming.setState({ state: 'coming' })
    this.#loadAhead([])
    this.#awaitDrawing()
    try {
      const received = await receiveDataset(this.#options.bytes, {
        createWorker: this.#host.edition.createReadingWorker,
        signal,
        onArrival: (arrival) => this.#take(arrival),
      })
      const last = this.#arrival
      this.#arrival = null
      await this.#drawing
      signal.throwIfAborted()
      if (last !== null) this.#tell(last, performance.now())
      return await this.#finish(received)
    } catch (error) {
      if (signal.aborted) return { kind: 'ended' }
      throw error
    } finally {
      clearTimeout(this.#timer)
      this.#arrival = null
    }
  }

  #take(arrival: Arrival): void {
    this.#arrival = arrival
    this.#loadAhead(arrival.stops)
    this.#options.onArrival?.(arrival)
    const now = performance.now()
    if (now - this.#told > PACE) this.#tell(arrival, now)
    this.#drawPart()
  }

  #tell({ received, total, stops }: Arrival, now: number): void {
    this.#told = now
    this.#coming.setState({ received, total, stops: stops.length })
  }

  /** Has what is there by then drawn when it is time, also where nothing more comes until then. */
  #awaitDrawing(): void {
    clearTimeout(this.#timer)
    const left = this.#begun + nextDrawing(this.#drawnAfter) - performance.now()
    // Up: the fraction of a millisecond would be cut off, and the timer would come too early.
    this.#timer = setTimeout(() => this.#drawPart(), Math.ceil(left))
  }

  /** Draws what has come, where it is time for that. */
  #drawPart(): void {
    if (this.#arrival === null || this.#drawing !== null) return
    const { frame, stops, received, total } = this.#arrival
    // Up: timers are a fraction of a millisecond early now and then.
    const elapsed = Math.ceil(performance.now() - this.#begun)
    const drawn = stopsDrawnNow({
      ...{ elapsed, drawnAfter: this.#drawnAfter },
      isMoreComing: received !== total,
      drawn: this.#shown?.stops.length ?? 0,
      here: stops.length,
      isAskedForHere: this.#isAwaited && hasAskedFor(stops, this.#page.view),
    })
    if (frame === null || drawn === 0) return
    this.#tell(this.#arrival, performance.now())
    this.#drawnAfter = elapsed
    this.#awaitDrawing()
    const before = this.#shown
    const drawing = this.#draw({ ...frame, stops: stops.slice(0, drawn) }, [], false).catch(
      () => undefined,
    )
    this.#drawing = drawing.then(() => {
      this.#drawing = null
      // More may have come meanwhile. What could not be drawn now is tried with what comes next.
      if (this.#shown !== before) this.#drawPart()
    })
  }

  /** Draws all that has come, or leaves what has been drawn before where that was more. */
  async #finish({ dataset: came, problems, broken }: Received): Promise<Opened> {
    const before = this.#shown
    const isMore = came !== null && came.stops.length >= (before?.stops.length ?? 0)
    const dataset = isMore || broken === null ? (came ?? before) : before
    if (dataset === null) return { kind: 'refused', problems }
    this.#coming.setState({ state: stateOf(broken), stops: dataset.stops.length })
    // What the page says in its own words, with a way to mend it, is no fault of the dataset.
    const faults = broken?.kind === 'cut-off' ? problems.slice(1) : problems
    return this.#draw(dataset, faults, broken === null)
  }

  async #draw(dataset: Dataset, problems: readonly Problem[], isAll: boolean): Promise<Outcome> {
    const isFirst = this.#shown === null
    const outcome = await this.#page.draw({ dataset, problems, isAll }, this.#reading.signal)
    if (outcome.kind === 'speechless') return outcome
    this.#shown = dataset
    this.#isAwaited = outcome.isAwaited
    this.#coming.setState({ isAwaited: outcome.isAwaited })
    if (isFirst) this.#options.onShown?.()
    return outcome
  }
}

function stateOf(broken: Problem | null): Coming['state'] {
  if (broken === null) return 'whole'
  return broken.kind === 'cut-off' || broken.kind === 'not-found' ? 'cut-off' : 'damaged'
}
