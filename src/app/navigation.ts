import { encodeAddress } from '../address/encode-address.ts'
import { sharedAddress } from '../address/shared-address.ts'
import type { Site } from '../address/site.ts'
import type { Destination, Navigation } from '../view/navigation.ts'
import {
  closeStop,
  inLanguage,
  narrow,
  searchFor,
  selectStop,
  setRange,
  showAbout,
} from '../view/transitions.ts'
import type { View } from '../view/view.ts'
import { changeView, type ViewStore } from '../view/view-store.ts'

/**
 * Links that keep everything else on screen as it is, and how they are followed.
 * @param home the language of pages without a prefix
 */
export function navigationFor(store: ViewStore, view: View, site: Site, home: string): Navigation {
  return {
    addressOf: (destination) => encodeAddress(moved(view, destination), site),
    sharedAddressOf: (destination) => sharedAddress(moved(view, destination), site),
    addressIn: (language) =>
      encodeAddress(inLanguage(view, language === home ? null : language), site),
    go: (destination) => changeView(store, (before) => moved(before, destination)),
  }
}

function moved(view: View, destination: Destination): View {
  const { stop, excerpt = null, range, narrowing, query, about } = destination
  if (about !== undefined) return showAbout(view, about)
  const there = stop === null ? closeStop(view) : selectStop(view, stop, excerpt)
  const then = range === undefined ? there : setRange(there, range)
  const narrowed = narrowing === undefined ? then : narrow(then, narrowing)
  return query === undefined ? narrowed : searchFor(narrowed, query)
}
