/** Where a browser remembers that its reader wants no other language than the one they are shown. */
const KEY = 'dateline-language'

/** Whether the reader has declined a language that was offered, or has chosen one by themselves. */
export function isOfferDeclined(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    // A browser that keeps nothing: the offer is made once on each page.
    return false
  }
}

/** Remembers it, where the browser keeps anything at all. */
export function declineOffer(): void {
  try {
    localStorage.setItem(KEY, 'chosen')
  } catch {
    // See above.
  }
}
