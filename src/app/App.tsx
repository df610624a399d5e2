import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Site } from '../address/site.ts'
import { inOrder } from '../calendar/range.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import { shownStops } from '../itinerary/shown.ts'
import { english as text } from '../text/english.ts'
import { rangeOnScreen, type ViewStore } from '../view/view-store.ts'
import { CreditsDialog } from './CreditsDialog.tsx'
import { navigationFor } from './navigation.ts'
import { Side } from './Side.tsx'
import { Stage } from './Stage.tsx'
import { useAnnouncedCount } from './use-announced-count.ts'
import { useDocumentTitle } from './use-document-title.ts'
import { useEscape } from './use-escape.ts'
import { useFocusFlow } from './use-focus-flow.ts'

interface AppProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly problems: readonly Problem[]
  readonly store: ViewStore
  readonly site: Site
}

/** The whole page: one panel, the map, the days. */
export function App({ dataset, index, problems, store, site }: AppProps) {
  const state = useStore(store)
  const { view, notices } = state
  const range = rangeOnScreen(state)
  // While From is typed it may lie after To: the days between them are shown, and a sentence says so.
  const shownRange = useMemo(() => inOrder(range), [range])
  const { narrowing } = view
  const stops = useMemo(
    () => shownStops(dataset, shownRange, narrowing),
    [dataset, shownRange, narrowing],
  )
  const navigation = useMemo(() => navigationFor(store, view, site), [store, view, site])
  const side = useRef<HTMLDivElement>(null)
  const credits = useRef<HTMLDialogElement>(null)
  const title = textIn(dataset.title, text.language, dataset.language)
  const stop = view.stop === null ? undefined : index.stops.get(view.stop)

  useDocumentTitle(stop?.name ?? null, title)
  useFocusFlow(view.stop, view.excerpt, side)
  useEscape(view.stop !== null, () => navigation.go({ stop: null }))
  useAnnouncedCount(shownRange, narrowing, stops.length, dataset.stops.length)

  return (
    <div className="app">
      <Side
        element={side}
        dataset={dataset}
        index={index}
        problems={problems}
        title={title}
        stop={stop}
        marked={view.excerpt}
        stops={stops}
        range={shownRange}
        narrowing={narrowing}
        notices={notices}
        navigation={navigation}
        store={store}
      />
      <Stage
        dataset={dataset}
        stops={stops}
        range={range}
        selected={view.stop}
        site={site}
        side={side}
        store={store}
        navigation={navigation}
        onCredits={() => credits.current?.showModal()}
      />
      <CreditsDialog element={credits} dataset={dataset} base={site.base} />
    </div>
  )
}
