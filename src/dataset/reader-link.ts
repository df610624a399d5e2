import type { FromReader, ToReader } from './reading-messages.ts'
import { ReadingSession } from './reading-session.ts'
import { type CreateWorker, startedWorker } from './started-worker.ts'

/** A way to hand a file to who reads it. */
export interface ReaderLink {
  /** Bytes that are handed over are gone here. Resolves once the next ones can be taken. */
  readonly send: (message: ToReader) => Promise<void>
  /** Ends the reading, and gives its memory back. */
  readonly close: () => void
}

/** What is told of a reading, and that it has broken down. */
export interface ReaderListener {
  readonly onMessage: (message: FromReader) => void
  /** @param reason in the browser's words */
  readonly onFailure: (reason: string) => void
}

/** Begins to read a file: in a worker; where none starts, on the page, which answers in between. */
export async function linkReader(
  createWorker: CreateWorker,
  listener: ReaderListener,
): Promise<ReaderLink> {
  const worker = createWorker === null ? null : await startedWorker(createWorker)
  return worker === null ? linkOnPage(listener) : linkToWorker(worker, listener)
}

function linkToWorker(worker: Worker, { onMessage, onFailure }: ReaderListener): ReaderLink {
  const listening = new AbortController()
  const { signal } = listening
  worker.addEventListener('message', ({ data }) => onMessage(data), { signal })
  worker.addEventListener('error', ({ message }) => onFailure(message), { signal })
  return {
    send: async (message) =>
      worker.postMessage(message, message.kind === 'bytes' ? [message.bytes.buffer] : []),
    close() {
      listening.abort()
      worker.terminate()
    },
  }
}

function linkOnPage({ onMessage, onFailure }: ReaderListener): ReaderLink {
  const session = new ReadingSession(onMessage)
  let isClosed = false
  return {
    async send(message) {
      // The page answers in between.
      await new Promise((resolve) => setTimeout(resolve))
      if (isClosed) return
      try {
        session.take(message)
      } catch (error) {
        onFailure(String(error))
      }
    },
    close() {
      isClosed = true
    },
  }
}
