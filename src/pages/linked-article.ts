import type { NewsArticle, Quotation } from 'schema-dts'
import { readAuthorName } from '../citation/author-name.ts'
import type { Article, Dataset, Excerpt, Stop } from '../dataset/model.ts'
import { printedTitle } from './article-line.ts'
import { pageAddress, type SiteAddress } from './site-address.ts'
import { urnOf } from './stable-id.ts'

/**
 * An article as schema.org's NewsArticle, with what its text says of itself. What is not known is left
 * out, also what only the dataset's makers call it. A byline that is not plainly a person's name may
 * be an institution's, so that it is a credit and no author.
 */
export function linkedArticle(dataset: Dataset, article: Article): NewsArticle {
  const names = (article.authors ?? []).map(readAuthorName)
  const people = names.filter(({ kind }) => kind === 'person')
  const credits = names.filter(({ kind }) => kind === 'literal').map(({ printed }) => printed)
  const headline = printedTitle(article)
  return {
    '@type': 'NewsArticle',
    '@id': urnOf(dataset, 'article', article.id),
    ...(headline === null ? { description: article.title } : { headline }),
    inLanguage: article.language,
    ...(people.length === 0
      ? {}
      : { author: people.map(({ printed }) => ({ '@type': 'Person', name: printed }) as const) }),
    ...(credits.length === 0 ? {} : { creditText: credits.join(', ') }),
    ...(article.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: article.publisher } as const }),
    ...(article.published === undefined ? {} : { datePublished: article.published }),
    ...(article.url === undefined ? {} : { url: article.url }),
  }
}

/** An excerpt as schema.org's Quotation, word for word, a part of its article. */
export function linkedQuotation(
  dataset: Dataset,
  stop: Stop,
  excerpt: Excerpt,
  article: Article | undefined,
  site: SiteAddress,
): Quotation {
  return {
    '@type': 'Quotation',
    '@id': urnOf(dataset, 'excerpt', excerpt.id),
    text: excerpt.exact,
    url: pageAddress(site, { stop: stop.id }, excerpt.id),
    ...(article === undefined
      ? {}
      : {
          inLanguage: article.language,
          isPartOf: { '@id': urnOf(dataset, 'article', article.id) },
        }),
  }
}
