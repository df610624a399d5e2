import { use, useEffect, useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useStore } from 'zustand'
import { ALL_DAYS, inOrder } from '../calendar/range.ts'
import { legsOf } from '../itinerary/legs.ts'
import { shownStops } from '../itinerary/shown.ts'
import type { ShownMap } from '../map/shown-map.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { rangeOnScreen } from '../view/view-store.ts'
import { handoutLater } from './handout-later.ts'
import { MapDialogs, type OpenDialog } from './MapDialogs.tsx'
import { PrintFoot } from './PrintFoot.tsx'
import type { PageProps } from './page-props.ts'
import { Side } from './Side.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { Stage } from './Stage.tsx'
import { useAnnouncedCount } from './use-announced-count.ts'
import { useDocumentTitle } from './use-document-title.ts'
import { useEarlyPanel } from './use-early-panel.ts'
import { useEscape } from './use-escape.ts'
import { focusContent, useFocusFlow } from './use-focus-flow.ts'
import { useHelpKey } from './use-help-key.ts'
import { useMayPrint } from './use-may-print.ts'
import { usePlay } from './use-play.ts'
import { useShownStops } from './use-shown-stops.ts'

const PrintHandout = handoutLater.Component

/** The map and the days, and beside them the itinerary or a stop. */
export function MapView(props: PageProps) {
  const { dataset, index, problems, title, store, site, navigation, takesFocus, embed } = props
  const view = useStore(store, (state) => state.view)
  const notices = useStore(store, (state) => state.notices)
  const isSettled = useStore(store, (state) => state.draft === null)
  const isPlayed = useStore(store, (state) => state.playing !== null)
  const range = useStore(store, rangeOnScreen)
  // While From is typed it may lie after To: the days between them are shown, and a sentence says so.
  const shownRange = useMemo(() => inOrder(range), [range])
  const { narrowing } = view
  const isOwn = use(DataSourceContext) === null
  const stops = useShownStops(dataset, shownRange, narrowing)
  const whole = useMemo(() => shownStops(dataset, ALL_DAYS), [dataset])
  const legs = useMemo(() => legsOf(dataset.trips, stops, whole), [dataset, stops, whole])
  const play = usePlay(dataset, stops, isSettled, store)
  const side = useRef<HTMLDivElement>(null)
  const shownMap = useRef<ShownMap>(null)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [isMapDrawn, setMapDrawn] = useState(false)
  const mayPrint = useMayPrint(isMapDrawn)
  const stop = view.stop === null ? undefined : index.stops.get(view.stop)

  useDocumentTitle(stop?.name ?? null, title)
  const noteOpened = useFocusFlow(view.stop, view.excerpt, side, { takesFocus, isPlayed })
  useEscape(view.stop !== null, () => navigation.go({ stop: null }))
  useAnnouncedCount(dataset, shownRange, narrowing, stops.length)
  useHelpKey(embed === null, () => setDialog('keys'))
  useEarlyPanel()
  useEffect(
    function takeFocus() {
      if (takesFocus) focusContent(side.current)
    },
    [takesFocus],
  )

  const sharedAddress = navigation.sharedAddressOf({ stop: view.stop, excerpt: view.excerpt })
  return (
    <>
      <SkipLinks stop={stop?.name ?? null} hasWords={embed === null} />
      <div className={embed === null ? 'app' : 'app app-embed'}>
        <Side
          element={side}
          dataset={dataset}
          index={index}
          problems={problems}
          base={site.base}
          stop={stop}
          marked={view.excerpt}
          stops={stops}
          whole={whole}
          legs={legs}
          range={shownRange}
          narrowing={narrowing}
          query={view.query}
          notices={notices}
          navigation={navigation}
          onOpened={noteOpened}
          onPicture={() => setDialog('picture')}
          onKeys={() => setDialog('keys')}
          onDisplay={() => setDialog('display')}
          store={store}
          embed={embed}
          // A frame needs an address, which a page that is one file may not have; and what a frame
          // shows in the site's name is the site's own.
          onEmbed={isOwn && site.mode === 'pages' ? () => setDialog('embed') : undefined}
        />
        <Stage
          dataset={dataset}
          stops={stops}
          legs={legs}
          range={range}
          narrowing={narrowing}
          selected={view.stop}
          readBasemap={props.readBasemap}
          side={side}
          store={store}
          navigation={navigation}
          play={play}
          embed={embed}
          shown={shownMap}
          onCredits={() => setDialog('credits')}
          onDrawn={() => setMapDrawn(true)}
        />
        <PrintFoot dataset={dataset} address={sharedAddress} />
        <MapDialogs
          dialog={dialog}
          subject={{
            dataset,
            title,
            stops,
            legs,
            range: shownRange,
            narrowing,
            selected: view.stop,
            address: sharedAddress,
            shown: shownMap,
          }}
          view={view}
          site={site}
          navigation={navigation}
          onClose={() => setDialog(null)}
        />
      </div>
      {mayPrint && (
        // Without its code, and where it fails, the page prints as it stands.
        <ErrorBoundary fallback={null}>
          <PrintHandout
            dataset={dataset}
            index={index}
            title={title}
            stop={stop}
            marked={view.excerpt}
            stops={stops}
            whole={whole}
            legs={legs}
            range={shownRange}
            narrowing={narrowing}
            navigation={navigation}
            shown={shownMap}
            isMapDrawn={isMapDrawn}
          />
        </ErrorBoundary>
      )}
    </>
  )
}
