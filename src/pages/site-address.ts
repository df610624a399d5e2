import { type Page, writePath } from '../address/page-path.ts'
import { writePercent } from '../address/percent.ts'
import { isWebAddress } from '../dataset/web-address.ts'

/** Where a built site will live. */
export interface SiteAddress {
  /** The path that all its addresses begin with, with a slash at both ends: `/` or `/dateline/`. */
  readonly base: string
  /** Scheme and host, with no slash at the end; null where the build was not told. */
  readonly origin: string | null
  /** The prefix of the language whose pages are meant; left out for those without one. */
  readonly prefix?: string | null
}

/** The same site with the addresses of one of its languages: that of a page, or another. */
export function siteIn<Site extends SiteAddress>(
  site: Site,
  { prefix }: { readonly prefix: string | null },
): Site {
  return { ...site, prefix }
}

/** A site whose whole address is known, for what is of no use without it. */
export type KnownSite = SiteAddress & { readonly origin: string }

/** Whether the site's whole address is known. */
export function isKnownSite(site: SiteAddress): site is KnownSite {
  return site.origin !== null
}

/**
 * The address that `DATELINE_SITE` gives, which has to agree with the base: every link of the pages
 * begins with the base, and the address of a page that is nowhere would be worse than none.
 * @throws Error that says what to write instead.
 */
export function siteAddress(text: string, base: string): KnownSite {
  const named = `DATELINE_SITE=${text}`
  if (!base.startsWith('/')) {
    throw new Error(
      `${named} needs a base that is a path: build with --base=/ or --base=/folder/, not --base=${base}.`,
    )
  }
  if (!isWebAddress(text)) {
    throw new Error(
      `${named} is no address of a site: write it in full, like https://example.org${base}.`,
    )
  }
  const { origin, pathname, username, password, search, hash } = new URL(text)
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw new Error(
      `${named} has more than a host and a path: leave out names, passwords, “?” and “#”, like ${origin}${base}.`,
    )
  }
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`
  const { pathname: builtFolder } = new URL(base, origin)
  if (folder !== builtFolder) {
    throw new Error(
      `${named} puts the site under ${folder}, but it is built for ${base}: build with --base=${folder}, or write DATELINE_SITE=${origin}${base}.`,
    )
  }
  return { base, origin }
}

/**
 * The address of a page, whole where the site's is known, else from the host's root on.
 * @param excerpt the id of a quotation on it, to which the address leads
 */
export function pageAddress(site: SiteAddress, page: Page, excerpt: string | null = null): string {
  const path = writePath(
    { base: site.base, mode: 'pages', languages: [] },
    site.prefix ?? null,
    page,
  )
  const fragment = excerpt === null ? '' : `#${writePercent(excerpt)}`
  return `${site.origin ?? ''}${path}${fragment}`
}

/**
 * The address of a file of the site, whole where the site's is known, else from the host's root on.
 * @param file its path under the site's root, with no slash at its start
 */
export function fileAddress(site: SiteAddress, file: string): string {
  const path = file.split('/').map(writePercent).join('/')
  return `${site.origin ?? ''}${site.base}${path}`
}
