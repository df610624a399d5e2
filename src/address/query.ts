import { readPercentLeniently } from './percent.ts'

/** One `name=value` of a query. */
export interface QueryPart {
  /** The name, decoded. */
  readonly name: string
  /** The value, percent-encoded as it came; '' for a flag without `=`. A `+` has become `%20`. */
  readonly raw: string
}

/**
 * Splits a query (`location.search`, with or without its `?`) at the places where
 * `application/x-www-form-urlencoded` of the URL Standard does. Values stay encoded, because the
 * codecs must tell a malformed value from a readable one, which `URLSearchParams` hides.
 */
export function readQuery(search: string): readonly QueryPart[] {
  const query = search.startsWith('?') ? search.slice(1) : search
  return query
    .replaceAll('+', '%20')
    .split('&')
    .filter((piece) => piece !== '')
    .map(partOf)
}

function partOf(piece: string): QueryPart {
  const equals = piece.indexOf('=')
  return equals === -1
    ? { name: readPercentLeniently(piece), raw: '' }
    : { name: readPercentLeniently(piece.slice(0, equals)), raw: piece.slice(equals + 1) }
}
