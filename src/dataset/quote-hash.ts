import type { Excerpt } from './model.ts'

/**
 * The SHA-256, in lower-case hexadecimal, over what an excerpt quotes: its prefix, exact and suffix
 * as a JSON array of three strings, in UTF-8. JSON keeps the three apart, so that moving a word from
 * one to the next changes the hash; it also writes half of a surrogate pair as an escape, so that
 * every text has exactly one hash.
 *
 * Runs in browsers and in Node. Rejects where the browser gives no `crypto.subtle`, which it does
 * only in secure contexts (W3C Web Cryptography API): on a page from `http:` of another machine,
 * no mark can be confirmed.
 */
export async function quoteHash(
  excerpt: Pick<Excerpt, 'prefix' | 'exact' | 'suffix'>,
): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle === undefined) {
    throw new Error('This page cannot compute hashes: open it over https, or from localhost.')
  }
  const quoted = JSON.stringify([excerpt.prefix, excerpt.exact, excerpt.suffix])
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(quoted))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
