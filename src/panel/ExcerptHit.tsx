import { directionOf } from '../citation/direction.ts'
import { type Article, spanOf } from '../dataset/model.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { briefSpan } from '../text/days.ts'
import { searchText as text } from '../text/parts.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import { Hit } from './Hit.tsx'
import type { HitProps } from './hit-props.ts'
import { MarkedText } from './MarkedText.tsx'

interface ExcerptHitProps extends HitProps {
  readonly entry: SearchEntry & { readonly kind: 'excerpt' }
  readonly article: Article | undefined
  /** What to call its article in a row. */
  readonly source: string
}

/** A quotation that was found, whole, with a link to where it stands. */
export function ExcerptHit(props: ExcerptHitProps) {
  const { entry, article, source, terms, withYear, navigation, onPoint, row } = props
  const { stop, event, excerpt } = entry
  const there = { stop: stop.id, excerpt: excerpt.id }
  return (
    <Hit shows={{ kind: 'event', id: event.id }} onPoint={onPoint} row={row}>
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
            <bdi>{stop.name}</bdi>, {briefSpan(spanOf(event), text.language, withYear)}
          </ViewLink>
          <bdi className="hit-note" lang={article?.language}>
            {source}
          </bdi>
        </figcaption>
      </figure>
    </Hit>
  )
}
