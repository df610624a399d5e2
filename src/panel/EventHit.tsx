import { localized } from '../dataset/localized-text.ts'
import { spanOf } from '../dataset/model.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { briefSpan } from '../text/days.ts'
import { searchText as text } from '../text/parts.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import { FoundByNames } from './FoundByNames.tsx'
import { Hit } from './Hit.tsx'
import type { HitProps } from './hit-props.ts'
import { MarkedText } from './MarkedText.tsx'

interface EventHitProps extends HitProps {
  readonly entry: SearchEntry & { readonly kind: 'event' }
}

/** A report that was found. It opens at its first quotation. */
export function EventHit(props: EventHitProps) {
  const { entry, terms, language, withYear, navigation, onPoint, row } = props
  const { stop, event } = entry
  const there = { stop: stop.id, excerpt: event.excerpts[0]?.id ?? null }
  const title = localized(event.title, text.language, language)
  return (
    <Hit shows={{ kind: 'event', id: event.id }} onPoint={onPoint} row={row}>
      <ViewLink
        className="hit-link row-press"
        dataStop={stop.id}
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
      <span className="hit-note">
        <bdi>{stop.name}</bdi>, {briefSpan(spanOf(event), text.language, withYear)}
      </span>
    </Hit>
  )
}
