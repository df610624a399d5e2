import { useState } from 'react'
import type { DayRange } from '../calendar/range.ts'
import type { Brush } from './brush.ts'
import { leftOf, rightOf } from './scale.ts'
import type { ScaleControl } from './use-scale.ts'

/** Moves the strip to days that were taken elsewhere (typed, or gone back to) and are out of view. */
export function useBrushInView(range: DayRange, brush: Brush, control: ScaleControl): void {
  const [seen, setSeen] = useState(range)
  // Adjusted while rendering, as React advises for state that follows a prop: no frame shows both.
  if (range === seen) return
  setSeen(range)
  const { scale } = control
  const isOut = rightOf(scale, brush.to) <= 0 || leftOf(scale, brush.from) >= scale.width
  if (isOut && brush.from <= brush.to) control.reveal(brush.from)
}
