import { sameLanguage } from './language-tag.ts'
import { readPercent, writePercent } from './percent.ts'
import type { Site } from './site.ts'

/** What a path says. */
export interface PagePath {
  /** False when the site has no such page; then only what could be read before that is given. */
  readonly known: boolean
  /** One of the site's languages, as the site writes it; null without a prefix. */
  readonly language: string | null
  /** The stop's id, percent-encoded as it came; null where the path names none. */
  readonly stop: string | null
  /** Whether the path is that of the page about method and sources. */
  readonly about: boolean
}

/** A page that has a path of its own: the map's, the one about method and sources, or a stop's. */
export type Page = 'map' | 'about' | { readonly stop: string }

const UNKNOWN_PAGE: PagePath = Object.freeze({
  known: false,
  language: null,
  stop: null,
  about: false,
})
const MAP_PAGE: PagePath = Object.freeze({ known: true, language: null, stop: null, about: false })
const STOPS = 'stops'
const ABOUT = 'about'
const INDEX_DOCUMENT = 'index.html'

/**
 * Reads the path of an address. A missing trailing slash, doubled slashes, `index.html` at the end
 * and percent-encoding in either letter case make no difference. In query mode the base is the only
 * known path.
 */
export function readPath(pathname: string, site: Site): PagePath {
  const rest = stepsAfter(stepsOf(site.base), stepsOf(pathname))
  if (rest === null) return UNKNOWN_PAGE
  if (site.mode === 'query') return rest.length === 0 ? MAP_PAGE : UNKNOWN_PAGE
  const language = languageOf(rest[0], site)
  return { ...readPage(language === null ? rest : rest.slice(1)), language }
}

function readPage(steps: readonly string[]): PagePath {
  const [first, stop, ...more] = steps
  if (first === undefined) return MAP_PAGE
  const folder = readPercent(first)
  if (folder === ABOUT && stop === undefined) return { ...MAP_PAGE, about: true }
  const isStop = folder === STOPS && stop !== undefined && more.length === 0
  return isStop && readPercent(stop) !== null ? { ...MAP_PAGE, stop } : UNKNOWN_PAGE
}

function languageOf(step: string | undefined, site: Site): string | null {
  const text = step === undefined ? null : readPercent(step)
  if (text === null) return null
  return site.languages.find((language) => sameLanguage(language, text)) ?? null
}

/** The steps of a path between its slashes, without an index document. Still percent-encoded. */
function stepsOf(pathname: string): readonly string[] {
  const steps = pathname.split('/')
  // Only the very last one: `/stops/index.html/` is a stop of that name.
  if (steps.at(-1) === INDEX_DOCUMENT) steps.pop()
  return steps.filter((step) => step !== '')
}

/** What follows the base's steps; null when the path does not begin with them. */
function stepsAfter(base: readonly string[], steps: readonly string[]): readonly string[] | null {
  const begins = base.every((step, index) => {
    const other = steps[index]
    return other !== undefined && readPercent(other) === readPercent(step)
  })
  return begins ? steps.slice(base.length) : null
}

/**
 * Whether a stop can stand in a path. `.` and `..` cannot, encoded or not: the URL Standard takes
 * them for the folder itself and the one above.
 */
export function hasPage(stop: string): boolean {
  return stop !== '' && stop !== '.' && stop !== '..'
}

/** The prefix under which the site has pages in this language; null when it has none. */
export function languagePrefix(language: string, site: Site): string | null {
  return site.languages.find((tag) => sameLanguage(tag, language)) ?? null
}

/** The path of a page in pages mode: the base, the language's prefix, the page; ends with a slash. */
export function writePath(site: Site, prefix: string | null, page: Page): string {
  const base = site.base.endsWith('/') ? site.base : `${site.base}/`
  const language = prefix === null ? '' : `${writePercent(prefix)}/`
  return `${base}${language}${stepsTo(page)}`
}

function stepsTo(page: Page): string {
  if (page === 'map') return ''
  return page === 'about' ? `${ABOUT}/` : `${STOPS}/${writePercent(page.stop)}/`
}
