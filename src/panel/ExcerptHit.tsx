import { directionOf } from '../citation/direction.ts'
import { nameLanguage } from '../dataset/article-name.ts'
import type { Article } from '../dataset/model.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import { Hit } from './Hit.tsx'
import { HitPlace } from './HitPlace.tsx'
import type { HitProps } from './hit-props.ts'
import { MarkedText } from './MarkedText.tsx'

interface ExcerptHitProps extends HitProps {
  readonly entry: SearchEntry & { readonly kind: 'excerpt' }
  readonly article: Article | undefined
  /** What to call its article in a row. */
  readonly source: string
}

/**
 * A quotation that was found, with a link to where it stands: whole, or its first line where it reads as the
 * one above it does.
 */
export function ExcerptHit(props: ExcerptHitProps) {
  const { entry, article, source, terms, withYear, navigation, onPoint, isAlike, row } = props
  const { stop, event, excerpt } = entry
  const there = { stop: stop.id, excerpt: excerpt.id }
  return (
    <Hit shows={{ kind: 'event', id: event.id }} onPoint={onPoint} isAlike={isAlike} row={row}>
      <figure>
        <blockquote
          lang={article?.language}
          dir={article === undefined ? 'auto' : directionOf(excerpt.exact, article.language)}
        >
          <MarkedText terms={terms}>{excerpt.exact}</MarkedText>
        </blockquote>
        <figcaption>
          <ViewLink
            className="hit-link row-press"
            dataStop={stop.id}
            href={navigation.addressOf(there)}
            onFollow={() => navigation.go(there)}
          >
            <HitPlace stop={stop} event={event} withYear={withYear} />
          </ViewLink>
          <bdi className="hit-note" lang={article && nameLanguage(article)}>
            {source}
          </bdi>
        </figcaption>
      </figure>
    </Hit>
  )
}
