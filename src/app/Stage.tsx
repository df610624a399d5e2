import type { Ref, RefObject } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { ReadBasemap } from '../basemap/files.ts'
import type { DayRange } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Leg } from '../itinerary/legs.ts'
import { isEveryReport, type Narrowing } from '../itinerary/narrowing.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { ShownMap } from '../map/shown-map.ts'
import { text } from '../text/text.ts'
import { DaysBar } from '../timeline/DaysBar.tsx'
import { Timeline } from '../timeline/Timeline.tsx'
import type { Navigation } from '../view/navigation.ts'
import { setRange } from '../view/transitions.ts'
import { changeView, draftRange, settleRange, type ViewStore } from '../view/view-store.ts'
import type { EmbedParts } from './import-embed.ts'
import { LanguageOfferPane } from './LanguageOfferPane.tsx'
import { MapStage } from './MapStage.tsx'
import { PaneFailure } from './PaneFailure.tsx'
import { PlayBar } from './PlayBar.tsx'
import { useHighlight } from './use-highlight.ts'
import type { Play } from './use-play.ts'

interface StageProps {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly legs: readonly Leg[]
  /** The range as it is being entered: From may lie after To. */
  readonly range: DayRange
  readonly narrowing: Narrowing
  /** Id of the selected stop. */
  readonly selected: string | null
  readonly readBasemap: ReadBasemap
  /** The panel, which lies over the map on a phone. */
  readonly side: RefObject<HTMLElement | null>
  readonly store: ViewStore
  readonly navigation: Navigation
  readonly play: Play
  readonly embed: EmbedParts | null
  readonly shown: Ref<ShownMap>
  readonly onCredits: () => void
  /** Called once, when the map has first been drawn whole. */
  readonly onDrawn: () => void
}

/** The map, and the days under it. */
export function Stage(props: StageProps) {
  const { dataset, stops, legs, range, narrowing, selected, readBasemap } = props
  const { side, store, navigation, play, embed, shown, onCredits, onDrawn } = props
  const { highlight, onPoint } = useHighlight(store, stops, legs)
  const travel = play.used?.state.travel ?? null
  const days = {
    dataset,
    range,
    onDraft: (draft: DayRange) => draftRange(store, draft),
    onSettle: () => settleRange(store),
    onChoose: (chosen: DayRange) => changeView(store, (before) => setRange(before, chosen)),
  }
  return (
    <main className="stage">
      <MapStage
        dataset={dataset}
        stops={stops}
        legs={legs}
        selected={selected}
        highlight={highlight}
        playing={
          play.used === null || travel === null
            ? null
            : { travel, TravelLayer: play.used.parts.TravelLayer }
        }
        Gestures={embed?.HostGestures}
        readBasemap={readBasemap}
        coveredBy={side}
        onSelect={(id) => navigation.go({ stop: id })}
        onPoint={onPoint}
        shown={shown}
        onCredits={onCredits}
        onDrawn={onDrawn}
      />
      {embed === null && <LanguageOfferPane navigation={navigation} />}
      <div className="time">
        <ErrorBoundary fallback={<PaneFailure message={text.days.broken} />}>
          <DaysBar
            {...days}
            isNarrowed={!isEveryReport(narrowing)}
            stops={stops}
            play={<PlayBar play={play} />}
          />
        </ErrorBoundary>
        <ErrorBoundary fallback={<PaneFailure message={text.timeline.broken} />}>
          <Timeline
            {...days}
            narrowing={narrowing}
            highlighted={highlight.events}
            onPoint={onPoint}
            current={travel?.scene.events[0].start ?? null}
          />
        </ErrorBoundary>
      </div>
    </main>
  )
}
