import { vi } from 'vitest'
import type { ToSearcher } from '../../src/itinerary/search-messages.ts'
import { TextIndex } from '../../src/itinerary/text-index.ts'

/** A worker that does nothing until it is told to, a message at a time. */
export class HeldWorker extends EventTarget {
  readonly #index = new TextIndex()
  readonly handed: ToSearcher[] = []
  readonly terminate = vi.fn()

  /** As the program has it. */
  get asWorker(): Worker {
    return this as unknown as Worker
  }

  postMessage(message: ToSearcher): void {
    this.handed.push(message)
  }

  isReady(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'ready' } }))
  }

  /** Does what it was asked first; false where nothing is left to do. */
  goOn(): boolean {
    const message = this.handed.shift()
    if (message === undefined) return false
    if (message.kind === 'texts') this.#index.add(message.texts)
    else {
      const matches = this.#index.answer(message.question)
      this.dispatchEvent(new MessageEvent('message', { data: { kind: 'answer', matches } }))
    }
    return true
  }

  breaksDown(): void {
    this.dispatchEvent(new Event('error'))
  }
}
