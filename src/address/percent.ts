/** Halves of a surrogate pair that stand alone: UTF-8, and so an address, cannot hold them. */
const LONE_SURROGATES = /\p{Surrogate}/gu

/** What `encodeURIComponent` leaves alone although RFC 3986 reserves it. */
const RESERVED_LEFT_ALONE = /[!'()*]/g

/** One percent-encoded character of UTF-8 each, by its first byte's length (RFC 3629, section 3). */
const ENCODED_CHARACTERS =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi

/** The text with lone surrogates replaced by U+FFFD, as the URL Standard's USVString does. */
function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD')
}

/** Percent-decodes; null when the bytes are no UTF-8 or a `%` begins no byte. */
function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw)
  } catch {
    return null
  }
}

/** The text of a percent-encoded part of an address; null when it cannot be read. Never throws. */
export function readPercent(raw: string): string | null {
  const text = decoded(raw)
  return text === null ? null : wellFormed(text)
}

/**
 * The text of a percent-encoded part of an address; what cannot be read stays as it came.
 * For what has to be kept or shown whatever it is. Never throws.
 */
export function readPercentLeniently(raw: string): string {
  return (
    readPercent(raw) ??
    wellFormed(raw.replace(ENCODED_CHARACTERS, (character) => decoded(character) ?? character))
  )
}

/**
 * Percent-encodes all but the unreserved characters of RFC 3986 (section 2.3). Stricter than
 * `encodeURIComponent`, because browsers rewrite `'` in a query, which would make an address differ
 * from the one written, and because mail and chat programs end a link at a trailing `)` or `!`.
 * Never throws: a lone surrogate becomes U+FFFD.
 */
export function writePercent(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    RESERVED_LEFT_ALONE,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
