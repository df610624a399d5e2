import { textIn } from '../dataset/localized-text.ts'
import type { Article } from '../dataset/model.ts'
import { plainDay } from '../text/days.ts'
import { stopEnglish as text } from '../text/stop-english.ts'

interface ArticleSourceProps {
  readonly article: Article
  /** The dataset's language. */
  readonly language: string
  /** The title alone, where the whole source stands just above. */
  readonly isBrief?: boolean
  /** Whether the note about the source is there without a press. */
  readonly isNoteOpen?: boolean
}

/** An article's title, publisher, author and day; what the text does not state is said to be so. */
export function ArticleSource(props: ArticleSourceProps) {
  const { article, language, isBrief = false, isNoteOpen = false } = props
  const title = (
    <cite lang={article.language}>
      {article.url === undefined ? (
        article.title
      ) : (
        <a href={article.url} rel="noreferrer">
          {article.title}
        </a>
      )}
    </cite>
  )
  if (isBrief) return <span className="source">{title}</span>
  const { publisher, authors = [], published, url, inferred = [] } = article
  const told = (fact: string, field: (typeof inferred)[number]) =>
    inferred.includes(field) ? text.article.inferred(fact) : fact
  const known = [
    ...(publisher === undefined ? [] : [told(publisher, 'publisher')]),
    ...(authors.length === 0 ? [] : [told(text.article.by(authors), 'authors')]),
    ...(published === undefined ? [] : [told(plainDay(published, text.language), 'published')]),
  ]
  const unknown = [
    ...(publisher === undefined ? [text.article.publisher] : []),
    ...(authors.length === 0 ? [text.article.author] : []),
    ...(published === undefined ? [text.article.date] : []),
  ]
  return (
    <span className="source">
      {title}
      <span className="source-facts">
        {known.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {unknown.length > 0 && <span>{text.article.notStated(unknown)}</span>}
        {url === undefined && <span>{text.article.noAddress}</span>}
      </span>
      {article.note !== undefined && (
        <details open={isNoteOpen}>
          <summary>{text.article.about}</summary>
          {textIn(article.note, text.language, language)}
        </details>
      )}
    </span>
  )
}
