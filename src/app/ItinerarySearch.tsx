import { type ReactNode, useCallback, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { SearchField } from '../panel/SearchField.tsx'
import { text } from '../text/text.ts'
import type { Navigation } from '../view/navigation.ts'
import { searchFor } from '../view/transitions.ts'
import { changeView, type ViewStore } from '../view/view-store.ts'
import { PaneFailure } from './PaneFailure.tsx'
import { searchLater } from './search-later.ts'

interface ItinerarySearchProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly stops: readonly ShownStop[]
  /** What is searched for, as the address has it. */
  readonly query: string
  readonly store: ViewStore
  readonly navigation: Navigation
  /** Stands between the field and the itinerary. */
  readonly controls: ReactNode
  /** What is shown while nothing is searched for. */
  readonly children: ReactNode
}

const Results = searchLater.Component

const prepare = () => void searchLater.load().catch(() => undefined)

/** The search field above the itinerary, and in the itinerary's place what is found. */
export function ItinerarySearch(props: ItinerarySearchProps) {
  const { dataset, index, stops, query, store, navigation, controls, children } = props
  const results = useRef<HTMLDivElement>(null)
  // What is being typed is on screen at once, in the address when it has come to rest.
  const [draft, setDraft] = useState<string | null>(null)
  const [settled, setSettled] = useState(query)
  if (query !== settled) {
    setSettled(query)
    setDraft(null)
  }
  const settle = useCallback(
    (typed: string) => {
      if (typed.trim() !== query) changeView(store, (before) => searchFor(before, typed))
    },
    [store, query],
  )
  const asked = draft ?? query
  return (
    <>
      <SearchField
        query={query}
        onType={setDraft}
        onSettle={settle}
        onApproach={prepare}
        onDown={() => results.current?.querySelector('a')?.focus()}
      />
      {controls}
      {asked.trim() === '' ? (
        children
      ) : (
        <div ref={results}>
          <ErrorBoundary
            resetKeys={[asked]}
            fallback={<PaneFailure message={text.search.broken} />}
          >
            <Results
              dataset={dataset}
              index={index}
              stops={stops}
              query={asked}
              navigation={navigation}
              waiting={<p className="panel-loading">{text.search.preparing}</p>}
            />
          </ErrorBoundary>
        </div>
      )}
    </>
  )
}
