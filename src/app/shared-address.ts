/**
 * The whole address of a view, for readers elsewhere; null for a page that lies in a folder, which only
 * its owner could open.
 * @param address as the page's own links have it
 */
export function sharedAddress(address: string): string | null {
  const { href, protocol } = new URL(address, window.location.href)
  return protocol === 'file:' ? null : href
}
