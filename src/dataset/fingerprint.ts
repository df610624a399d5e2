const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Tells two texts of a dataset apart: a page that was written from one file must not be taken over
 * with another, such as the newer one behind a page that a cache has kept. Against accidents only,
 * since what a hash proves, the browser computes for itself where it matters (`isMarkValid`); unlike
 * those hashes this one is there at once, and also for pages that did not come over https.
 * FNV-1a over UTF-16 code units, and the length.
 */
export function fingerprintOf(text: string): string {
  let hash = OFFSET_BASIS
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  }
  return `${text.length}-${(hash >>> 0).toString(16)}`
}
