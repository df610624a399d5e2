import { describe, expect, it } from 'vitest'
import { fileAddress, pageAddress, siteAddress } from '../../src/pages/site-address.ts'
import { KNOWN_SITE, NO_SITE } from './sites.ts'

describe('the address of a site', () => {
  it.each([
    ['https://example.org', '/', 'https://example.org'],
    ['https://example.org/', '/', 'https://example.org'],
    ['https://example.org/dateline', '/dateline/', 'https://example.org'],
    ['https://example.org/dateline/', '/dateline/', 'https://example.org'],
    ['HTTP://EXAMPLE.org:8080/a/b/', '/a/b/', 'http://example.org:8080'],
    ['https://مثال.example/', '/', 'https://xn--mgbh0fb.example'],
    ['https://example.org/مسار/', '/مسار/', 'https://example.org'],
  ])('is read from %s under %s', (text, base, origin) => {
    expect(siteAddress(text, base)).toEqual({ base, origin })
  })

  it.each(['example.org', 'ftp://example.org', 'https:', '/dateline/', 'javascript:alert(1)', ' '])(
    'is refused when it is %j, with an example',
    (text) => {
      expect(() => siteAddress(text, '/dateline/')).toThrow(
        `DATELINE_SITE=${text} is no address of a site: write it in full, like https://example.org/dateline/.`,
      )
    },
  )

  it.each([
    'https://me:secret@example.org/',
    'https://me@example.org/',
    'https://example.org/?a=b',
    'https://example.org/#top',
  ])('is refused when it has more than a host and a path: %s', (text) => {
    expect(() => siteAddress(text, '/')).toThrow(
      /more than a host and a path.*https:\/\/example.org\//,
    )
  })

  it.each([
    ['https://example.org/', '/dateline/'],
    ['https://example.org/dateline/', '/'],
    ['https://example.org/other/', '/dateline/'],
  ])('is refused when %s disagrees with --base=%s, with both ways out', (text, base) => {
    const folder = new URL(text).pathname
    expect(() => siteAddress(text, base)).toThrow(
      `build with --base=${folder}, or write DATELINE_SITE=https://example.org${base}.`,
    )
  })

  it.each(['./', '', 'https://cdn.example/'])(
    'is refused for the base %j, which is no path',
    (base) => {
      expect(() => siteAddress('https://example.org/', base)).toThrow(/needs a base that is a path/)
    },
  )
})

describe('an address on a site', () => {
  it('is whole where the site’s is known, else begins at the host’s root', () => {
    expect(pageAddress(KNOWN_SITE, 'map')).toBe('https://example.org/dateline/')
    expect(pageAddress(KNOWN_SITE, 'about')).toBe('https://example.org/dateline/about/')
    expect(pageAddress(NO_SITE, { stop: 'alder-bay' })).toBe('/dateline/stops/alder-bay/')
    expect(fileAddress(KNOWN_SITE, 'feed.atom')).toBe('https://example.org/dateline/feed.atom')
    expect(fileAddress(NO_SITE, 'cards/تل أبيب.png')).toBe(
      '/dateline/cards/%D8%AA%D9%84%20%D8%A3%D8%A8%D9%8A%D8%A8.png',
    )
  })

  it('carries ids percent-encoded, as the program writes them', () => {
    expect(pageAddress(NO_SITE, { stop: 'תל אביב' }, 'a"b#c')).toBe(
      '/dateline/stops/%D7%AA%D7%9C%20%D7%90%D7%91%D7%99%D7%91/#a%22b%23c',
    )
  })
})
