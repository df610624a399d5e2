import { type Day, dayNumber } from '../calendar/day.ts'
import { columnWidth, leftOf, type Scale } from './scale.ts'

interface CurrentDayProps {
  readonly day: Day | null
  readonly scale: Scale
}

/** A fine line at the day that is played; nothing where it is out of view. */
export function CurrentDay({ day, scale }: CurrentDayProps) {
  if (day === null) return null
  const x = leftOf(scale, dayNumber(day)) + columnWidth(scale) / 2
  return x < 0 || x > scale.width ? null : <div className="timeline-current" style={{ left: x }} />
}
