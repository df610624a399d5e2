import { type ReactNode, useId, useMemo } from 'react'
import { articleNames } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import type { SearchHit } from '../itinerary/search.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { needsYears } from '../itinerary/timetable.ts'
import { searchText as text } from '../text/parts.ts'
import type { Navigation } from '../view/navigation.ts'
import { ArticleHit } from './ArticleHit.tsx'
import { EventHit } from './EventHit.tsx'
import { ExcerptHit } from './ExcerptHit.tsx'
import { StopHit } from './StopHit.tsx'

interface HitListProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** Best first. */
  readonly hits: readonly SearchHit[]
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
}

/** In this order: what a reader looks for by name comes before what mentions it. */
const KINDS: readonly SearchEntry['kind'][] = ['stop', 'event', 'excerpt', 'article']

/** More of one kind are not read but searched again. */
const AT_MOST = 50

/** What was found, each kind under a heading of its own. */
export function HitList(props: HitListProps) {
  const { dataset, index, hits, navigation, onPoint } = props
  const { articles, language } = dataset
  const names = useMemo(() => articleNames(articles), [articles])
  const withYear = needsYears(dataset)
  const drawn = ({ entry, terms }: SearchHit) => {
    const shared = { terms, language, withYear, navigation, onPoint }
    switch (entry.kind) {
      case 'stop':
        return <StopHit key={entry.stop.id} stop={entry.stop} {...shared} />
      case 'event':
        return <EventHit key={entry.event.id} entry={entry} {...shared} />
      case 'excerpt': {
        const { id, article } = entry.excerpt
        return (
          <ExcerptHit
            key={id}
            entry={entry}
            article={index.articles.get(article)}
            source={names.get(article) ?? ''}
            {...shared}
          />
        )
      }
      case 'article':
        return <ArticleHit key={entry.article.id} article={entry.article} {...shared} />
    }
  }
  return KINDS.map((kind) => {
    const own = hits.filter(({ entry }) => entry.kind === kind)
    if (own.length === 0) return null
    return (
      <HitGroup key={kind} heading={text.search.kinds[kind]} left={own.length - AT_MOST}>
        {own.slice(0, AT_MOST).map(drawn)}
      </HitGroup>
    )
  })
}

interface HitGroupProps {
  readonly heading: string
  /** How many more there are; none where it is not positive. */
  readonly left: number
  readonly children: ReactNode
}

function HitGroup({ heading, left, children }: HitGroupProps) {
  const id = useId()
  return (
    <>
      <h2 id={id} className="hit-kind">
        {heading}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
      {left > 0 && <p className="search-limits">{text.search.more({ amount: left })}</p>}
    </>
  )
}
