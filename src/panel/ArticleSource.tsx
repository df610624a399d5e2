import { localized } from '../dataset/localized-text.ts'
import type { Article } from '../dataset/model.ts'
import { stopText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { ArticleFacts, ArticleTitle } from './ArticleFacts.tsx'

interface ArticleSourceProps {
  readonly article: Article
  /** The dataset's language. */
  readonly language: string
  /** The title alone, where the whole source stands just above. */
  readonly isBrief?: boolean
  /** Whether the note about the source is there without a press. */
  readonly isNoteOpen?: boolean
}

/** An article's title and what is known of it, and the note about it behind a press. */
export function ArticleSource(props: ArticleSourceProps) {
  const { article, language, isBrief = false, isNoteOpen = false } = props
  if (isBrief) {
    return (
      <span className="source">
        <ArticleTitle article={article} />
      </span>
    )
  }
  return (
    <span className="source">
      <ArticleTitle article={article} />
      <ArticleFacts article={article} />
      {article.note !== undefined && (
        <details open={isNoteOpen}>
          <summary>{text.article.about}</summary>
          <InLanguage as="div" {...localized(article.note, text.language, language)} />
        </details>
      )}
    </span>
  )
}
