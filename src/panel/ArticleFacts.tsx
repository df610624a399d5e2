import type { Article } from '../dataset/model.ts'
import { plainDay } from '../text/days.ts'
import { capitalised, listed } from '../text/lists.ts'
import { stopText as text } from '../text/parts.ts'

/** An article's title as its text prints it, linked where it has an address. */
export function ArticleTitle({ article }: { readonly article: Article }) {
  return (
    <cite lang={article.titleLanguage ?? article.language} dir="auto">
      {article.url === undefined ? (
        article.title
      ) : (
        <a href={article.url} rel="noreferrer">
          {article.title}
        </a>
      )}
    </cite>
  )
}

/** An article's publisher, authors and day; what the text does not state is said to be so. */
export function ArticleFacts({ article }: { readonly article: Article }) {
  const { publisher, authors = [], published, url, inferred = [] } = article
  const told = (fact: string, field: (typeof inferred)[number]) =>
    inferred.includes(field) ? text.article.inferred({ fact }) : fact
  const known = [
    ...(publisher === undefined ? [] : [told(publisher, 'publisher')]),
    ...(authors.length === 0
      ? []
      : [told(text.article.by({ authors: listed(authors) }), 'authors')]),
    ...(published === undefined ? [] : [told(plainDay(published, text.language), 'published')]),
  ]
  const unknown = [
    ...(publisher === undefined ? [text.article.publisher] : []),
    ...(authors.length === 0 ? [text.article.author] : []),
    ...(published === undefined ? [text.article.date] : []),
  ]
  return (
    <span className="source-facts">
      {known.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {unknown.length > 0 && (
        <span>{capitalised(text.article.notStated({ facts: listed(unknown) }))}</span>
      )}
      {url === undefined && <span>{text.article.noAddress}</span>}
    </span>
  )
}
