import openGraphScraper from 'open-graph-scraper'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/model.ts'
import { type BuiltPage, builtPages } from '../../src/pages/built-pages.ts'
import { headElements } from '../../src/pages/head-elements.ts'
import { pageFromTemplate } from '../../src/pages/html-head.ts'
import type { ShareImage } from '../../src/pages/share-image.ts'
import type { SiteAddress } from '../../src/pages/site-address.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, aStop } from '../builders/model.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { KNOWN_SITE, NO_SITE } from './sites.ts'
import { TEMPLATE } from './template.ts'

const IMAGE: ShareImage = { file: 'cards/a b.png', width: 1200, height: 630, alt: 'A map' }

function pageOf(fileName: string, dataset: Dataset): BuiltPage {
  const page = builtPages(dataset).find((one) => one.fileName === fileName)
  if (page === undefined) throw new Error(`The dataset has no page ${fileName}.`)
  return page
}

/** What a program that previews links makes of a page. */
async function previewOf(page: BuiltPage, dataset: Dataset, site: SiteAddress = KNOWN_SITE) {
  const html = pageFromTemplate(TEMPLATE, page.head, headElements(page, dataset, site))
  const { error, result } = await openGraphScraper({ html, onlyGetOpenGraphInfo: true })
  expect(error).toBe(false)
  return result
}

describe('the preview of a shared link', () => {
  it('is that of a website for the whole', async () => {
    const dataset = aDataset()
    expect(await previewOf(pageOf('index.html', dataset), dataset)).toMatchObject({
      ogType: 'website',
      ogTitle: 'A botanist’s journey',
      ogDescription: 'Where a botanist was reported to be in May 2031.',
      ogUrl: 'https://example.org/dateline/',
      ogSiteName: 'Dateline',
      ogLocale: 'en_US',
    })
  })

  it('is that of an article for a stop, with its days', async () => {
    const dataset = aDataset()
    const page = pageOf(`stops/${IDS.stop}/index.html`, dataset)
    expect(await previewOf(page, dataset)).toMatchObject({
      ogType: 'article',
      ogTitle: 'Alder Bay · A botanist’s journey',
      ogDescription:
        'Alder Bay, 1 report, May 5–6, 2031, in the words of the articles. A botanist’s journey.',
      ogUrl: `https://example.org/dateline/stops/${IDS.stop}/`,
      articleModifiedTime: '2031-06-01',
    })
  })

  it('of a former id is that of the present one', async () => {
    const dataset = aDataset()
    const page = pageOf(`stops/${IDS.formerStop}/index.html`, dataset)
    const { ogUrl } = await previewOf(page, dataset)
    expect(ogUrl).toBe(`https://example.org/dateline/stops/${IDS.stop}/`)
    expect(headElements(page, dataset, KNOWN_SITE)).toContain(
      `<link rel="canonical" href="https://example.org/dateline/stops/${IDS.stop}/">`,
    )
  })

  it('has a picture where one is drawn, by its whole address', async () => {
    const dataset = aDataset()
    const page = { ...pageOf('index.html', dataset), shareImage: IMAGE }
    const preview = await previewOf(page, dataset)
    expect(preview.ogImage).toMatchObject([
      {
        url: 'https://example.org/dateline/cards/a%20b.png',
        width: '1200',
        height: '630',
        alt: 'A map',
      },
    ])
    expect(preview.twitterCard).toBe('summary_large_image')
  })

  it('has no picture, no card and no address where the site’s is not known', async () => {
    const dataset = aDataset()
    const page = { ...pageOf('index.html', dataset), shareImage: IMAGE }
    const preview = await previewOf(page, dataset, NO_SITE)
    expect(preview).not.toHaveProperty('ogImage')
    expect(preview).not.toHaveProperty('twitterCard')
    expect(preview).not.toHaveProperty('ogUrl')
    expect(headElements(page, dataset, NO_SITE).join()).not.toMatch(/canonical|https?:/)
  })

  it.each(HOSTILE_TEXTS)('shows any words as they are: %j', async (text) => {
    const dataset = aDataset({ stops: [aStop({ name: text })], title: text })
    const { ogTitle } = await previewOf(pageOf(`stops/${IDS.stop}/index.html`, dataset), dataset)
    // White space and what HTML itself cannot hold aside.
    const bare = (words = '') => words.replace(/[\s\0\uFFFD\p{Surrogate}]+/gu, '')
    expect(bare(ogTitle)).toBe(bare(`${text} · ${text}`))
  })
})

describe('the head of a page', () => {
  it('leads to the dataset, the feed and the calendar under the base', () => {
    const dataset = aDataset()
    const elements = headElements(pageOf('about/index.html', dataset), dataset, NO_SITE)
    expect(elements.slice(0, 3)).toEqual([
      '<link rel="alternate" type="application/geo+json" href="/dateline/dataset.geojson" title="The dataset (GeoJSON)">',
      '<link rel="alternate" type="application/atom+xml" href="/dateline/feed.atom" title="Reports by day (Atom)">',
      '<link rel="alternate" type="text/calendar" href="/dateline/visits.ics" title="Visits (iCalendar)">',
    ])
  })

  it('says nothing of this where there is no page', () => {
    expect(headElements(pageOf('404.html', aDataset()), aDataset(), KNOWN_SITE)).toEqual([])
  })

  it('names its language and the others as Open Graph does', () => {
    const dataset = aDataset()
    const locales = (prefix: string | null) =>
      headElements(openingPage(dataset, prefix), dataset, NO_SITE).filter((element) =>
        element.includes('og:locale'),
      )
    expect(locales(null)).toEqual([
      '<meta property="og:locale" content="en_US">',
      '<meta property="og:locale:alternate" content="ar_EG">',
      '<meta property="og:locale:alternate" content="he_IL">',
    ])
  })

  it('names the same page in every language, and where all other readers are led', () => {
    const dataset = aDataset()
    const home = 'https://example.org/dateline/'
    const links = [
      `<link rel="alternate" hreflang="en" href="${home}">`,
      `<link rel="alternate" hreflang="ar" href="${home}ar/">`,
      `<link rel="alternate" hreflang="he" href="${home}he/">`,
      `<link rel="alternate" hreflang="x-default" href="${home}">`,
    ]
    for (const prefix of [null, 'ar', 'he']) {
      const elements = headElements(openingPage(dataset, prefix), dataset, KNOWN_SITE)
      expect(elements.filter((element) => element.includes('hreflang'))).toEqual(links)
      expect(elements).toContain(
        `<link rel="canonical" href="${home}${prefix === null ? '' : `${prefix}/`}">`,
      )
    }
  })

  it('leads readers of other languages to the dataset’s own where its pages have no prefix', () => {
    const dataset = aDataset({ language: 'ar-EG' })
    const elements = headElements(openingPage(dataset, null), dataset, KNOWN_SITE).join()
    expect(elements).toContain('hreflang="ar" href="https://example.org/dateline/"')
    expect(elements).toContain('hreflang="en" href="https://example.org/dateline/en/"')
    expect(elements).toContain('hreflang="x-default" href="https://example.org/dateline/"')
  })

  it('names no other language of a page kept for a former id, nor without whole addresses', () => {
    const dataset = aDataset()
    const former = pageOf(`stops/${IDS.formerStop}/index.html`, dataset)
    expect(headElements(former, dataset, KNOWN_SITE).join()).not.toContain('hreflang')
    expect(headElements(openingPage(dataset, 'ar'), dataset, NO_SITE).join()).not.toContain(
      'hreflang',
    )
  })
})

function openingPage(dataset: Dataset, prefix: string | null): BuiltPage {
  const [page] = builtPages(dataset, prefix)
  if (page === undefined) throw new Error('A dataset has an opening page.')
  return page
}
