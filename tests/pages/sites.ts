import type { KnownSite, SiteAddress } from '../../src/pages/site-address.ts'

/** A site in a folder of a host that the build was told of. */
export const KNOWN_SITE: KnownSite = Object.freeze({
  base: '/dateline/',
  origin: 'https://example.org',
})

/** The same folder, on a host that nobody named. */
export const NO_SITE: SiteAddress = Object.freeze({ base: '/dateline/', origin: null })
