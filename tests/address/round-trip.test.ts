import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAddress } from '../../src/address/decode-address.ts'
import { encodeAddress } from '../../src/address/encode-address.ts'
import type { Site } from '../../src/address/site.ts'
import { aDocument, aSite, asWritten, expectRoundTrip, visited } from './addresses.ts'
import { anyAddress, anyText, anyView, TRIED } from './arbitrary-views.ts'

const SITES: readonly Site[] = [
  aSite('/'),
  aSite('/dateline/'),
  aSite('/a/b%20c/'),
  { base: '/', mode: 'pages', languages: [] },
  { base: '/', mode: 'pages', languages: ['ar', 'pt-BR', 'zh-Hant-TW'] },
  aDocument('/'),
  aDocument('/dateline/'),
  aDocument('/a/b%20c/'),
  aDocument('/C:/maps/date%20line/index.html'),
]

describe.each(SITES)('addresses of a site in $mode mode at $base with $languages', (site) => {
  it('bring every view back, without a notice', () => {
    fc.assert(
      fc.property(anyView, (view) => expectRoundTrip(view, site)),
      TRIED,
    )
  })

  it('are canonical: an address that was tidied up once stays as it is', () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
        const { view } = decodeAddress(asWritten(text), site)
        expectRoundTrip(view, site)
      }),
      TRIED,
    )
  })

  it('never throw, whatever stands in them', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (pathname, search, hash) => {
        expect(() => decodeAddress({ pathname, search, hash }, site)).not.toThrow()
      }),
      TRIED,
    )
  })
})

describe('an address opened from disk', () => {
  it('leads to the same document and shows the same view', () => {
    const document = new URL('file:///C:/maps/date%20line/index.html')
    const site = aDocument(document.pathname)
    fc.assert(
      fc.property(anyView, (view) => {
        const opened = new URL(encodeAddress(view, site), document)
        expect(opened.pathname).toBe(document.pathname)
        expect(decodeAddress(opened, site)).toEqual({ view, notices: [] })
      }),
      TRIED,
    )
  })
})

describe('different views', () => {
  it('have different addresses', () => {
    fc.assert(
      fc.property(anyView, anyView, (one, other) => {
        const same = encodeAddress(one, aSite()) === encodeAddress(other, aSite())
        expect(same).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
      TRIED,
    )
  })
})

describe('texts that no address can hold, or hardly', () => {
  it('lone surrogates become U+FFFD, and stay that', () => {
    const view = {
      ...decodeAddress(visited('/'), aSite()).view,
      stop: 'a\uD800',
      excerpt: '\uDC00',
    }
    const address = encodeAddress(view, aSite())
    expect(decodeAddress(visited(address), aSite()).view).toMatchObject({
      stop: 'a\uFFFD',
      excerpt: '\uFFFD',
    })
  })

  it('a million characters come back', () => {
    const stop = '%é/'.repeat(333_334)
    const view = { ...decodeAddress(visited('/'), aSite()).view, stop, excerpt: stop }
    expectRoundTrip(view, aSite())
  })
})
