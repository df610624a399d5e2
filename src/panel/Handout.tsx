import { type ReactNode, use, useMemo } from 'react'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { localized } from '../dataset/localized-text.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import { firstReports } from '../itinerary/first-reports.ts'
import { isEveryReport, isProofShown, type Narrowing } from '../itinerary/narrowing.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { timetableOf } from '../itinerary/timetable.ts'
import { handoutText as text } from '../text/parts.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import type { Navigation } from '../view/navigation.ts'
import { HandoutStop } from './HandoutStop.tsx'
import { HandoutTimetable } from './HandoutTimetable.tsx'
import { PaperContext, paperFor } from './paper.ts'
import { SourceNotes } from './SourceNotes.tsx'

interface HandoutProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** Which days and reports are shown, in words; null where that needs no word. */
  readonly scope: string | null
  /** The one stop that is printed, as it is shown; null prints the itinerary with every stop shown. */
  readonly stop: ShownStop | null
  readonly stops: readonly ShownStop[]
  /** Every stop with all its reports, for what is known of their order. */
  readonly whole: readonly ShownStop[]
  readonly narrowing: Narrowing
  /** Id of the marked excerpt. */
  readonly marked: string | null
  readonly navigation: Navigation
  readonly map: ReactNode
  /** What stands at the end: the address, and what the page rests on. */
  readonly foot: ReactNode
}

/**
 * More are some hundred sheets, and a browser that lays them out answers to nothing meanwhile. The days
 * choose which.
 */
const MOST_REPORTS = 1000

/** What is on screen as sheets of paper: the map, every quotation once, and numbered sources. */
export function Handout(props: HandoutProps) {
  const { dataset, index, scope, stop, stops, narrowing, marked, map, foot } = props
  const source = use(DataSourceContext)
  const first = useMemo(
    () => firstReports(timetableOf(dataset.trips, stops), stops, MOST_REPORTS),
    [dataset, stops],
  )
  const { parts, amount } = first
  const all = stops.reduce((sum, { reports }) => sum + reports.length, 0)
  const printed = useMemo(
    () =>
      stop === null
        ? inOrderOfMention(
            first.parts.flatMap(({ entries }) => entries),
            first.stops,
          )
        : [stop],
    [stop, first],
  )
  const paper = useMemo(
    () =>
      paperFor(printed, index, {
        isProofShown: (excerpt) => isProofShown(excerpt, narrowing.article, marked),
        isHandout: true,
      }),
    [printed, index, narrowing, marked],
  )
  const shared = { ...props, isNarrowed: !isEveryReport(narrowing) }
  return (
    <PaperContext value={paper}>
      <article className="handout">
        <header className="masthead">
          {source === null && <p className="wordmark">{text.product}</p>}
          <h1>
            <InLanguage {...localized(dataset.title, text.language, dataset.language)} />
          </h1>
          {stop === null && (
            <InLanguage
              as="p"
              className="masthead-description"
              {...localized(dataset.description, text.language, dataset.language)}
            />
          )}
          {scope !== null && <p className="handout-scope">{scope}</p>}
          {stop === null && amount < all && (
            <p className="handout-scope">{text.handout.first({ shown: amount, all })}</p>
          )}
        </header>
        {stop === null && map}
        {stop === null && <HandoutTimetable dataset={dataset} parts={parts} />}
        {stop === null && printed.length === 0 && (
          <p>{text.itinerary[shared.isNarrowed ? 'emptyNarrowed' : 'empty']}</p>
        )}
        {printed.map((shown) => (
          <HandoutStop
            key={shown.stop.id}
            {...shared}
            shown={shown}
            map={stop === null ? null : map}
          />
        ))}
        <SourceNotes language={dataset.language} />
        {foot}
      </article>
    </PaperContext>
  )
}

/** The stops in the order in which the timetable first names them. */
function inOrderOfMention(
  entries: readonly { readonly stop: Stop }[],
  stops: readonly ShownStop[],
): readonly ShownStop[] {
  const byStop = new Map(stops.map((shown) => [shown.stop, shown]))
  return [...new Set(entries.map(({ stop }) => stop))].flatMap((stop) => byStop.get(stop) ?? [])
}
