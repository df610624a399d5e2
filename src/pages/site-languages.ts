import { homeLanguage } from '../app/home-language.ts'
import type { Dataset } from '../dataset/model.ts'
import { LANGUAGES } from '../text/text.ts'

/** A language that the site's pages are written in. */
export interface SiteLanguage {
  /** A BCP 47 tag. */
  readonly tag: string
  /** The first step of its pages' paths; null for the language whose pages have none. */
  readonly prefix: string | null
}

/** The languages of a dataset's pages, first the one without a prefix (see `homeLanguage`). */
export function siteLanguages(
  dataset: Pick<Dataset, 'language'>,
): readonly [SiteLanguage, ...SiteLanguage[]] {
  const home = homeLanguage(dataset)
  const others = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== home)
  return [{ tag: home, prefix: null }, ...others.map((tag) => ({ tag, prefix: tag }))]
}
