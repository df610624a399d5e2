import { Suspense, useMemo, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useStore } from 'zustand'
import type { Site } from '../address/site.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import { english as text } from '../text/english.ts'
import type { ViewStore } from '../view/view-store.ts'
import { aboutLater } from './about-later.ts'
import { MapView } from './MapView.tsx'
import { navigationFor } from './navigation.ts'
import { PaneFailure } from './PaneFailure.tsx'

const AboutView = aboutLater.Component

interface AppProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly problems: readonly Problem[]
  readonly store: ViewStore
  readonly site: Site
}

/** The whole application: the map, or the page about method and sources. */
export function App({ dataset, index, problems, store, site }: AppProps) {
  // One by one: what is pointed at changes often, and nothing here follows from it.
  const view = useStore(store, (state) => state.view)
  const notices = useStore(store, (state) => state.notices)
  const isAbout = view.about !== null
  const takesFocus = useHasMoved(isAbout)
  const navigation = useMemo(() => navigationFor(store, view, site), [store, view, site])
  const title = textIn(dataset.title, text.language, dataset.language)
  const shared = { dataset, index, problems, title, store, site, navigation, takesFocus }
  if (!isAbout) return <MapView {...shared} />
  return (
    <ErrorBoundary fallback={<PaneFailure message={text.about.broken} />}>
      <Suspense fallback={<p className="about-loading">{text.about.loading}</p>}>
        <AboutView {...shared} section={view.about ?? ''} notices={notices} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** Whether the reader has gone from one page to the other since the application began. */
function useHasMoved(isAbout: boolean): boolean {
  const [first] = useState(isAbout)
  const [hasMoved, setMoved] = useState(false)
  // Adjusted while rendering, as React advises for state that follows a prop: no frame shows both.
  if (isAbout !== first && !hasMoved) setMoved(true)
  return hasMoved
}
