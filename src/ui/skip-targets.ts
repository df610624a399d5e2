/**
 * Ids of the parts of a page that skip links lead to. No excerpt has such a name, so that an address
 * that ends in one, as without the program it does, cannot be taken for an excerpt's.
 */
export const SKIP_TARGETS = {
  itinerary: 'page:itinerary',
  stop: 'page:stop',
  map: 'page:map',
  days: 'page:days',
  words: 'page:words',
} as const

/** A part of a page that a skip link leads to. */
export type SkipTarget = keyof typeof SKIP_TARGETS

/** Whether a fragment, with its `#`, is that of a skip link. */
export function isSkipFragment(hash: string): boolean {
  return Object.values(SKIP_TARGETS).some((id) => hash === `#${id}`)
}
