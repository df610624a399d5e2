/*
 * The names of the files that machines ask for, under the site's root. They are promises like the
 * addresses of pages: feed readers, calendars and other people's programs keep them.
 */

export { DATASET_FILE } from '../app/dataset-file.ts'

export const SCHEMA_FILE = 'dataset.schema.json'
export const FEED_FILE = 'feed.atom'
export const CALENDAR_FILE = 'visits.ics'
export const SITEMAP_FILE = 'sitemap.xml'
export const ROBOTS_FILE = 'robots.txt'

/** Beside each page, what programs that know oEmbed make of a link to it. */
export const OEMBED_FILE = 'oembed.json'

/** What an installed site is called, and its icons (Web Application Manifest). */
export const MANIFEST_FILE = 'manifest.webmanifest'

/** The service worker. Its name stays: browsers ask for it to learn of a new version. */
export const WORKER_FILE = 'worker.js'

/** The page that is kept for reading without a network. */
export const SHELL_FILE = 'shell.html'

/** The licences of the bundled packages, which the credits link to. */
export const LICENCES_FILE = 'licences.txt'
