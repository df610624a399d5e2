// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { builtPages } from '../../src/pages/built-pages.ts'
import { robots, sitemap } from '../../src/pages/sitemap.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, aStop } from '../builders/model.ts'
import { parseXml } from './parse-xml.ts'
import { KNOWN_SITE } from './sites.ts'

const XHTML = 'http://www.w3.org/1999/xhtml'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

describe('the sitemap', () => {
  it('lists every page that search engines may list, with the dataset’s day', () => {
    const dataset = aDataset()
    const xml = parseXml(sitemap(builtPages(dataset), dataset, KNOWN_SITE))
    const textsOf = (name: string) =>
      [...xml.getElementsByTagNameNS(NAMESPACE, name)].map(({ textContent }) => textContent)
    expect(textsOf('loc')).toEqual([
      'https://example.org/dateline/',
      'https://example.org/dateline/about/',
      `https://example.org/dateline/stops/${IDS.stop}/`,
      `https://example.org/dateline/stops/${IDS.plannedStop}/`,
      `https://example.org/dateline/stops/${IDS.backgroundStop}/`,
    ])
    expect(new Set(textsOf('lastmod'))).toEqual(new Set(['2031-06-01']))
  })

  it('names with each page the same one in every language', () => {
    const dataset = aDataset({ stops: [aStop()] })
    const pages = [...builtPages(dataset), ...builtPages(dataset, 'ar')]
    const xml = parseXml(sitemap(pages, dataset, KNOWN_SITE))
    const urls = [...xml.getElementsByTagNameNS(NAMESPACE, 'url')]
    const alternates = (url: Element) =>
      [...url.getElementsByTagNameNS(XHTML, 'link')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ])
    const stop = urls.filter((url) => url.textContent?.includes(`/stops/${IDS.stop}/`))
    expect(stop.map((url) => url.querySelector('loc')?.textContent)).toEqual([
      `https://example.org/dateline/stops/${IDS.stop}/`,
      `https://example.org/dateline/ar/stops/${IDS.stop}/`,
    ])
    for (const url of stop) {
      expect(alternates(url)).toEqual([
        ['en', `https://example.org/dateline/stops/${IDS.stop}/`],
        ['ar', `https://example.org/dateline/ar/stops/${IDS.stop}/`],
        ['he', `https://example.org/dateline/he/stops/${IDS.stop}/`],
        ['x-default', `https://example.org/dateline/stops/${IDS.stop}/`],
      ])
    }
  })

  it('has addresses that are addresses, whatever the ids', () => {
    const dataset = aDataset({ stops: [aStop({ id: "o'brien & شركاه" })] })
    const xml = parseXml(sitemap(builtPages(dataset), dataset, KNOWN_SITE))
    const address = xml.getElementsByTagNameNS(NAMESPACE, 'loc')[2]?.textContent ?? ''
    expect(address).toMatch(/^[\x21-\x7e]+$/)
    expect(decodeURIComponent(new URL(address).pathname)).toBe("/dateline/stops/o'brien & شركاه/")
  })
})

describe('the robots file', () => {
  it('lets everyone in and names the sitemap', () => {
    expect(robots({ base: '/', origin: 'https://example.org' })).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
    )
  })

  it('says in a comment, under a folder, that crawlers do not look there', () => {
    const lines = robots(KNOWN_SITE).split('\n')
    expect(lines.slice(0, 2).every((line) => line.startsWith('# '))).toBe(true)
    expect(lines).toContain('Sitemap: https://example.org/dateline/sitemap.xml')
  })
})
