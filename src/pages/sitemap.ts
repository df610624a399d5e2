import type { Page } from '../address/page-path.ts'
import type { Dataset } from '../dataset/model.ts'
import { escapeXml } from '../picture/escape-xml.ts'
import { buildNotes } from '../text/build-notes.ts'
import type { BuiltPage } from './built-pages.ts'
import { type LanguageAlternate, languagesOf } from './languages-of.ts'
import { SITEMAP_FILE } from './published-files.ts'
import { fileAddress, type KnownSite, pageAddress, siteIn } from './site-address.ts'

/**
 * The listed pages for search engines, in the format of sitemaps.org: whole addresses, and for each
 * the day on which the dataset was last changed, which a page cannot tell apart from its own, and the
 * same page in every language (Google, "Tell Google about localized versions of your page").
 * The format admits 50,000 pages.
 */
export function sitemap(
  pages: readonly BuiltPage[],
  dataset: Pick<Dataset, 'language' | 'updated'>,
  site: KnownSite,
): string {
  const listed = pages.flatMap((built) => {
    const { page, head } = built
    return page === null || head.unlisted ? [] : [urlElement(page, siteIn(site, built), dataset)]
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...listed,
    '</urlset>',
    '',
  ].join('\n')
}

function urlElement(
  page: Page,
  site: KnownSite,
  dataset: Pick<Dataset, 'language' | 'updated'>,
): string {
  const alternates = languagesOf(page, dataset, site)
  const links = alternates.length === 1 ? [] : alternates.map(alternateElement)
  const address = escapeXml(pageAddress(site, page))
  return `<url><loc>${address}</loc><lastmod>${dataset.updated}</lastmod>${links.join('')}</url>`
}

function alternateElement({ language, address }: LanguageAlternate): string {
  return `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(address)}"/>`
}

/**
 * Lets every crawler in and tells it of the sitemap (RFC 9309; the line Sitemap is one of its "other
 * records", section 2.2.4). Crawlers ask only at a host's root (section 2.3): under a folder the
 * file says so, and has the line to copy.
 */
export function robots(site: KnownSite): string {
  const address = fileAddress(site, SITEMAP_FILE)
  const note = site.base === '/' ? [] : [buildNotes.robots(site.base, address)]
  return [...note, 'User-agent: *', 'Allow: /', '', `Sitemap: ${address}`, ''].join('\n')
}
