import type { Graph, Thing } from 'schema-dts'
import type { Page } from '../address/page-path.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset, Excerpt, Stop } from '../dataset/model.ts'
import { text } from '../text/text.ts'
import type { BuiltPage } from './built-pages.ts'
import type { PageHead } from './html-head.ts'
import { linkedArticle, linkedQuotation } from './linked-article.ts'
import { linkedDataset } from './linked-dataset.ts'
import { linkedEvent } from './linked-event.ts'
import { briefPlace, linkedPlace } from './linked-place.ts'
import { linkedTrips } from './linked-trip.ts'
import { pageAddress, type SiteAddress, siteIn } from './site-address.ts'
import { urnOf } from './stable-id.ts'

/**
 * The most stops whose trips and places the opening page holds, besides those of each stop's own page,
 * which the sitemap lists: with them it would weigh more than the map, and every reader opens it.
 */
const MOST_STOPS = 300

/**
 * What a page says to machines in schema.org's terms, as one JSON-LD graph; null for a page that
 * search engines are asked to leave out. Things are named by the ids of `urnOf`, so that the same
 * stop, event or article on two pages is one; `url` says where they are shown, which without the
 * site's address begins at the host's root and is resolved against the page's (JSON-LD 1.1, section
 * 3.2).
 */
export function structuredData(
  built: BuiltPage,
  dataset: Dataset,
  index: DatasetIndex,
  site: SiteAddress,
): Graph | null {
  const { page, head } = built
  if (page === null || head.unlisted) return null
  const things = thingsOf(page, head, dataset, index, siteIn(site, built))
  return { '@context': 'https://schema.org', '@graph': things }
}

function thingsOf(
  page: Page,
  head: PageHead,
  dataset: Dataset,
  index: DatasetIndex,
  site: SiteAddress,
): readonly Thing[] {
  const shared = sharedBy(page, head, dataset, site)
  const whole = { '@id': urnOf(dataset, 'dataset') }
  if (page === 'map') {
    const isSmall = dataset.stops.length <= MOST_STOPS
    return [
      { '@type': 'WebPage', ...shared, mainEntity: whole },
      linkedWebSite(dataset, site),
      linkedDataset(dataset, site),
      ...articlesOf(dataset),
      ...(isSmall ? linkedTrips(dataset) : []),
      ...(isSmall ? dataset.stops.map((stop) => briefPlace(dataset, stop, site)) : []),
    ]
  }
  if (page === 'about') {
    return [
      { '@type': 'AboutPage', ...shared, mainEntity: whole },
      linkedWebSite(dataset, site),
      linkedDataset(dataset, site),
      ...articlesOf(dataset),
    ]
  }
  const stop = index.stops.get(page.stop)
  if (stop === undefined) return []
  const excerpts = excerptsAt(stop, index)
  const cited = new Set(excerpts.map(({ article }) => article))
  return [
    {
      '@type': 'WebPage',
      ...shared,
      mainEntity: { '@id': urnOf(dataset, 'stop', stop.id) },
      isBasedOn: whole,
    },
    linkedWebSite(dataset, site),
    linkedPlace(dataset, stop, site),
    ...stop.events.map((event) => linkedEvent(dataset, index, stop, event)),
    ...excerpts.map((excerpt) =>
      linkedQuotation(dataset, stop, excerpt, index.articles.get(excerpt.article), site),
    ),
    ...dataset.articles
      .filter(({ id }) => cited.has(id))
      .map((article) => linkedArticle(dataset, article)),
  ]
}

function sharedBy(page: Page, head: PageHead, dataset: Dataset, site: SiteAddress) {
  const address = pageAddress(site, page)
  return {
    '@id': address,
    url: address,
    name: head.heading,
    description: head.description,
    inLanguage: text.language,
    dateModified: dataset.updated,
    isPartOf: { '@id': urnOf(dataset, 'site') },
  }
}

function linkedWebSite(dataset: Dataset, site: SiteAddress): Thing {
  return {
    '@type': 'WebSite',
    '@id': urnOf(dataset, 'site'),
    name: text.product,
    url: pageAddress(site, 'map'),
  }
}

function articlesOf(dataset: Dataset): readonly Thing[] {
  return dataset.articles.map((article) => linkedArticle(dataset, article))
}

/** The quotations that have their home at the stop: its page's address with a fragment shows them. */
function excerptsAt(stop: Stop, index: DatasetIndex): readonly Excerpt[] {
  const quoted = stop.events.flatMap((event) => [
    ...event.excerpts,
    ...event.disagreements.flatMap(({ excerpts }) => excerpts),
  ])
  const ids = new Set(quoted.map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const place = index.excerpts.get(id)
    return place?.stop === stop ? [place.excerpt] : []
  })
}
