import type { AddressWindow } from '../../src/address/history-sync.ts'
import { visited } from './addresses.ts'

export interface FakeWindow extends AddressWindow {
  /** The addresses of the session's steps, oldest first. */
  steps(): readonly string[]
  /** The address of the present step. */
  address(): string
  /** Back, or Forward, as the reader presses it. */
  go(by: -1 | 1): void
  /** The reader types another fragment, or follows a link to one. */
  follows(address: string): void
  /** From now on the browser throws instead of writing, until told otherwise. */
  refuses(refusing: boolean): void
  listeners(): number
}

/** A browser's window of which only the address and the history of the session exist. */
export function aWindow(first: string): FakeWindow {
  const steps = [first]
  const listeners = new Map<string, Set<() => void>>()
  let present = 0
  let refusing = false

  const address = () => steps[present] ?? ''
  const happen = (type: string) => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener()
  }
  const checkAllowed = () => {
    if (refusing) throw new DOMException('The operation is insecure.', 'SecurityError')
  }

  return {
    location: {
      get pathname() {
        return visited(address()).pathname
      },
      get search() {
        return visited(address()).search
      },
      get hash() {
        return visited(address()).hash
      },
    },
    history: {
      pushState(_data, _unused, url) {
        checkAllowed()
        steps.splice(present + 1, Number.POSITIVE_INFINITY, url)
        present += 1
      },
      replaceState(_data, _unused, url) {
        checkAllowed()
        steps[present] = url
      },
    },
    addEventListener(type, listener) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener))
    },
    removeEventListener(type, listener) {
      listeners.get(type)?.delete(listener)
    },
    steps: () => steps,
    address,
    go(by) {
      present += by
      happen('popstate')
    },
    follows(url) {
      steps.splice(present + 1, Number.POSITIVE_INFINITY, url)
      present += 1
      // Both, in this order: HTML Standard, "update document for history step application".
      happen('popstate')
      happen('hashchange')
    },
    refuses(yes) {
      refusing = yes
    },
    listeners: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
  }
}
