import { ALL_DAYS } from '../calendar/range.ts'
import type { Article } from '../dataset/model.ts'
import { passagesOf } from '../dataset/quotation-count.ts'
import { EVERY_REPORT } from '../itinerary/narrowing.ts'
import { ArticleSource } from '../panel/ArticleSource.tsx'
import { aboutText as text } from '../text/parts.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { AboutProps } from './about-props.ts'
import { GrowingList } from './GrowingList.tsx'

/** Each article with what is known and unknown of it, and the way to what it alone reports. */
export function Articles({ dataset, index, navigation }: AboutProps) {
  const quoted = new Map<string, number>()
  for (const [first] of passagesOf([...index.excerpts.values()].map(({ excerpt }) => excerpt))) {
    if (first !== undefined) quoted.set(first.article, (quoted.get(first.article) ?? 0) + 1)
  }
  const destinationOf = (article: Article) => ({
    stop: null,
    range: ALL_DAYS,
    narrowing: { ...EVERY_REPORT, article: article.id },
  })
  return (
    <GrowingList className="about-articles" items={dataset.articles}>
      {(article) => (
        <li key={article.id}>
          <ArticleSource article={article} language={dataset.language} isNoteOpen />
          <p>
            {text.about.quotedTimes({ amount: quoted.get(article.id) ?? 0 })}{' '}
            <ViewLink
              className="screen-only"
              href={navigation.addressOf(destinationOf(article))}
              onFollow={() => navigation.go(destinationOf(article))}
            >
              {text.about.onlyThis}
            </ViewLink>
          </p>
          <p className="about-hash">
            {text.about.textHash}: <code dir="ltr">{article.textHash}</code>
          </p>
        </li>
      )}
    </GrowingList>
  )
}
