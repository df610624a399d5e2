import type { Notice } from '../view/notice.ts'
import type { View } from '../view/view.ts'
import { type AddressParts, decodeAddress, type ViewWithNotices } from './decode-address.ts'
import { encodeAddress } from './encode-address.ts'
import type { Site } from './site.ts'

/** The store of the view, as little of it as is needed here. Its view is a settled one. */
export interface SyncedStore {
  get(): View
  set(view: View): void
  /**
   * Number of the playing that has led to the view; null where the reader has. Views that one playing
   * leads to share one step, so that Back leaves it in one press.
   */
  playing(): number | null
  /** Calls `listener` after every change; returns how to stop that. */
  subscribe(listener: () => void): () => void
}

/** The part of a browser's `window` that knows the address. */
export interface AddressWindow {
  readonly location: AddressParts
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void
    replaceState(data: unknown, unused: string, url: string): void
  }
  addEventListener(type: AddressEvent, listener: () => void): void
  removeEventListener(type: AddressEvent, listener: () => void): void
}

type AddressEvent = 'popstate' | 'hashchange'

export interface HistorySyncOptions {
  readonly store: SyncedStore
  readonly site: Site
  readonly window: AddressWindow
  /**
   * Whether the page is shown in a frame of another. Its steps would be steps of that page's history,
   * too: a reader of an article who presses Back would go through every stop they have looked at
   * here before they get out. So no step is made, and the address is written over the present one.
   */
  readonly isFramed?: boolean
  /**
   * What of a decoded view can be shown (`resolveView`). A view of a dataset that has yet to be
   * loaded is returned as it is; once loaded, `replace` corrects it.
   */
  resolve(view: View): ViewWithNotices
  /**
   * Called where Back, Forward or the reader's typing leads to another dataset than the one on screen,
   * which the page would have to be loaded for; left out, such a view is resolved as any other.
   */
  leave?(): void
  /** Called after each address that Back, Forward or the reader's typing led to; empty: all shown. */
  report(notices: readonly Notice[]): void
}

export interface HistorySync {
  /**
   * Writes the address of a view (by default the one in the store) over the present step, without
   * a step of its own, and shows the view: for the first address, whose form may not be canonical,
   * and for a view that loading its dataset has corrected.
   */
  replace(view?: View): void
  /** Stops listening to the store and to the window. */
  disconnect(): void
}

/**
 * Keeps the address and the store saying the same: the only place that touches `history` and
 * `location`. The caller decodes the first address itself, before the first render.
 *
 * Every change of the store that changes the address pushes one step, except in a frame; a playing
 * writes the further views that it leads to over its own. What must not be written, such as a handle on its
 * way, must therefore stay out of the view until it has settled. Back and Forward
 * set the view that their address says, which leaves the address as it is, and so push nothing.
 *
 * A browser may refuse to write: WebKit throws after 100 calls in 30 seconds, and any browser where
 * the document has no address of its own (a `srcdoc` frame) or another path of `file:` is asked for
 * (HTML Standard, "can have its URL rewritten"). The view is shown all the same, and the next change
 * tries again.
 *
 * `history.scrollRestoration` stays `auto`: the browser then brings a reader who comes back from an
 * article's own site to the height they left, which `manual` would lose.
 */
export function connectHistory(options: HistorySyncOptions): HistorySync {
  const { store, site, window, isFramed = false, resolve, leave, report } = options
  const { location, history } = window
  // The address of the view that the present step stands for. It is not read from `location`, which
  // still says something else where the browser has refused to write.
  let present = encodeAddress(store.get(), site)
  // The playing that the present step belongs to; null for a step of the reader's own.
  let presentPlaying: number | null = null

  function writeStep(): void {
    const address = encodeAddress(store.get(), site)
    if (address === present) return
    const playing = store.playing()
    const goesOn = playing !== null && playing === presentPlaying
    const write = goesOn || isFramed ? 'replaceState' : 'pushState'
    if (!attempt(() => history[write](null, '', address))) return
    present = address
    presentPlaying = playing
  }

  function showInPresentStep(view: View): void {
    present = encodeAddress(view, site)
    presentPlaying = null
    if (present !== textOf(location)) attempt(() => history.replaceState(null, '', present))
    store.set(view)
  }

  function readAddress(): void {
    const shown = encodeAddress(store.get(), site)
    if (textOf(location) === shown) {
      // A changed fragment comes as popstate and as hashchange: the second has nothing to add.
      present = shown
      presentPlaying = null
      return
    }
    const decoded = decodeAddress(location, site)
    if (leave !== undefined && decoded.view.data !== store.get().data) {
      leave()
      return
    }
    const resolved = resolve(decoded.view)
    showInPresentStep(resolved.view)
    report([...decoded.notices, ...resolved.notices])
  }

  const unsubscribe = store.subscribe(writeStep)
  window.addEventListener('popstate', readAddress)
  window.addEventListener('hashchange', readAddress)

  return {
    replace: (view = store.get()) => showInPresentStep(view),
    disconnect() {
      unsubscribe()
      window.removeEventListener('popstate', readAddress)
      window.removeEventListener('hashchange', readAddress)
    },
  }
}

function textOf({ pathname, search, hash }: AddressParts): string {
  return pathname + search + hash
}

/** Whether the browser let it be done. */
function attempt(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}
