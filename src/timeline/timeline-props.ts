import type { Day } from '../calendar/day.ts'
import type { DayRange } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'
import type { Pointed } from './use-pointed.ts'

export interface TimelineProps {
  readonly dataset: Dataset
  /** From may lie after To while it is entered. */
  readonly range: DayRange
  /** What is asked for besides the range: nothing else has a mark. */
  readonly narrowing?: Narrowing
  /** A range that is dragged or stepped to: shown at once, written to the address when settled. */
  readonly onDraft: (range: DayRange) => void
  /** The reader has let go. */
  readonly onSettle: () => void
  /** A range chosen in one press. */
  readonly onChoose: (range: DayRange) => void
  /** Ids of events to show with emphasis. */
  readonly highlighted?: ReadonlySet<string>
  /** What a mouse or pen points at on the strip; null when it has left. */
  readonly onPoint?: (pointed: Pointed | null) => void
  /** The day that is played; null without one. */
  readonly current?: Day | null
}
