import { inPortions } from './in-portions.ts'
import type { FromSearcher, ToSearcher } from './search-messages.ts'
import { type EntryTexts, type Matches, type Question, TextIndex } from './text-index.ts'

/** Told what matches a question. */
type OnAnswer = (matches: Matches) => void

/** Who has the texts of a dataset, and searches them. */
export interface Searcher {
  readonly add: (texts: readonly EntryTexts[]) => void
  /** The answer, where it is there at once. */
  readonly answerNow: (question: Question) => Matches | null
  /**
   * Asks where it is not. A newer question takes the place of one that has not been answered.
   * @returns takes the question back
   */
  readonly ask: (question: Question, onAnswer: OnAnswer) => () => void
}

/** Searches on the page. */
export class PageSearcher implements Searcher {
  readonly #index = new TextIndex()

  add(texts: readonly EntryTexts[]): void {
    this.#index.add(texts)
  }

  answerNow(question: Question): Matches {
    return this.#index.answer(question)
  }

  ask(question: Question, onAnswer: OnAnswer): () => void {
    onAnswer(this.answerNow(question))
    return () => undefined
  }
}

interface Asked {
  readonly question: Question
  readonly onAnswer: OnAnswer
}

/** Searches in a worker, and on the page once that breaks down. */
export class WorkerSearcher implements Searcher {
  readonly #worker: Worker
  readonly #allTexts: () => Iterable<EntryTexts>
  readonly #signal: AbortSignal
  /** The question that counts. */
  #newest: Asked | null = null
  /** The one that is being answered: only one at a time, so that the next is always the newest. */
  #sent: Asked | null = null
  #onPage: PageSearcher | null = null
  #hasFailed = false

  /**
   * @param worker with `search-worker.ts`, ready
   * @param allTexts those of every entry in their order, for the page to search them itself
   * @param signal ends the worker, and gives its memory back
   */
  constructor(worker: Worker, allTexts: () => Iterable<EntryTexts>, signal: AbortSignal) {
    this.#worker = worker
    this.#allTexts = allTexts
    this.#signal = signal
    signal.addEventListener('abort', () => worker.terminate())
    worker.addEventListener('message', ({ data }) => this.#take(data), { signal })
    worker.addEventListener('error', () => this.#searchOnPage(), { signal, once: true })
  }

  add(texts: readonly EntryTexts[]): void {
    this.#tell({ kind: 'texts', texts })
  }

  answerNow(question: Question): Matches | null {
    return this.#onPage?.answerNow(question) ?? null
  }

  ask(question: Question, onAnswer: OnAnswer): () => void {
    const asked = { question, onAnswer }
    this.#newest = asked
    this.#next()
    return () => {
      if (this.#newest === asked) this.#newest = null
    }
  }

  #next(): void {
    if (this.#sent !== null || this.#newest === null) return
    if (this.#onPage !== null) {
      const { question, onAnswer } = this.#newest
      this.#newest = null
      onAnswer(this.#onPage.answerNow(question))
      return
    }
    if (this.#hasFailed) return
    this.#sent = this.#newest
    this.#tell({ kind: 'question', question: this.#sent.question })
  }

  #take(message: FromSearcher): void {
    if (message.kind !== 'answer') return
    const answered = this.#sent
    this.#sent = null
    if (answered !== null && answered === this.#newest) {
      this.#newest = null
      answered.onAnswer(message.matches)
    }
    this.#next()
  }

  async #searchOnPage(): Promise<void> {
    this.#hasFailed = true
    this.#sent = null
    this.#worker.terminate()
    const searcher = new PageSearcher()
    const isEnded = await inPortions(this.#allTexts(), this.#signal, (some) =>
      searcher.add(some),
    ).then(
      () => false,
      () => true,
    )
    if (isEnded) return
    this.#onPage = searcher
    this.#next()
  }

  #tell(message: ToSearcher): void {
    this.#worker.postMessage(message)
  }
}
