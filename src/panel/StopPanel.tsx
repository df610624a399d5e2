import { useEffect, useRef } from 'react'
import type { DayRange } from '../calendar/range.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import { isEveryReport, type Narrowing } from '../itinerary/narrowing.ts'
import { neighboursOf } from '../itinerary/neighbours.ts'
import { type ShownStop, showStop } from '../itinerary/shown.ts'
import { english as text } from '../text/english.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'
import { Cite } from './Cite.tsx'
import { CopyLink } from './CopyLink.tsx'
import { EventReport } from './EventReport.tsx'
import { HiddenReports } from './HiddenReports.tsx'
import { StopFacts } from './StopFacts.tsx'
import { TripNeighbours } from './TripNeighbours.tsx'

interface StopPanelProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly stop: Stop
  /** Every stop in the range, for the neighbours on its trips. */
  readonly stops: readonly ShownStop[]
  readonly range: DayRange
  readonly narrowing: Narrowing
  /** Id of the excerpt to mark and scroll to. */
  readonly marked: string | null
  readonly navigation: Navigation
  readonly onEverything: () => void
}

/** What the articles say about one stop, in their own words. */
export function StopPanel(props: StopPanelProps) {
  const { dataset, index, stop, stops, range, narrowing, marked, navigation } = props
  const panel = useRef<HTMLElement>(null)
  const shown = showStop(stop, range, narrowing)
  const markedEvent = marked === null ? undefined : index.excerpts.get(marked)?.event
  const isMarkedHidden = markedEvent !== undefined && !shown.reports.includes(markedEvent)
  useEffect(
    function revealMarkedExcerpt() {
      if (marked === null || isMarkedHidden) return
      const figure = panel.current?.querySelector(`[id="${CSS.escape(marked)}"]`)
      figure?.scrollIntoView({ block: 'center' })
    },
    [marked, isMarkedHidden],
  )
  return (
    <aside className="stop-panel" aria-labelledby="stop-heading" ref={panel}>
      <div className="stop-bar">
        <ViewLink
          className="back-link"
          href={navigation.addressOf({ stop: null })}
          onFollow={() => navigation.go({ stop: null })}
        >
          <span aria-hidden="true">‹ </span>
          {text.panel.back}
        </ViewLink>
        <CopyLink address={navigation.addressOf({ stop: stop.id })} label={text.panel.copyLink} />
        <button
          type="button"
          className="icon-button"
          aria-label={text.panel.close}
          onClick={() => navigation.go({ stop: null })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <h2 id="stop-heading" tabIndex={-1}>
        {stop.name}
      </h2>
      <StopFacts stop={stop} shown={shown} language={dataset.language} />
      <HiddenReports
        shown={shown}
        isNarrowed={!isEveryReport(narrowing)}
        isMarkedHidden={isMarkedHidden}
        onEverything={props.onEverything}
      />
      {shown.reports.map((event) => (
        <EventReport
          key={event.id}
          event={event}
          stop={stop}
          stops={stops}
          dataset={dataset}
          index={index}
          article={narrowing.article}
          marked={marked}
          navigation={navigation}
        />
      ))}
      <Cite
        address={navigation.addressOf({ stop: stop.id })}
        work={(cite, access) => cite.citeStop({ dataset, stop }, access)}
      />
      <TripNeighbours
        neighbours={neighboursOf(stop, dataset.trips, stops)}
        dataset={dataset}
        navigation={navigation}
      />
    </aside>
  )
}
