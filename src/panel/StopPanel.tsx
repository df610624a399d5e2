import { useEffect, useMemo, useRef } from 'react'
import { ALL_DAYS, type DayRange } from '../calendar/range.ts'
import { articleNames } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import { isEveryReport, isProofShown, type Narrowing } from '../itinerary/narrowing.ts'
import { neighboursOf } from '../itinerary/neighbours.ts'
import { type ShownStop, showStop } from '../itinerary/shown.ts'
import { stopText as text } from '../text/parts.ts'
import { centreInScroller, hasScrolled } from '../ui/centre-in-scroller.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'
import { Cite } from './Cite.tsx'
import { CopyLink } from './CopyLink.tsx'
import { EventReport } from './EventReport.tsx'
import { HiddenReports } from './HiddenReports.tsx'
import { PaperContext, paperFor } from './paper.ts'
import { Reports } from './Reports.tsx'
import { SourceNotes } from './SourceNotes.tsx'
import { StopFacts } from './StopFacts.tsx'
import { TripNeighbours } from './TripNeighbours.tsx'

interface StopPanelProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly stop: Stop
  /** Every stop that is shown, for the neighbours on its trips. */
  readonly stops: readonly ShownStop[]
  /** Every stop with all its reports, for what is known of their order. */
  readonly whole: readonly ShownStop[]
  readonly range: DayRange
  readonly narrowing: Narrowing
  /** Id of the excerpt to mark and scroll to. */
  readonly marked: string | null
  readonly navigation: Navigation
  readonly onEverything: () => void
  /** Called each time a stop is on screen: the panel's code may have come after the press. */
  readonly onOpened: (stop: string, marked: string | null) => void
  /** Opens the code of a frame that shows what is on screen; left out, it is not offered. */
  readonly onEmbed?: (() => void) | undefined
}

/** What the articles say about one stop, in their own words. */
export function StopPanel(props: StopPanelProps) {
  const { dataset, index, stop, stops, range, narrowing, marked, navigation, onOpened, onEmbed } =
    props
  const panel = useRef<HTMLElement>(null)
  const isTakenOver = useIsTakenOver()
  // A panel that a reader opens runs from its beginning, one that was written once it is taken over.
  const isRunning = useRef(isTakenOver)
  const shown = showStop(stop, range, narrowing)
  const markedEvent = marked === null ? undefined : index.excerpts.get(marked)?.event
  const isMarkedHidden = markedEvent !== undefined && !shown.reports.includes(markedEvent)
  useEffect(
    function revealMarkedExcerpt() {
      if (marked === null || isMarkedHidden) return
      const figure = panel.current?.querySelector(`[id="${CSS.escape(marked)}"]`)
      if (figure == null) return
      // Before the program came, a browser has gone to the excerpt by itself, and a reader may have
      // scrolled on.
      if (isRunning.current || !hasScrolled(figure)) centreInScroller(figure)
    },
    [marked, isMarkedHidden],
  )
  useEffect(
    function beginWithWhatIsShown() {
      isRunning.current = isTakenOver
    },
    [isTakenOver],
  )
  // A page that is written has to print by itself; the program that takes it over brings a handout.
  const paper = useMemo(
    () =>
      isTakenOver
        ? null
        : paperFor([showStop(stop, ALL_DAYS)], index, {
            isProofShown: (excerpt) => isProofShown(excerpt, null, null),
            isHandout: false,
          }),
    [isTakenOver, stop, index],
  )
  const names = articleNames(dataset.articles)
  const otherSide =
    narrowing.article !== null && shown.reports.length === 0 && isOtherSide(stop, narrowing.article)
      ? (names.get(narrowing.article) ?? null)
      : null
  useEffect(() => onOpened(stop.id, marked), [stop.id, marked, onOpened])
  return (
    <aside className="stop-panel" aria-labelledby={SKIP_TARGETS.stop} ref={panel}>
      <div className="stop-bar">
        <ViewLink
          className="back-link"
          href={navigation.addressOf({ stop: null })}
          onFollow={() => navigation.go({ stop: null })}
        >
          <span aria-hidden="true">‹ </span>
          {text.panel.back}
        </ViewLink>
        <CopyLink
          address={navigation.sharedAddressOf({ stop: stop.id })}
          label={text.panel.copyLink}
        />
        {onEmbed !== undefined && (
          <button type="button" className="quiet-button" onClick={onEmbed}>
            {text.embed.name}
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={text.panel.close}
          onClick={() => navigation.go({ stop: null })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <h2 id={SKIP_TARGETS.stop} tabIndex={-1}>
        {stop.name}
      </h2>
      <StopFacts stop={stop} shown={shown} language={dataset.language} />
      <HiddenReports
        shown={shown}
        isNarrowed={!isEveryReport(narrowing)}
        otherSide={otherSide}
        isMarkedHidden={isMarkedHidden}
        onEverything={props.onEverything}
      />
      <PaperContext value={paper}>
        <Reports reports={shown.reports} marked={isMarkedHidden ? undefined : markedEvent}>
          {(event) => (
            <EventReport
              key={event.id}
              event={event}
              stop={stop}
              whole={props.whole}
              dataset={dataset}
              index={index}
              article={narrowing.article}
              marked={marked}
              navigation={navigation}
            />
          )}
        </Reports>
        <SourceNotes language={dataset.language} />
      </PaperContext>
      <Cite
        address={navigation.sharedAddressOf({ stop: stop.id })}
        work={(cite, access) => cite.citeStop({ dataset, stop }, access)}
      />
      <TripNeighbours
        neighbours={neighboursOf(stop, dataset.trips, stops, props.whole)}
        dataset={dataset}
        navigation={navigation}
      />
    </aside>
  )
}

/** Whether an article is quoted at a stop as a side of a disagreement. */
function isOtherSide(stop: Stop, article: string): boolean {
  return stop.events.some((event) =>
    event.disagreements.some(({ excerpts }) => excerpts.some((side) => side.article === article)),
  )
}
