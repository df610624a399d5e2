import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { ArticleHit } from './ArticleHit.tsx'
import { EventHit } from './EventHit.tsx'
import { ExcerptHit } from './ExcerptHit.tsx'
import type { HitProps } from './hit-props.ts'
import { StopHit } from './StopHit.tsx'

interface FoundHitProps extends HitProps {
  readonly entry: SearchEntry
  readonly index: DatasetIndex
  /** What to call articles in a row, by their ids. */
  readonly names: ReadonlyMap<string, string>
}

/** Something that was found, as its kind is shown. */
export function FoundHit({ entry, index, names, ...shared }: FoundHitProps) {
  switch (entry.kind) {
    case 'stop':
      return <StopHit stop={entry.stop} {...shared} />
    case 'event': {
      const { trip, excerpts } = entry.event
      const article = excerpts[0]?.article ?? ''
      return (
        <EventHit
          entry={entry}
          trip={trip === undefined ? undefined : index.trips.get(trip)}
          article={index.articles.get(article)}
          source={names.get(article) ?? ''}
          {...shared}
        />
      )
    }
    case 'excerpt': {
      const { article } = entry.excerpt
      return (
        <ExcerptHit
          entry={entry}
          article={index.articles.get(article)}
          source={names.get(article) ?? ''}
          {...shared}
        />
      )
    }
    case 'article':
      return <ArticleHit article={entry.article} {...shared} />
  }
}
