import type { Capabilities, StopLookup } from '../address/resolve-view.ts'
import type { Site } from '../address/site.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'

/** What this build can show of what an address may ask for. */
export const CAPABILITIES: Capabilities = { data: false, languages: [] }

/**
 * The site as its addresses are written.
 * @param base path that they begin with, such as `/` or `/dateline/`
 */
export function siteAt(base: string): Site {
  return { base, mode: 'pages', languages: ['ar', 'he'] }
}

/** What addresses may name of a dataset, its former ids included. */
export function lookupIn(index: DatasetIndex, language: string): StopLookup {
  return {
    language,
    stopOf: (id) => index.stops.get(id) ?? index.aliases.get(id) ?? null,
    excerptStop: (id) => index.excerpts.get(id)?.stop.id ?? null,
    hasArticle: (id) => index.articles.has(id),
  }
}
