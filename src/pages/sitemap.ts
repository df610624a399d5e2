import type { Day } from '../calendar/day.ts'
import { escapeXml } from '../picture/escape-xml.ts'
import { buildNotes } from '../text/build-notes.ts'
import type { BuiltPage } from './built-pages.ts'
import { SITEMAP_FILE } from './published-files.ts'
import { fileAddress, type KnownSite, pageAddress } from './site-address.ts'

/**
 * The listed pages for search engines, in the format of sitemaps.org: whole addresses, and for each
 * the day on which the dataset was last changed, which a page cannot tell apart from its own.
 * The format admits 50,000 pages.
 */
export function sitemap(pages: readonly BuiltPage[], updated: Day, site: KnownSite): string {
  const listed = pages.flatMap(({ page, head }) => (page === null || head.unlisted ? [] : [page]))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listed.map(
      (page) =>
        `<url><loc>${escapeXml(pageAddress(site, page))}</loc><lastmod>${updated}</lastmod></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n')
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
