import { webcrypto } from 'node:crypto'
import { vi } from 'vitest'

/**
 * Puts in place what jsdom lacks of a browser and the components use. It has no layout, so what
 * scrolls or captures a pointer does nothing; tests that care look at whether it was asked to.
 */
export function stubBrowser(): void {
  vi.stubGlobal('CSS', { escape: escapeIdentifier })
  vi.stubGlobal('matchMedia', (query: string) => mediaList(query, () => false))
  vi.stubGlobal('crypto', webcrypto)
  vi.stubGlobal('ResizeObserver', IdleResizeObserver)
  HTMLElement.prototype.setPointerCapture = () => {}
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  // A canvas without a context, said once by jsdom for every canvas otherwise.
  HTMLCanvasElement.prototype.getContext = () => null
}

/** Without a layout, nothing changes its size. */
class IdleResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** The reader's screen: media queries that hold, until `change` says that others do. */
export function stubMedia(...holding: readonly string[]): {
  change(...nowHolding: readonly string[]): void
} {
  let held = holding
  const listeners = new Set<() => void>()
  vi.stubGlobal('matchMedia', (query: string) =>
    mediaList(query, () => held.includes(query), listeners),
  )
  return {
    change(...nowHolding) {
      held = nowHolding
      for (const listener of [...listeners]) listener()
    },
  }
}

function mediaList(query: string, holds: () => boolean, listeners = new Set<() => void>()) {
  return {
    media: query,
    get matches() {
      return holds()
    },
    addEventListener: (_: 'change', listener: () => void) => listeners.add(listener),
    removeEventListener: (_: 'change', listener: () => void) => listeners.delete(listener),
  }
}

/** CSSOM, "serialize an identifier", as far as ids need it: everything unusual gets a backslash. */
function escapeIdentifier(text: string): string {
  return text
    .replace(/[^\w\u0080-\uffff-]/g, (character) => `\\${character}`)
    .replace(/^\d/, (digit) => `\\3${digit} `)
}
