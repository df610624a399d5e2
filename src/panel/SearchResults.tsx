import { type ComponentType, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import { type Found, foundAmong } from '../itinerary/found-among.ts'
import type { Pointed } from '../itinerary/highlight.ts'
import { type ShownStop, sameShown } from '../itinerary/shown.ts'
import { searchText as text } from '../text/parts.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import type { Navigation } from '../view/navigation.ts'
import { moveAmongResults } from './among-results.ts'
import { HitList, type HitListProps } from './HitList.tsx'
import { SearchLimits } from './SearchLimits.tsx'
import { type Answer, useAnswer } from './use-answer.ts'
import { useSearch } from './use-search.ts'
import './search-results.css'

interface SearchResultsProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** What the range and the narrowing leave: nothing else is found. */
  readonly stops: readonly ShownStop[]
  /** Every stop with all its reports, whatever is left out on screen. */
  readonly whole: readonly ShownStop[]
  /** As it was typed. */
  readonly query: string
  readonly navigation: Navigation
  readonly onPoint: (pointed: Pointed | null) => void
  /** Leads back to the field. */
  readonly onUp: () => void
  /** Takes every day and report again. */
  readonly onEverything: () => void
  /** Id of the stop whose panel was shown last; null for none. */
  readonly before: string | null
  /** Draws very much that was found. */
  readonly Long: LongHits
}

type LongHits = ComponentType<
  HitListProps & { readonly before: string | null; readonly waiting?: ReactNode }
>

/** As many results as are in the document whole, where the browser's own find sees them. */
const MOST_WHOLE = 100

/** How long the count rests before it is spoken, in milliseconds, so that typing stays quiet. */
const SPOKEN_AFTER = 500

/** What is found of a query, each kind by itself. */
export function SearchResults(props: SearchResultsProps) {
  const { dataset, index, stops, whole, query, navigation } = props
  const { onPoint, onUp, onEverything, before, Long } = props
  const search = useSearch(dataset)
  const isLimited = useMemo(() => !sameShown(stops, whole), [stops, whole])
  const answer = useAnswer(search, useDeferredValue(query), isLimited)
  const found = useFound(answer, stops, isLimited ? whole : null)
  const count = found === null ? null : countOf(found)
  useSpokenCount(count)
  if (answer === null || found === null) {
    return <p className="panel-loading">{text.search.preparing}</p>
  }
  const shown = { dataset, index, terms: found.words, navigation, onPoint }
  return (
    // What can be pressed in it are links: the keys lead on among them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div aria-busy={answer.isLate} onKeyDown={(event) => moveAmongResults(event, onUp)}>
      <p className="search-count">{count}</p>
      {found.isLimited && <SearchLimits leftOut={found.leftOut} onEverything={onEverything} />}
      {found.hits.length <= MOST_WHOLE ? (
        <HitList {...shown} hits={found.hits} />
      ) : (
        <Long
          {...shown}
          hits={found.hits}
          before={before}
          waiting={<HitList {...shown} hits={found.hits.slice(0, MOST_WHOLE)} />}
        />
      )}
    </div>
  )
}

/** What of an answer is shown. */
function useFound(
  answer: Answer | null,
  stops: readonly ShownStop[],
  whole: readonly ShownStop[] | null,
): Found | null {
  const { search, matches, question } = answer ?? {}
  return useMemo(
    () =>
      search === undefined || matches === undefined || question === undefined
        ? null
        : foundAmong(search.entries, matches, question, stops, whole),
    [search, matches, question, stops, whole],
  )
}

function countOf({ hits, isExact }: Found): string {
  const amount = hits.length
  if (amount === 0) return text.search.none
  return isExact ? text.search.found({ amount }) : text.search.similar({ amount })
}

function useSpokenCount(count: string | null): void {
  const announce = useAnnounce()
  useEffect(
    function announceCount() {
      if (count === null) return
      const timer = setTimeout(() => announce(count, 'spoken'), SPOKEN_AFTER)
      return () => clearTimeout(timer)
    },
    [count, announce],
  )
}
