import { use, useDeferredValue, useEffect, useId, useMemo } from 'react'
import { articleNames } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import { onceFor } from '../itinerary/once-for.ts'
import { type SearchHit, searchOf } from '../itinerary/search.ts'
import type { SearchEntry } from '../itinerary/search-entries.ts'
import { readQuery } from '../itinerary/search-query.ts'
import { searchedWithin } from '../itinerary/searched-within.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { searchText as text } from '../text/parts.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import type { Navigation } from '../view/navigation.ts'
import { ArticleHit } from './ArticleHit.tsx'
import { EventHit } from './EventHit.tsx'
import { ExcerptHit } from './ExcerptHit.tsx'
import { StopHit } from './StopHit.tsx'

interface SearchResultsProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** What the range and the narrowing leave: nothing else is found. */
  readonly stops: readonly ShownStop[]
  /** As it was typed. */
  readonly query: string
  readonly navigation: Navigation
}

type HitKind = SearchEntry['kind']

/** In this order: what a reader looks for by name comes before what mentions it. */
const KINDS: readonly HitKind[] = ['stop', 'event', 'excerpt', 'article']

/** More of one kind are not read but searched again. */
const AT_MOST = 50

/** How long the count rests before it is spoken, in milliseconds, so that typing stays quiet. */
const SPOKEN_AFTER = 500

const searchIn = onceFor(searchOf)

/** What is found of a query, each kind by itself. Suspends while the search is prepared. */
export function SearchResults({ dataset, index, stops, query, navigation }: SearchResultsProps) {
  const search = use(searchIn(dataset))
  const asked = useDeferredValue(query)
  const isShown = useMemo(() => searchedWithin(stops), [stops])
  const { hits, isExact } = useMemo(
    () => search(readQuery(asked), isShown),
    [search, asked, isShown],
  )
  const names = useMemo(() => articleNames(dataset.articles), [dataset.articles])
  const count = text.search[isExact ? 'found' : 'similar']({ amount: hits.length })
  useSpokenCount(count)
  const drawn = (hit: SearchHit) => {
    const { entry, terms } = hit
    const shared = { terms, language: dataset.language, navigation }
    switch (entry.kind) {
      case 'stop':
        return <StopHit key={entry.stop.id} stop={entry.stop} {...shared} />
      case 'event':
        return <EventHit key={entry.event.id} entry={entry} {...shared} />
      case 'excerpt': {
        const article = index.articles.get(entry.excerpt.article)
        return (
          <ExcerptHit
            key={entry.excerpt.id}
            entry={entry}
            article={article}
            source={names.get(entry.excerpt.article) ?? ''}
            {...shared}
          />
        )
      }
      case 'article':
        return <ArticleHit key={entry.article.id} article={entry.article} {...shared} />
    }
  }
  return (
    <section className="search-results" aria-label={text.search.results}>
      <p className="search-count">{count}</p>
      {KINDS.map((kind) => {
        const own = hits.filter(({ entry }) => entry.kind === kind)
        if (own.length === 0) return null
        return (
          <HitGroup key={kind} heading={text.search.kinds[kind]} left={own.length - AT_MOST}>
            {own.slice(0, AT_MOST).map(drawn)}
          </HitGroup>
        )
      })}
    </section>
  )
}

interface HitGroupProps {
  readonly heading: string
  /** How many more there are; none where it is not positive. */
  readonly left: number
  readonly children: React.ReactNode
}

function HitGroup({ heading, left, children }: HitGroupProps) {
  const id = useId()
  return (
    <>
      <h2 id={id}>{heading}</h2>
      <ul aria-labelledby={id}>{children}</ul>
      {left > 0 && <p className="search-more">{text.search.more({ amount: left })}</p>}
    </>
  )
}

function useSpokenCount(count: string): void {
  const announce = useAnnounce()
  useEffect(
    function announceCount() {
      const timer = setTimeout(() => announce(count, 'spoken'), SPOKEN_AFTER)
      return () => clearTimeout(timer)
    },
    [count, announce],
  )
}
