import { useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useStore } from 'zustand'
import type { Site } from '../address/site.ts'
import type { ReadBasemap } from '../basemap/files.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import { text } from '../text/text.ts'
import type { ViewStore } from '../view/view-store.ts'
import { AboutFailure } from './AboutFailure.tsx'
import { aboutLater } from './about-later.ts'
import { homeLanguage } from './home-language.ts'
import type { EmbedParts } from './import-embed.ts'
import type { LeftPlace } from './left-place.ts'
import { MapView } from './MapView.tsx'
import { navigationFor } from './navigation.ts'

const AboutView = aboutLater.Component

interface AppProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly problems: readonly Problem[]
  readonly store: ViewStore
  readonly site: Site
  readonly readBasemap: ReadBasemap
  /** What the page has inside another one; null where it is a page of its own. */
  readonly embed: EmbedParts | null
}

/** The whole application: the map, or the page about method and sources. */
export function App({ dataset, index, problems, store, site, readBasemap, embed }: AppProps) {
  // One by one: what is pointed at changes often, and nothing here follows from it.
  const view = useStore(store, (state) => state.view)
  const notices = useStore(store, (state) => state.notices)
  const isAbout = view.about !== null
  const takesFocus = useHasMoved(isAbout)
  const left = useRef<LeftPlace | null>(null)
  const [visit, setVisit] = useState(0)
  const home = homeLanguage(dataset)
  const navigation = useMemo(() => {
    const { go, ...addresses } = navigationFor(store, view, site, home)
    return {
      ...addresses,
      go(destination: Parameters<typeof go>[0]) {
        // A link to the page begins it anew; Back finds it as it was left.
        if (destination.about !== undefined) {
          left.current = null
          setVisit((before) => before + 1)
        }
        go(destination)
      },
    }
  }, [store, view, site, home])
  const title = textIn(dataset.title, text.language, dataset.language)
  const pane = { title, navigation, takesFocus, embed }
  const shared = { dataset, index, problems, store, site, readBasemap, ...pane }
  if (!isAbout) return <MapView {...shared} />
  return (
    <ErrorBoundary fallback={<AboutFailure navigation={navigation} />}>
      <AboutView
        {...shared}
        section={view.about ?? ''}
        visit={visit}
        left={left}
        notices={notices}
        waiting={<p className="about-loading">{text.about.loading}</p>}
      />
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
