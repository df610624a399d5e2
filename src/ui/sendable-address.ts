/**
 * The whole address, with scheme and host, as it is sent to somebody; null where nobody else could
 * open it: of a page that lies on a disk, or that a mail program shows out of an attachment.
 * @param address as the page's own links have it, or whole
 * @param page the page's own address
 */
export function sendableAddress(address: string, page = window.location.href): string | null {
  const isOnTheWeb = /^https?:/.test(page)
  try {
    return new URL(address, isOnTheWeb ? page : undefined).href
  } catch {
    return null
  }
}
