import type { CSSProperties } from 'react'
import type { Dataset } from '../dataset/model.ts'
import { needsYears } from '../itinerary/timetable.ts'
import type { UnderPointer } from './content.ts'
import { summaryOf } from './day-summary.ts'
import type { Mark } from './mark.ts'

interface DayNoteProps {
  /** What it is about, and where that is, in pixels from the left edge of the strip. */
  readonly under: UnderPointer
  readonly x: number
  readonly width: number
  readonly marks: readonly Mark[]
  readonly dataset: Dataset
}

/** A line above the strip: what is reported of what a pointer is on. */
export function DayNote({ under, x, width, marks, dataset }: DayNoteProps) {
  // By as much of its own width as the pointer has come of the strip's: it never leaves the strip.
  const style: CSSProperties = { left: x, transform: `translateX(${-(x / width) * 100}%)` }
  return (
    <p className="day-note" role="tooltip" style={style}>
      {summaryOf(under, marks, dataset, needsYears(dataset))}
    </p>
  )
}
