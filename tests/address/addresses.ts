import { expect } from 'vitest'
import { type AddressParts, decodeAddress } from '../../src/address/decode-address.ts'
import { encodeAddress } from '../../src/address/encode-address.ts'
import type { Site } from '../../src/address/site.ts'
import { OPENING_VIEW } from '../../src/view/transitions.ts'
import type { View } from '../../src/view/view.ts'

const LANGUAGES = ['ar', 'he'] as const

/** A site whose stops and languages have pages. */
export function aSite(base = '/'): Site {
  return { base, mode: 'pages', languages: LANGUAGES }
}

/** A site that is one document. */
export function aDocument(base = '/'): Site {
  return { base, mode: 'query', languages: LANGUAGES }
}

/** The opening view with some choices made. */
export function aView(choices: Partial<View> = {}): View {
  return { ...OPENING_VIEW, ...choices }
}

/** The parts that a browser's `location` has once it is at the address, rewritten as browsers do. */
export function visited(address: string): AddressParts {
  const { pathname, search, hash } = new URL(address, 'https://reader.example')
  return { pathname, search, hash }
}

/** The parts of an address as it is written, which no browser has put in order. */
export function asWritten(address: string): AddressParts {
  const [, pathname = '', search = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  return { pathname, search, hash }
}

/** The promise of a link: sending the address of a view shows that view, and nothing is amiss. */
export function expectRoundTrip(view: View, site: Site): void {
  const address = encodeAddress(view, site)
  const parts = visited(address)
  expect(parts.pathname + parts.search + parts.hash, 'a browser keeps the address').toBe(address)
  expect(decodeAddress(parts, site)).toEqual({ view, notices: [] })
  expect(encodeAddress(decodeAddress(parts, site).view, site)).toBe(address)
}
