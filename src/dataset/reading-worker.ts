import type { FromReader, ToReader } from './reading-messages.ts'
import { ReadingSession } from './reading-session.ts'

/*
 * The worker that reads one file, so that the page answers meanwhile. It is handed the bytes and asks
 * for nothing itself: the policy that says which hosts a page may ask does not hold in a worker.
 */

/** What of a worker's own scope is needed here: TypeScript's names for it clash with those of a page. */
interface Scope {
  postMessage(message: FromReader): void
  addEventListener(type: 'message', listener: (event: { readonly data: ToReader }) => void): void
}

const scope = globalThis as unknown as Scope
const session = new ReadingSession((message) => scope.postMessage(message))
scope.addEventListener('message', ({ data }) => session.take(data))
scope.postMessage({ kind: 'ready' })
