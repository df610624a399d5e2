import type { FromSearcher, ToSearcher } from './search-messages.ts'
import { TextIndex } from './text-index.ts'

/*
 * The worker that searches a large dataset, so that the page answers meanwhile. It is handed texts and
 * asks for nothing itself.
 */

/** What of a worker's own scope is needed here: TypeScript's names for it clash with those of a page. */
interface Scope {
  postMessage(message: FromSearcher, handedOver?: readonly ArrayBuffer[]): void
  addEventListener(type: 'message', listener: (event: { readonly data: ToSearcher }) => void): void
}

const scope = globalThis as unknown as Scope
const index = new TextIndex()
scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'texts') {
    index.add(data.texts)
    return
  }
  const matches = index.answer(data.question)
  const { exact, similar } = matches
  const handedOver = similar === null ? [exact.buffer] : [exact.buffer, similar.buffer]
  scope.postMessage({ kind: 'answer', matches }, handedOver)
})
scope.postMessage({ kind: 'ready' })
