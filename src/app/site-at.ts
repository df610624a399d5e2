import type { Capabilities, StopLookup } from '../address/resolve-view.ts'
import type { Site } from '../address/site.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { LANGUAGES } from '../text/text.ts'

const TAGS = LANGUAGES.map(({ tag }) => tag)

/** What this build can show of what an address may ask for. */
export const CAPABILITIES: Capabilities = { data: false, languages: TAGS }

/**
 * The site as its addresses are written.
 * @param base path that they begin with, such as `/` or `/dateline/`
 */
export function siteAt(base: string): Site {
  return { base, mode: 'pages', languages: TAGS }
}

/**
 * What addresses may name of a dataset, its former ids included.
 * @param language that it is shown in where an address names none
 */
export function lookupIn(index: DatasetIndex, language: string): StopLookup {
  return {
    language,
    stopOf: (id) => index.stops.get(id) ?? index.aliases.get(id) ?? null,
    excerptStop: (id) => index.excerpts.get(id)?.stop.id ?? null,
    hasArticle: (id) => index.articles.has(id),
  }
}
