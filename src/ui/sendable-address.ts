/**
 * The whole address, with scheme and host, as it is sent to somebody; null where nobody else could
 * open it: of a page that lies on a disk, that a mail program shows out of an attachment, or that shows a
 * file which the reader has opened.
 * @param address as the page's own links have it, or whole
 * @param page the page's own address
 */
export function sendableAddress(address: string, page = window.location.href): string | null {
  const isOnTheWeb = /^https?:/.test(page)
  try {
    const { href, searchParams } = new URL(address, isOnTheWeb ? page : undefined)
    return searchParams.get('data')?.startsWith('file:') === true ? null : href
  } catch {
    return null
  }
}
