import type { Article } from '../dataset/model.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import { hitClass } from './Hit.tsx'
import type { HitProps } from './hit-props.ts'
import { MarkedText } from './MarkedText.tsx'

interface ArticleHitProps extends HitProps {
  readonly article: Article
}

/** An article that was found. Its link shows what it alone reports, and ends the search. */
export function ArticleHit({ article, terms, navigation, row }: ArticleHitProps) {
  const there = { stop: null, narrowing: { article: article.id, kind: null }, query: '' }
  const makers = [article.publisher, ...(article.authors ?? [])].filter((one) => one !== undefined)
  return (
    <li {...row} className={hitClass(row)}>
      <ViewLink
        className="hit-link row-press"
        href={navigation.addressOf(there)}
        onFollow={() => navigation.go(there)}
      >
        <bdi lang={article.titleLanguage ?? article.language}>
          <MarkedText terms={terms}>{article.title}</MarkedText>
        </bdi>
      </ViewLink>
      {makers.map((maker) => (
        <bdi key={maker} className="hit-note">
          <MarkedText terms={terms}>{maker}</MarkedText>
        </bdi>
      ))}
    </li>
  )
}
