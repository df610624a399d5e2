import type { Page } from '../address/page-path.ts'
import type { Dataset } from '../dataset/model.ts'
import { type KnownSite, pageAddress, siteIn } from './site-address.ts'
import { siteLanguages } from './site-languages.ts'

/** The name of a link for readers of any language that has no page of its own (RFC 8288 leaves it to search engines). */
const ANY_OTHER = 'x-default'

/** A page in one of the site's languages, for search engines. */
export interface LanguageAlternate {
  /** A BCP 47 tag, or `x-default` for readers of any other language. */
  readonly language: string
  /** The whole address. */
  readonly address: string
}

/**
 * Where a page is in each of the site's languages, itself among them, and last where readers of other
 * languages are led: a single one where the site speaks one alone.
 */
export function languagesOf(
  page: Page,
  dataset: Pick<Dataset, 'language'>,
  site: KnownSite,
): readonly LanguageAlternate[] {
  const languages = siteLanguages(dataset)
  const alternates = languages.map((language) => ({
    language: language.tag,
    address: pageAddress(siteIn(site, language), page),
  }))
  if (languages.length === 1) return alternates
  return [
    ...alternates,
    { language: ANY_OTHER, address: pageAddress(siteIn(site, { prefix: null }), page) },
  ]
}
