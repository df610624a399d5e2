import type { Page } from '../address/page-path.ts'
import type { Dataset } from '../dataset/model.ts'
import { buildText as text } from '../text/parts.ts'
import type { BuiltPage } from './built-pages.ts'
import { escapeHtml } from './escape-html.ts'
import { languagesOf } from './languages-of.ts'
import { oembedFile } from './oembed.ts'
import { CALENDAR_FILE, DATASET_FILE, FEED_FILE } from './published-files.ts'
import type { ShareImage } from './share-image.ts'
import {
  fileAddress,
  isKnownSite,
  type KnownSite,
  pageAddress,
  type SiteAddress,
  siteIn,
} from './site-address.ts'
import { siteLanguages } from './site-languages.ts'

/**
 * What a page's head holds for previews and machines besides its title and description: its canonical
 * address (RFC 6596), the same content in other formats, and the tags of Open Graph (ogp.me) and of
 * Twitter's cards. A page kept for a former id names the present page. The page for addresses that
 * have none gets nothing: there is nothing to share.
 *
 * An address in these tags is read away from the page, so it has to be whole: without the site's, the
 * tags that hold one are left out.
 */
export function headElements(
  built: BuiltPage,
  dataset: Dataset,
  anySite: SiteAddress,
): readonly string[] {
  const { fileName, page, head, shareImage } = built
  if (page === null) return []
  const site = siteIn(anySite, built)
  const whole = isKnownSite(site) ? pageAddress(site, page) : null
  return [
    ...(whole === null ? [] : [`<link rel="canonical" href="${escapeHtml(whole)}">`]),
    ...(isKnownSite(site) && !head.unlisted ? languageLinks(page, dataset, site) : []),
    ...alternates(site),
    ...(isKnownSite(site) ? [oembedLink(oembedFile({ fileName }), head.heading, site)] : []),
    property('og:type', typeOf(page)),
    property('og:title', head.heading),
    property('og:description', head.description),
    property('og:site_name', text.product),
    ...localeOf(text.language).map((locale) => property('og:locale', locale)),
    ...otherLocales(dataset).map((locale) => property('og:locale:alternate', locale)),
    ...(whole === null ? [] : [property('og:url', whole)]),
    ...(typeOf(page) === 'article' ? [property('article:modified_time', dataset.updated)] : []),
    ...(shareImage === undefined || whole === null ? [] : imageElements(shareImage, site)),
  ]
}

/** The whole is a website; each page of it that is about one thing is an article, as ogp.me has it. */
function typeOf(page: Page): 'website' | 'article' {
  return page === 'map' ? 'website' : 'article'
}

/**
 * The same page in each language, itself among them, and for all other readers the one without a prefix
 * (HTML, "Link type alternate"; search engines want whole addresses, and each page to name all others).
 */
function languageLinks(page: Page, dataset: Dataset, site: KnownSite): readonly string[] {
  const links = languagesOf(page, dataset, site)
  if (links.length === 1) return []
  return links.map(
    ({ language, address }) =>
      `<link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(address)}">`,
  )
}

function otherLocales(dataset: Dataset): readonly string[] {
  return siteLanguages(dataset)
    .filter(({ tag }) => tag !== text.language)
    .flatMap(({ tag }) => localeOf(tag))
}

function alternates(site: SiteAddress): readonly string[] {
  const { dataset, feed, calendar } = text.machine.files
  return [
    alternate(site, 'application/geo+json', DATASET_FILE, dataset),
    alternate(site, 'application/atom+xml', FEED_FILE, feed),
    alternate(site, 'text/calendar', CALENDAR_FILE, calendar),
  ]
}

/** From the host's root on even where the whole address is known, so that a copy on another host works. */
function alternate({ base }: SiteAddress, type: string, file: string, title: string): string {
  const href = fileAddress({ base, origin: null }, file)
  return `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`
}

/** How programs find the page's document (oembed.com, section 4); whole, since they read it elsewhere. */
function oembedLink(file: string, heading: string, site: KnownSite): string {
  const title = escapeHtml(text.machine.files.embedding({ title: heading }))
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(fileAddress(site, file))}" title="${title}">`
}

/** Twitter takes title, description and picture from Open Graph, but asks for a card of its own. */
function imageElements({ file, width, height, alt }: ShareImage, site: SiteAddress) {
  return [
    property('og:image', fileAddress(site, file)),
    property('og:image:width', String(width)),
    property('og:image:height', String(height)),
    property('og:image:alt', alt),
    named('twitter:card', 'summary_large_image'),
    named('twitter:image:alt', alt),
  ]
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`
}

/**
 * A language tag as Open Graph wants it, with a country: `en_US`. A tag that names none gets the one
 * where most of its readers are (Unicode's likely subtags).
 */
function localeOf(tag: string): readonly string[] {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region === undefined ? [] : [`${language}_${region}`]
}
