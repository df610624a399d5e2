import { lazy, Suspense, useMemo, useRef } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useStore } from 'zustand'
import type { Site } from '../address/site.ts'
import { inOrder } from '../calendar/range.ts'
import { indexDataset } from '../dataset/dataset-index.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import { legsOf } from '../itinerary/legs.ts'
import { shownStops } from '../itinerary/shown.ts'
import { Itinerary } from '../panel/Itinerary.tsx'
import { Legend } from '../panel/Legend.tsx'
import { StopPanel } from '../panel/StopPanel.tsx'
import { english as text } from '../text/english.ts'
import { DaysBar } from '../timeline/DaysBar.tsx'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'
import { setRange, showAllDays } from '../view/transitions.ts'
import {
  changeView,
  draftRange,
  rangeOnScreen,
  settleRange,
  type ViewStore,
} from '../view/view-store.ts'
import { Credits } from './Credits.tsx'
import { Masthead } from './Masthead.tsx'
import { Notices } from './Notices.tsx'
import { navigationFor } from './navigation.ts'
import { noticeSentence } from './notice-sentence.ts'
import { PaneFailure } from './PaneFailure.tsx'
import { ProblemReport } from './ProblemReport.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import { useAnnouncedRange } from './use-announced-range.ts'
import { useDocumentTitle } from './use-document-title.ts'
import { useEscape } from './use-escape.ts'
import { focusContent, useFocusFlow } from './use-focus-flow.ts'
import { useSheet } from './use-sheet.ts'

/** Leaflet fails on import outside a browser and weighs a third of the program: it comes after the text. */
const MapPane = lazy(async () => ({ default: (await import('../map/MapPane.tsx')).MapPane }))

interface AppProps {
  readonly dataset: Dataset
  readonly problems: readonly Problem[]
  readonly store: ViewStore
  readonly site: Site
}

/** The whole page: one panel, the map, the days. */
export function App({ dataset, problems, store, site }: AppProps) {
  const state = useStore(store)
  const { view, notices } = state
  const range = rangeOnScreen(state)
  const index = useMemo(() => indexDataset(dataset), [dataset])
  // While From is typed it may lie after To: the days between them are shown, and a sentence says so.
  const shownRange = useMemo(() => inOrder(range), [range])
  const stops = useMemo(() => shownStops(dataset, shownRange), [dataset, shownRange])
  const legs = useMemo(() => legsOf(dataset.trips, stops), [dataset, stops])
  const navigation = useMemo(() => navigationFor(store, view, site), [store, view, site])
  const side = useRef<HTMLDivElement>(null)
  const stop = view.stop === null ? undefined : index.stops.get(view.stop)
  const title = textIn(dataset.title, text.language, dataset.language)
  const isPhone = useMediaQuery(PHONE)
  const sheet = useSheet(view.stop)

  const close = () => navigation.go({ stop: null })
  const showAll = () => {
    focusContent(side.current)
    changeView(store, showAllDays)
  }
  const dismiss = () => {
    focusContent(side.current)
    store.setState({ notices: [] })
  }
  useDocumentTitle(stop?.name ?? null, title)
  useFocusFlow(view.stop, view.excerpt, side)
  useEscape(view.stop !== null, close)
  useAnnouncedRange(shownRange, stops.length, dataset.stops.length)

  return (
    <div className="app">
      <div
        className="side"
        ref={side}
        data-rest={sheet.rest}
        style={sheet.draggedHeight === null ? undefined : { height: sheet.draggedHeight }}
      >
        {isPhone && <SheetHandle sheet={sheet} side={side} />}
        <div className="side-scroll">
          <Masthead
            dataset={dataset}
            title={title}
            isCompact={stop !== undefined}
            navigation={navigation}
          />
          <Notices
            sentences={notices.map((notice) =>
              noticeSentence(notice, (id) => index.stops.get(id)?.name ?? id),
            )}
            onDismiss={dismiss}
          />
          <ProblemReport problems={problems} isRestShown />
          <ErrorBoundary key={view.stop} fallback={<PaneFailure message={text.panel.broken} />}>
            {stop === undefined ? (
              <Itinerary
                dataset={dataset}
                stops={stops}
                range={shownRange}
                navigation={navigation}
                onAllDays={showAll}
              />
            ) : (
              <StopPanel
                dataset={dataset}
                index={index}
                stop={stop}
                stops={stops}
                range={shownRange}
                marked={view.excerpt}
                navigation={navigation}
                onAllDays={showAll}
              />
            )}
          </ErrorBoundary>
          {stop === undefined && (
            <footer className="side-foot">
              <Legend />
              <Credits />
            </footer>
          )}
        </div>
      </div>
      <main className="stage">
        <ErrorBoundary fallback={<PaneFailure message={text.map.broken} />}>
          <Suspense fallback={<p className="map-loading">{text.map.loading}</p>}>
            <MapPane
              dataset={dataset}
              stops={stops}
              legs={legs}
              selected={view.stop}
              base={site.base}
              coveredBy={side}
              onSelect={(id) => navigation.go({ stop: id })}
            />
          </Suspense>
        </ErrorBoundary>
        <ErrorBoundary fallback={<PaneFailure message={text.days.broken} />}>
          <DaysBar
            dataset={dataset}
            range={range}
            shownCount={stops.length}
            onDraft={(draft) => draftRange(store, draft)}
            onSettle={() => settleRange(store)}
            onChoose={(chosen) => changeView(store, (before) => setRange(before, chosen))}
          />
        </ErrorBoundary>
      </main>
    </div>
  )
}
