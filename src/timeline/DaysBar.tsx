import type { FocusEvent, ReactNode } from 'react'
import type { Day } from '../calendar/day.ts'
import {
  ALL_DAYS,
  type DayRange,
  type DaySpan,
  inOrder,
  isAllDays,
  isOrdered,
  isWithin,
  overlaps,
} from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import { certaintyOf } from '../itinerary/certainty.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { datasetSpan } from '../itinerary/timetable.ts'
import { text } from '../text/text.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import { DayInput } from './DayInput.tsx'
import { withOpenEnds } from './range-ends.ts'

interface DaysBarProps {
  readonly dataset: Dataset
  readonly range: DayRange
  /** The stops that have a report in the range. */
  readonly stops: readonly ShownStop[]
  /** A range still being entered: shown at once, written to the address when settled. */
  readonly onDraft: (range: DayRange) => void
  /** The reader has finished entering. */
  readonly onSettle: () => void
  /** A range chosen in one press. */
  readonly onChoose: (range: DayRange) => void
  /** Whether more than the range leaves reports out. */
  readonly isNarrowed?: boolean
  /** The controls that play what is in the range. */
  readonly play?: ReactNode
}

/** Longer than a press takes, in milliseconds. */
const AFTER_PRESS = 250

/** The range that filters everything: From and To, all dates, and the count of what is left. */
export function DaysBar(props: DaysBarProps) {
  const { dataset, range, stops, onDraft, onSettle, onChoose, isNarrowed = false, play } = props
  const span = datasetSpan(dataset)
  if (span === null) return null
  // Days that leave no report out leave no doubt either.
  const { certain, possible } = certaintyOf(
    stops,
    isWithin(asRange(span), range) ? ALL_DAYS : inOrder(range),
  )
  // While From lies after To the reader may be on the way to To: a later range is entered so.
  const rest = () => {
    if (isOrdered(range)) onSettle()
  }
  const leave = (event: FocusEvent<HTMLElement>) => {
    const isStaying = event.currentTarget.contains(event.relatedTarget)
    // Not at once: the sentence that this brings would move things from under the press that left.
    if (!isStaying && !isOrdered(range)) setTimeout(onSettle, AFTER_PRESS)
  }
  return (
    // A fieldset cannot be laid out as a flex container with its legend in the row.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      id={SKIP_TARGETS.days}
      className="days"
      role="group"
      aria-label={text.days.name}
      tabIndex={-1}
      onBlur={leave}
    >
      <div className="days-row">
        <DayInput
          label={text.days.from}
          value={range.from ?? openEnd(span.start, range)}
          onDraft={(from) => onDraft(withOpenEnds({ ...range, from }, span))}
          onRest={rest}
          onSettle={onSettle}
        />
        <DayInput
          label={text.days.to}
          value={range.to ?? openEnd(span.end, range)}
          onDraft={(to) => onDraft(withOpenEnds({ ...range, to }, span))}
          onRest={rest}
          onSettle={onSettle}
        />
      </div>
      <button
        type="button"
        className="button all-dates"
        aria-pressed={isAllDays(range)}
        onClick={() => onChoose(ALL_DAYS)}
      >
        {text.days.all}
      </button>
      {play}
      <p className="days-count">
        {text.stopsOf({ shown: stops.length, all: dataset.stops.length })}
        {possible > 0 && `: ${text.certainty({ certain, possible })}`}
      </p>
      <DaysProblem range={range} isNarrowed={isNarrowed} shownCount={stops.length} />
    </div>
  )
}

/**
 * What an open end of the range shows: the dataset's own first or last day; nothing where the other
 * end lies beyond it, since that day would not be in the range.
 */
function openEnd(day: Day, range: DayRange): Day | null {
  return overlaps(range, { start: day, end: day }) ? day : null
}

function asRange(span: DaySpan): DayRange {
  return { from: span.start, to: span.end }
}

interface DaysProblemProps {
  readonly range: DayRange
  readonly isNarrowed: boolean
  readonly shownCount: number
}

function DaysProblem({ range, isNarrowed, shownCount }: DaysProblemProps) {
  const empty = isNarrowed ? text.days.emptyNarrowed : text.days.empty
  const problem = !isOrdered(range) ? text.days.reversed : shownCount === 0 ? empty : null
  return problem === null ? null : (
    <p className="days-problem" role="alert">
      {problem}
    </p>
  )
}
