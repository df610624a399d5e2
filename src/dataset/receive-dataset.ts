import { type ByteSource, type ByteStream, problem } from './byte-source.ts'
import { DatasetParts, type Received } from './dataset-parts.ts'
import type { Stop } from './model.ts'
import type { Problem } from './problem.ts'
import { linkReader, type ReaderLink } from './reader-link.ts'
import type { DatasetFrame } from './reading-messages.ts'
import type { CreateWorker } from './started-worker.ts'
import { inUnits } from './units.ts'

/**
 * The largest file that is read, in bytes. Ten times a dataset of 50,000 events; past it a browser on a
 * phone runs out of memory, and then closes the page without a word.
 */
export const MOST_BYTES = 100_000_000

/** How many bytes are handed on at once: what is in them is told in one message. */
const BYTES_AT_ONCE = 131_072

/** What of a dataset has come while the rest is on its way. */
export interface Arrival {
  /** Null until stops can be shown. */
  readonly frame: DatasetFrame | null
  /** Grows while more come: who keeps it copies it. */
  readonly stops: readonly Stop[]
  /** In bytes; `total` is null where nobody can know. */
  readonly received: number
  readonly total: number | null
}

interface Receiving {
  readonly createWorker: CreateWorker
  /** Ends it, and gives the memory back. */
  readonly signal: AbortSignal
  readonly onArrival: (arrival: Arrival) => void
}

/**
 * Reads somebody else's dataset while it comes. Whatever goes wrong on the way is a problem, and what
 * came before it is kept. Rejects only where `signal` ends it.
 */
export async function receiveDataset(
  source: ByteSource,
  { createWorker, signal, onArrival }: Receiving,
): Promise<Received> {
  const parts = new DatasetParts()
  let total: number | null = null
  // While the host answers: the reader's code takes as long to come.
  const linking = linkReader(createWorker, {
    onMessage(message) {
      parts.take(message)
      if (message.kind !== 'stops') return
      const { frame, stops } = parts
      onArrival({ frame, stops, received: message.read, total: credible(total, message.read) })
    },
    onFailure: (reason) => parts.fail(problem('unreadable', reason)),
  })
  const opened = await begin(source)
  if ('kind' in opened) {
    linking.then((link) => link.close())
    return { dataset: null, problems: [opened], broken: opened }
  }
  total = opened.total
  const link = await linking
  const giveUp = () => parts.giveUp(signal.reason)
  signal.addEventListener('abort', giveUp)
  if (signal.aborted) giveUp()
  handOver(opened, link, parts)
  try {
    return await parts.whole
  } finally {
    signal.removeEventListener('abort', giveUp)
    link.close()
  }
}

/** Opens a file that is not too large to be read at all. */
async function begin(source: ByteSource): Promise<ByteStream | Problem> {
  const opened = await source()
  if ('kind' in opened || opened.total === null || opened.total <= MOST_BYTES) return opened
  await opened.stream.cancel()
  return problem('too-large', inUnits(opened.total))
}

/** Hands a file's bytes to its reader, as long as they are wanted. */
async function handOver(
  { stream, total, cutOff }: ByteStream,
  link: ReaderLink,
  parts: DatasetParts,
): Promise<void> {
  const bytes = stream.getReader()
  // What still comes is of no use.
  const stop = () => void bytes.cancel().catch(() => undefined)
  parts.whole.then(stop, stop)
  let received = 0
  const end = (cut: ReturnType<typeof problem> | null) =>
    link.send({ kind: 'end', cut, size: credible(total, received) ?? received })
  try {
    while (!parts.isBroken) {
      const { done, value } = await bytes.read()
      if (done) break
      received += value.length
      if (received > MOST_BYTES) {
        end(problem('too-large', `more than ${inUnits(MOST_BYTES)}`))
        return
      }
      for (let from = 0; from < value.length; from += BYTES_AT_ONCE) {
        await link.send({ kind: 'bytes', bytes: value.slice(from, from + BYTES_AT_ONCE) })
      }
    }
    end(null)
  } catch (error) {
    end(cutOff(received, credible(total, received), error))
  }
}

/** A host that compresses announces fewer bytes than come out: then nobody knows how many there are. */
function credible(total: number | null, received: number): number | null {
  return total !== null && received > total ? null : total
}
