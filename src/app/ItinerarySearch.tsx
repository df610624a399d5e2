import { type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { SearchField } from '../panel/SearchField.tsx'
import { SearchKeeperContext } from '../panel/search-keeper.ts'
import { text } from '../text/text.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import type { Navigation } from '../view/navigation.ts'
import { searchFor } from '../view/transitions.ts'
import { changeView, pointAt, type ViewStore } from '../view/view-store.ts'
import { SearchFailure } from './SearchFailure.tsx'
import { prepareSearch, searchLater } from './search-later.ts'

interface ItinerarySearchProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** Id of the stop whose panel was shown last; null for none. */
  readonly before: string | null
  readonly stops: readonly ShownStop[]
  /** Every stop with all its reports, whatever is left out on screen. */
  readonly whole: readonly ShownStop[]
  /** What is searched for, as the address has it. */
  readonly query: string
  readonly store: ViewStore
  readonly navigation: Navigation
  /** Whether the page is shown inside another one, where the field is there only for its address. */
  readonly isEmbedded: boolean
  /** Called when the reader is about to search. */
  readonly onApproach: () => void
  /** Takes every day and report again. */
  readonly onEverything: () => void
  /** Stands between the field and the itinerary. */
  readonly controls: ReactNode
  /** What is shown while nothing is searched for. */
  readonly children: ReactNode
}

const Results = searchLater.Component

/** The search field above the itinerary, and in the itinerary's place what is found. */
export function ItinerarySearch(props: ItinerarySearchProps) {
  const { dataset, index, stops, whole, query, store, navigation, isEmbedded } = props
  const { onApproach, onEverything, controls, children } = props
  const keeper = useContext(SearchKeeperContext)
  const field = useRef<HTMLInputElement>(null)
  // What is being typed is on screen at once, in the address when it has come to rest.
  const [draft, setDraft] = useState<string | null>(null)
  const [settled, setSettled] = useState(query)
  const [isAsked, setAsked] = useState(query !== '')
  if (query !== settled) {
    setSettled(query)
    setDraft(null)
    // Once there it stays: cleared it would go with the focus in it (WCAG 2.2, 3.2.2).
    setAsked(true)
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
      {(!isEmbedded || isAsked) && (
        <SearchField
          element={field}
          query={query}
          onType={setDraft}
          onSettle={settle}
          onApproach={() => {
            searchLater.load().then(
              () => prepareSearch(dataset, keeper),
              () => undefined,
            )
            onApproach()
          }}
          onDown={() => contentBelow()?.querySelector('a')?.focus()}
          onLeave={() => contentBelow()?.focus()}
        />
      )}
      {controls}
      {asked.trim() === '' ? (
        children
      ) : (
        <section
          id={SKIP_TARGETS.itinerary}
          className="search-results"
          aria-label={text.search.results}
          tabIndex={-1}
        >
          <ErrorBoundary
            resetKeys={[asked]}
            fallbackRender={({ resetErrorBoundary }) => (
              <SearchFailure onAgain={resetErrorBoundary} />
            )}
          >
            <Results
              dataset={dataset}
              index={index}
              stops={stops}
              whole={whole}
              query={asked}
              before={props.before}
              navigation={navigation}
              onPoint={(pointed) => pointAt(store, pointed)}
              onUp={() => field.current?.focus()}
              onEverything={onEverything}
              waiting={<p className="panel-loading">{text.search.preparing}</p>}
            />
          </ErrorBoundary>
        </section>
      )}
    </>
  )
}

/** The itinerary, or what was found in its place. */
function contentBelow(): HTMLElement | null {
  return document.getElementById(SKIP_TARGETS.itinerary)
}
