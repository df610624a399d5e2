import { wholePage } from '../view/transitions.ts'
import type { View } from '../view/view.ts'
import { encodeAddress } from './encode-address.ts'
import type { Site } from './site.ts'

/**
 * The address of a view to hand on to somebody, shown as a page of its own: on the published site,
 * whole, where this is a copy of one; else as `encodeAddress` has it.
 */
export function sharedAddress(view: View, site: Site): string {
  if (site.home === undefined) return encodeAddress(wholePage(view), site)
  const { origin, pathname } = new URL(site.home)
  return origin + encodeAddress(wholePage(view), { ...site, base: pathname, mode: 'pages' })
}
