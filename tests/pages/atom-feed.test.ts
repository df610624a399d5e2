// @vitest-environment jsdom
import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { atomFeed } from '../../src/pages/atom-feed.ts'
import type { SiteAddress } from '../../src/pages/site-address.ts'
import { urnOf } from '../../src/pages/stable-id.ts'
import { anyDataset } from '../builders/arbitrary.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anArticle, anEvent, anExcerpt, aStop } from '../builders/model.ts'
import { anyText } from './hostile-texts.ts'
import { parseXml } from './parse-xml.ts'
import { KNOWN_SITE, NO_SITE } from './sites.ts'

const ATOM = 'http://www.w3.org/2005/Atom'

function fileFor(dataset: Dataset, site: SiteAddress = KNOWN_SITE): string {
  return atomFeed(dataset, indexDataset(dataset), site)
}

/** What a feed reader makes of it. */
function feedOf(dataset: Dataset, site: SiteAddress = KNOWN_SITE) {
  return parseAtomFeed(fileFor(dataset, site))
}

describe('the feed', () => {
  it('has every event, the latest day first, its kind in the title', () => {
    const { entries = [] } = feedOf(aDataset())
    // Between two days stand thin spaces.
    const titles = entries.map(({ title }) => title?.value.replace(/\s/gu, ' '))
    expect(titles).toEqual([
      'Tuesday, May 6, 2031 · Corran: Arrival by boat (background)',
      'Tuesday, May 6, 2031 · Brink: Arrival by boat (planned)',
      'Monday, May 5 – Tuesday, May 6, 2031 · Alder Bay: Arrival by boat (on one of these days)',
    ])
  })

  it('is named and dated by the dataset alone', () => {
    const dataset = aDataset()
    const feed = feedOf(dataset)
    expect(feed.id).toBe(urnOf(dataset, 'feed'))
    expect(feed.updated).toBe('2031-06-01T00:00:00Z')
    expect(fileFor(dataset)).toBe(fileFor(dataset))
    const elsewhere = feedOf(dataset, { base: '/', origin: 'https://elsewhere.example' })
    const ids = (read: ReturnType<typeof feedOf>) => (read.entries ?? []).map(({ id }) => id)
    expect(ids(elsewhere)).toEqual(ids(feed))
    expect(ids(feed)).toContain(urnOf(dataset, 'event', 'arrival'))
  })

  it('says when an article was published only where it says so itself, and takes the first', () => {
    const publishedOf = (dataset: Dataset) => feedOf(dataset).entries?.[0]?.published
    const visit = anEvent({
      excerpts: [anExcerpt({ id: 'a', article: 'late' }), anExcerpt({ id: 'b', article: 'early' })],
    })
    const stops = [aStop({ events: [visit] })]
    const { published: _unknown, ...undated } = anArticle({ id: 'early' })
    const late = anArticle({ id: 'late' })
    expect(publishedOf(aDataset({ stops, articles: [late, undated] }))).toBe('2031-05-05T00:00:00Z')
    const bare = [undated, { ...undated, id: 'late' }]
    expect(publishedOf(aDataset({ stops, articles: bare }))).toBeUndefined()
  })

  it('quotes word for word, in the article’s language, with the source', () => {
    const arabic = anArticle({
      language: 'ar',
      title: 'وصول <b>العالمة</b>',
      url: 'https://x.example/?a=1&b=2',
    })
    const visit = anEvent({ excerpts: [anExcerpt({ exact: 'وصلت إلى «الميناء» & "رست".' })] })
    const { entries = [] } = feedOf(
      aDataset({ articles: [arabic], stops: [aStop({ events: [visit] })] }),
    )
    const content = entries[0]?.content
    const html = typeof content === 'string' ? content : (content?.value ?? '')
    const page = new DOMParser().parseFromString(html, 'text/html')
    const quotation = page.querySelector('blockquote')
    expect(quotation?.textContent).toBe('وصلت إلى «الميناء» & "رست".')
    expect(quotation?.getAttribute('lang')).toBe('ar')
    expect(page.querySelector('figcaption a')?.getAttribute('href')).toBe(
      'https://x.example/?a=1&b=2',
    )
    expect(page.querySelector('figcaption')?.textContent).toBe(
      '“وصول <b>العالمة</b>”, The Harbour Post, by A. Reporter, May 5, 2031',
    )
  })

  it('tells the reader what is inferred, recorded and disagreed about', () => {
    expect(fileFor(aDataset())).toContain('&lt;p dir=&quot;auto&quot;&gt;Day inferred.&lt;/p&gt;')
    expect(fileFor(aDataset())).toContain('Official record (confirms): Alder Bay (Coastland)')
    expect(fileFor(aDataset())).toContain(
      'Sources may differ on the place: One article names the bay',
    )
    expect(fileFor(aDataset())).toContain('It happened there, without the traveller.')
    expect(fileFor(aDataset())).toContain('Planned, as reported by The Harbour Post.')
  })

  it('links to its pages, and to itself only by a whole address', () => {
    const linksOf = (site: SiteAddress) =>
      [...parseXml(fileFor(aDataset(), site)).getElementsByTagNameNS(ATOM, 'link')].map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ])
    expect(linksOf(KNOWN_SITE).slice(0, 2)).toEqual([
      ['self', 'https://example.org/dateline/feed.atom'],
      ['alternate', 'https://example.org/dateline/'],
    ])
    expect(linksOf(KNOWN_SITE)).toContainEqual([
      'alternate',
      `https://example.org/dateline/stops/${IDS.stop}/#arrival-quote`,
    ])
    expect(linksOf(NO_SITE)[0]).toEqual(['alternate', '/dateline/'])
  })

  it('has what the format asks of every feed and entry, once each, for any journey', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const xml = parseXml(fileFor(dataset))
        const count = dataset.stops.flatMap(({ events }) => events).length
        const entries = [...xml.getElementsByTagNameNS(ATOM, 'entry')]
        expect(entries).toHaveLength(count)
        for (const parent of [xml.documentElement, ...entries]) {
          for (const name of ['id', 'title', 'updated']) {
            expect([...parent.children].filter(({ localName }) => localName === name)).toHaveLength(
              1,
            )
          }
        }
        const ids = entries.map((entry) => entry.querySelector('id')?.textContent)
        expect(new Set(ids).size).toBe(count)
      }),
      { numRuns: 30 },
    )
  })

  it('is well-formed whatever people wrote, and none of it becomes markup', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, exact) => {
        const visit = anEvent({ title, excerpts: [anExcerpt({ exact })] })
        const stops = [aStop({ name: title, note: exact, events: [visit] })]
        const articles = [anArticle({ title, publisher: title, authors: [title] })]
        const xml = parseXml(fileFor(aDataset({ title, description: title, articles, stops })))
        const content = xml.getElementsByTagNameNS(ATOM, 'content')[0]?.textContent ?? ''
        const page = new DOMParser().parseFromString(content, 'text/html')
        expect(page.body.querySelectorAll('*')).toHaveLength(6)
      }),
    )
  })
})
