import type { ShownStop } from '../itinerary/shown.ts'
import { english as text } from '../text/english.ts'

interface HiddenReportsProps {
  readonly shown: ShownStop
  /** Whether the excerpt that the address names belongs to a report that the range leaves out. */
  readonly isMarkedHidden: boolean
  readonly onAllDays: () => void
}

/** Says how many reports the range leaves out, and offers them. */
export function HiddenReports({ shown, isMarkedHidden, onAllDays }: HiddenReportsProps) {
  if (shown.hidden === 0) return null
  const total = shown.reports.length + shown.hidden
  return (
    <p className="hidden-reports">
      {shown.reports.length === 0 && <strong>{text.panel.noneInRange} </strong>}
      {isMarkedHidden && <span>{text.panel.markedHidden} </span>}
      <span>{text.panel.hidden(shown.hidden)} </span>
      <button type="button" className="quiet-button" onClick={onAllDays}>
        {text.panel.showHidden(total)}
      </button>
    </p>
  )
}
