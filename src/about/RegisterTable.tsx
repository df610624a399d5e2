import { useRef } from 'react'
import type { RegisterRecord, Stop, StopEvent } from '../dataset/model.ts'
import { briefSpan } from '../text/days.ts'
import { aboutText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { MoreOf } from '../ui/MoreOf.tsx'
import { useGrowing } from '../ui/use-growing.ts'
import type { Navigation } from '../view/navigation.ts'
import { EventLink } from './EventList.tsx'
import { LISTED_AT_FIRST } from './listed-at-first.ts'

/** A report that cites a row of a register. */
export interface CitedReport {
  readonly stop: Stop
  readonly event: StopEvent
  /** Whether the row says otherwise than the report. */
  readonly isOtherwise: boolean
}

interface RegisterTableProps {
  readonly register: string
  /** The dataset's, which the rows are in. */
  readonly language: string
  readonly records: readonly RegisterRecord[]
  /** By the row's id. */
  readonly citing: ReadonlyMap<string, readonly CitedReport[]>
  readonly navigation: Navigation
}

/** The rows of one register: its beginning, and more of it as a reader asks for it. */
export function RegisterTable(props: RegisterTableProps) {
  const { register, language, records, citing, navigation } = props
  const rows = useRef<HTMLTableSectionElement>(null)
  const { shown, grow } = useGrowing(records, LISTED_AT_FIRST)
  return (
    <>
      {/* A table that is wider than the page scrolls by itself, with the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="about-scroll" aria-label={register} tabIndex={0}>
        <table aria-label={register}>
          <thead>
            <tr>
              <th scope="col">{text.about.days}</th>
              <th scope="col">{text.about.row}</th>
              <th scope="col">{text.about.cites}</th>
            </tr>
          </thead>
          <tbody ref={rows}>
            {shown.map(({ id, start, end, country, locale }) => (
              <tr key={id}>
                <th scope="row">{briefSpan({ start, end }, text.language, true)}</th>
                <td>
                  <InLanguage text={`${country}: ${locale}`} language={language} />
                </td>
                <td>
                  {!citing.has(id) && text.about.nothingCites}
                  {citing.get(id)?.map(({ stop, event, isOtherwise }) => (
                    <p key={event.id}>
                      <EventLink stop={stop} event={event} navigation={navigation} />
                      {isOtherwise && ` (${text.about.citesOtherwise})`}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MoreOf list={rows} shown={shown.length} all={records.length} onMore={grow} />
    </>
  )
}
