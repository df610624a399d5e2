import { useId } from 'react'
import { nameLanguage } from '../dataset/article-name.ts'
import { localized } from '../dataset/localized-text.ts'
import type { Article, Trip } from '../dataset/model.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { searchText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { ViewLink } from '../ui/ViewLink.tsx'
import { FoundByNames } from './FoundByNames.tsx'
import { Hit } from './Hit.tsx'
import { HitPlace } from './HitPlace.tsx'
import type { HitProps } from './hit-props.ts'
import { MarkedText } from './MarkedText.tsx'

interface EventHitProps extends HitProps {
  readonly entry: SearchEntry & { readonly kind: 'event' }
  /** Its trip; undefined where it belongs to none. */
  readonly trip: Trip | undefined
  /** The first article that it quotes; undefined where it quotes none. */
  readonly article: Article | undefined
  /** What to call that in a row. */
  readonly source: string
}

/** A report that was found. It opens at its first quotation. */
export function EventHit(props: EventHitProps) {
  const { entry, trip, article, source, terms, language, withYear, navigation, onPoint } = props
  const { stop, event } = entry
  const there = { stop: stop.id, excerpt: event.excerpts[0]?.id ?? null }
  const placeId = useId()
  const title = localized(event.title, text.language, language)
  return (
    <Hit
      shows={{ kind: 'event', id: event.id }}
      onPoint={onPoint}
      isAlike={props.isAlike}
      row={props.row}
    >
      <ViewLink
        className="hit-link row-press"
        dataStop={stop.id}
        describedBy={placeId}
        href={navigation.addressOf(there)}
        onFollow={() => navigation.go(there)}
      >
        <bdi lang={title.language}>
          <MarkedText terms={terms}>{title.text}</MarkedText>
        </bdi>
      </ViewLink>
      {typeof event.title !== 'string' && (
        <FoundByNames shown={title.text} names={event.title} terms={terms} />
      )}
      <p id={placeId} className="hit-place">
        <span className="hit-where">
          <HitPlace stop={stop} event={event} withYear={withYear} />
          {event.kind !== 'visit' && <> ({text.itinerary.kind[event.kind]})</>}
        </span>
        {trip !== undefined && (
          <span className="hit-note">
            {' · '}
            <InLanguage {...localized(trip.title, text.language, language)} />
          </span>
        )}
        {article !== undefined && (
          <span className="hit-note">
            {' · '}
            <bdi lang={nameLanguage(article)}>{source}</bdi>
          </span>
        )}
      </p>
    </Hit>
  )
}
