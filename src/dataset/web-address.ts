/** A scheme and the beginning of a host. `https:page` is relative on a page that has the scheme. */
const BEGINS_WITH_HOST = /^https?:\/\/[^/]/i

/**
 * Whether `text` is an absolute http or https address: the only links a dataset may bring to the
 * screen. `javascript:`, `data:` and everything else that a browser would run is refused.
 */
export function isWebAddress(text: string): boolean {
  return BEGINS_WITH_HOST.test(text) && URL.canParse(text)
}
