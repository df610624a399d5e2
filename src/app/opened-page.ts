import type { AddressParts } from '../address/decode-address.ts'
import { connectHistory } from '../address/history-sync.ts'
import type { resolveView } from '../address/resolve-view.ts'
import type { Site } from '../address/site.ts'
import { isSkipFragment } from '../ui/skip-targets.ts'
import type { View } from '../view/view.ts'
import { arriveAt, type ViewStore } from '../view/view-store.ts'
import { aboutLater } from './about-later.ts'
import { type EmbedParts, importEmbed } from './import-embed.ts'
import { panelLater } from './panel-later.ts'

/* What it takes to open a page at an address, whichever dataset it shows. */

/** The address that was asked for: in a frame, index.html has put its fragment aside. */
export function addressNow(): AddressParts {
  const { pathname, search, hash } = window.location
  const state: unknown = window.history.state
  const isAside = typeof state === 'object' && state !== null && 'fragment' in state
  const asked = isAside && hash === '' ? String(state.fragment) : hash
  // A skip link that was followed before the program came: the browser has gone there.
  return { pathname, search, hash: isSkipFragment(asked) ? '' : asked }
}

/** What a view shows beside the map and needs code of its own for; null for the itinerary. */
export function contentFor({ about, stop, excerpt }: View) {
  if (about !== null) return aboutLater
  return stop === null && excerpt === null ? null : panelLater
}

/**
 * What the page has inside another one, there before the page is, so that nothing moves. Where it does
 * not come the whole page is shown: what stands around the map is better than no map.
 */
export async function embedFor(view: View): Promise<EmbedParts | null> {
  const parts = view.embed ? await importEmbed().catch(() => null) : null
  parts?.openLinksOutside(document)
  return parts
}

/**
 * Keeps the address and the choices of a page the same.
 * @param isFirst whether the page is what the address has been opened for, which is then written as its
 * own; else the address stays another page's, and the first choice makes a step away from that
 * @returns stops that
 */
export function connectStore(
  store: ViewStore,
  site: Site,
  resolve: (view: View) => ReturnType<typeof resolveView>,
  isFirst = true,
): () => void {
  const sync = connectHistory({
    store: {
      get: () => store.getState().view,
      set: (view) => arriveAt(store, view),
      playing: () => store.getState().playing,
      subscribe: (listener) => store.subscribe(listener),
    },
    site,
    window,
    isFramed: window.parent !== window,
    resolve,
    // As for any page that this one is not: it is loaded from its address.
    leave: () => window.location.reload(),
    report: (notices) => store.setState({ notices }),
  })
  if (isFirst) sync.replace()
  return sync.disconnect
}
