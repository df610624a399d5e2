import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import { buildNotes } from '../text/build-notes.ts'
import { atomFeed } from './atom-feed.ts'
import type { BuiltPage } from './built-pages.ts'
import { oembed, oembedFile } from './oembed.ts'
import { CALENDAR_FILE, FEED_FILE, ROBOTS_FILE, SITEMAP_FILE } from './published-files.ts'
import { isKnownSite, type KnownSite, type SiteAddress, siteIn } from './site-address.ts'
import { robots, sitemap } from './sitemap.ts'
import { visitsCalendar } from './visits-calendar.ts'

/** A file beside the pages. */
export interface MachineFile {
  /** Its path under the site's root. */
  readonly fileName: string
  readonly source: string
}

/** The files that other programs read: the feed, the calendar and, where the site's address is known, what needs it. */
export function machineFiles(
  pages: readonly BuiltPage[],
  dataset: Dataset,
  index: DatasetIndex,
  site: SiteAddress,
): readonly MachineFile[] {
  return [
    { fileName: FEED_FILE, source: atomFeed(dataset, index, site) },
    { fileName: CALENDAR_FILE, source: visitsCalendar(dataset, index, site) },
    ...(isKnownSite(site)
      ? [
          { fileName: SITEMAP_FILE, source: sitemap(pages, dataset, site) },
          { fileName: ROBOTS_FILE, source: robots(site) },
          ...oembedFiles(pages, site),
        ]
      : []),
  ]
}

/** One for each page that has something to show, for the page of a former id that of the present one. */
function oembedFiles(pages: readonly BuiltPage[], site: KnownSite): readonly MachineFile[] {
  return pages.flatMap((built) =>
    built.page === null
      ? []
      : [
          {
            fileName: oembedFile(built),
            source: JSON.stringify(oembed(built.page, built, siteIn(site, built))),
          },
        ],
  )
}

/** What is left out of a build that does not know where its site will live, and why; null where nothing is. */
export function noteOnAddress(site: SiteAddress): string | null {
  if (isKnownSite(site)) return null
  const { tags, pictures, embedding, links } = buildNotes.needAddress
  return buildNotes.withoutAddress([tags, pictures, SITEMAP_FILE, ROBOTS_FILE, embedding, links])
}
