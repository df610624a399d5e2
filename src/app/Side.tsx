import type { RefObject } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { DayRange } from '../calendar/range.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import type { Leg } from '../itinerary/legs.ts'
import { EVERY_REPORT, type Narrowing } from '../itinerary/narrowing.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { NarrowingControls } from '../panel/NarrowingControls.tsx'
import { text } from '../text/text.ts'
import type { Navigation } from '../view/navigation.ts'
import type { Notice } from '../view/notice.ts'
import { narrow, showEverything } from '../view/transitions.ts'
import { changeView, dismissNotices, type ViewStore } from '../view/view-store.ts'
import { ItineraryPane } from './ItineraryPane.tsx'
import { ItinerarySearch } from './ItinerarySearch.tsx'
import type { EmbedParts } from './import-embed.ts'
import { Masthead } from './Masthead.tsx'
import { NewVersionPane } from './NewVersionPane.tsx'
import { NoticePane } from './NoticePane.tsx'
import { PaneFailure } from './PaneFailure.tsx'
import { ProblemReport } from './ProblemReport.tsx'
import { panelLater } from './panel-later.ts'
import { SheetHandle } from './SheetHandle.tsx'
import { SideFoot } from './SideFoot.tsx'
import { SourcePane } from './SourcePane.tsx'
import { focusContent } from './use-focus-flow.ts'
import { useNarrowingShown } from './use-narrowing-shown.ts'
import { useSheet } from './use-sheet.ts'
import { useStopBefore } from './use-stop-before.ts'

const StopPanel = panelLater.Component

interface SideProps {
  readonly element: RefObject<HTMLDivElement | null>
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly problems: readonly Problem[]
  /** The selected stop; the itinerary is shown without one. */
  readonly stop: Stop | undefined
  /** Path that the site's addresses begin with. */
  readonly base: string
  /** Id of the marked excerpt. */
  readonly marked: string | null
  readonly stops: readonly ShownStop[]
  /** Every stop with all its reports, whatever is left out on screen. */
  readonly whole: readonly ShownStop[]
  readonly legs: readonly Leg[]
  readonly range: DayRange
  readonly narrowing: Narrowing
  /** What the itinerary is searched for; '' for nothing. */
  readonly query: string
  readonly notices: readonly Notice[]
  readonly navigation: Navigation
  /** Called each time a stop's panel is on screen. */
  readonly onOpened: (stop: string, excerpt: string | null) => void
  readonly onPicture: () => void
  /** Opens the list of keys. */
  readonly onKeys: () => void
  readonly onDisplay: () => void
  readonly store: ViewStore
  readonly embed: EmbedParts | null
  /** Opens the code of a frame that shows what is on screen; left out, it is not offered. */
  readonly onEmbed: (() => void) | undefined
}

/** The one side panel, a sheet on a phone: the itinerary, or the selected stop. */
export function Side(props: SideProps) {
  const { element, dataset, index, problems, stop, marked } = props
  const {
    stops,
    whole,
    legs,
    range,
    narrowing,
    query,
    notices,
    navigation,
    onOpened,
    onPicture,
    onDisplay,
  } = props
  const { store, embed } = props
  // A frame in a frame of another page is nothing to offer.
  const onEmbed = embed === null ? props.onEmbed : undefined
  const sheet = useSheet(stop?.id ?? null, query !== '', element)
  const before = useStopBefore(stop?.id ?? null)
  const areControlsShown = useNarrowingShown(stop?.id ?? null, narrowing, embed !== null)
  const showAll = () => {
    focusContent(element.current)
    changeView(store, showEverything)
  }
  const dismiss = () => {
    focusContent(element.current)
    dismissNotices(store)
  }
  const controls = areControlsShown && (
    <NarrowingControls
      dataset={dataset}
      narrowing={narrowing}
      onNarrow={(chosen) => changeView(store, (before) => narrow(before, chosen))}
      onEveryReport={() => {
        focusContent(element.current)
        changeView(store, (before) => narrow(before, EVERY_REPORT))
      }}
    />
  )
  return (
    <div className="side" ref={element} data-rest={sheet.rest}>
      <SheetHandle sheet={sheet} />
      <div className="side-scroll">
        <SourcePane base={props.base} drawn={dataset.stops.length} />
        <NewVersionPane />
        <NoticePane
          notices={notices}
          nameOf={(id) => index.stops.get(id)?.name ?? id}
          onDismiss={dismiss}
        />
        <ProblemReport problems={problems} isRestShown />
        {embed === null ? (
          <Masthead dataset={dataset} isCompact={stop !== undefined} navigation={navigation} />
        ) : (
          <embed.EmbedHead
            dataset={dataset}
            address={navigation.sharedAddressOf({ stop: stop?.id ?? null, excerpt: marked })}
          />
        )}
        {stop !== undefined && controls}
        <ErrorBoundary
          key={stop?.id}
          fallback={
            <PaneFailure message={stop === undefined ? text.itinerary.broken : text.stop.broken} />
          }
        >
          {stop === undefined ? (
            <ItinerarySearch
              dataset={dataset}
              index={index}
              stops={stops}
              whole={whole}
              query={query}
              before={before}
              store={store}
              navigation={navigation}
              isEmbedded={embed !== null}
              onApproach={() => sheet.settle('full')}
              onEverything={showAll}
              controls={controls}
            >
              <ItineraryPane
                store={store}
                dataset={dataset}
                stops={stops}
                legs={legs}
                before={before}
                range={range}
                narrowing={narrowing}
                navigation={navigation}
                onEverything={showAll}
              />
            </ItinerarySearch>
          ) : (
            <StopPanel
              dataset={dataset}
              index={index}
              stop={stop}
              stops={stops}
              whole={whole}
              range={range}
              narrowing={narrowing}
              marked={marked}
              navigation={navigation}
              onEverything={showAll}
              onOpened={onOpened}
              onEmbed={onEmbed}
              waiting={<p className="panel-loading">{text.stop.loading}</p>}
            />
          )}
        </ErrorBoundary>
        {embed === null && (
          <SideFoot
            dataset={dataset}
            stops={stops}
            range={range}
            selected={stop?.id ?? null}
            onPicture={onPicture}
            onKeys={props.onKeys}
            onDisplay={onDisplay}
            navigation={navigation}
            onEmbed={props.onEmbed}
          />
        )}
      </div>
    </div>
  )
}
