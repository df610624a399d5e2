import type { ShownStop } from '../itinerary/shown.ts'
import { stopText as text } from '../text/parts.ts'

interface HiddenReportsProps {
  readonly shown: ShownStop
  /** Whether more than the range leaves reports out. */
  readonly isNarrowed: boolean
  /** Name of the article that is narrowed to, where it is quoted here as the other side alone. */
  readonly otherSide: string | null
  /** Whether the excerpt that the address names belongs to a report that is left out. */
  readonly isMarkedHidden: boolean
  readonly onEverything: () => void
}

/** Says how many reports are left out, and offers them. */
export function HiddenReports(props: HiddenReportsProps) {
  const { shown, isNarrowed, otherSide, isMarkedHidden, onEverything } = props
  const said = isNarrowed
    ? { none: text.panel.noneChosen, marked: text.panel.markedLeftOut, hidden: text.panel.leftOut }
    : { none: text.panel.noneInRange, marked: text.panel.markedHidden, hidden: text.panel.hidden }
  if (shown.hidden === 0) return null
  const total = shown.reports.length + shown.hidden
  return (
    <p className="hidden-reports">
      {shown.reports.length === 0 && <strong>{said.none} </strong>}
      {otherSide !== null && <span>{text.panel.onlyOtherSide({ article: otherSide })} </span>}
      {isMarkedHidden && <span>{said.marked} </span>}
      <span>{said.hidden({ amount: shown.hidden })} </span>
      <button type="button" className="quiet-button" onClick={onEverything}>
        {text.panel.showHidden({ amount: total })}
      </button>
    </p>
  )
}
