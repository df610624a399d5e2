import type { ReactNode } from 'react'
import { spanAround } from '../calendar/range.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { type Dataset, spanOf } from '../dataset/model.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { briefSpan } from '../text/days.ts'
import { handoutText as text } from '../text/parts.ts'
import type { Navigation } from '../view/navigation.ts'
import { EventReport } from './EventReport.tsx'
import { StopFacts } from './StopFacts.tsx'

interface HandoutStopProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly shown: ShownStop
  /** Every stop with all its reports, for what is known of their order. */
  readonly whole: readonly ShownStop[]
  readonly narrowing: Narrowing
  /** Whether more than the range leaves reports out. */
  readonly isNarrowed: boolean
  /** Id of the marked excerpt. */
  readonly marked: string | null
  readonly navigation: Navigation
  /** What stands between the stop's facts and its reports. */
  readonly map: ReactNode
}

/** A stop on paper: what it is called and where it lies, and its reports. */
export function HandoutStop(props: HandoutStopProps) {
  const { dataset, index, shown, whole, narrowing, isNarrowed, marked, navigation, map } = props
  const { stop, reports, hidden } = shown
  return (
    <section className="handout-stop stop-panel">
      <h2>
        <bdi>{stop.name}</bdi>
      </h2>
      <StopFacts stop={stop} shown={shown} language={dataset.language} />
      <DaysLine shown={shown} />
      {hidden > 0 && (
        <p className="left-out">
          {reports.length === 0 && `${text.panel[isNarrowed ? 'noneChosen' : 'noneInRange']} `}
          {isNarrowed
            ? text.panel.leftOut({ amount: hidden })
            : text.panel.hidden({ amount: hidden })}
        </p>
      )}
      {map}
      {reports.map((event) => (
        <EventReport
          key={event.id}
          event={event}
          stop={stop}
          whole={whole}
          dataset={dataset}
          index={index}
          article={narrowing.article}
          marked={marked}
          navigation={navigation}
        />
      ))}
    </section>
  )
}

/** The days of the reports, from the first to the last. */
function DaysLine({ shown: { reports } }: { readonly shown: ShownStop }) {
  const span = spanAround(reports.map(spanOf))
  if (span === null) return null
  const days = briefSpan(span, text.language, true)
  const say = span.start === span.end ? text.handout.reportsOn : text.handout.reportsFrom
  return <p className="handout-days">{say({ days })}</p>
}
