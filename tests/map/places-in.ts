import type { LabelLayout } from '../../src/labels/layout.ts'
import { type StopPlace, stopPlaces } from '../../src/map/stop-places.ts'

/** Where keys lead on a map that shows every stop, in the layout's own order. */
export function placesIn(layout: LabelLayout): readonly StopPlace[] {
  const ids = layout.marks.flatMap((mark) => (mark.kind === 'stop' ? [mark.id] : mark.ids))
  return stopPlaces(
    layout,
    ids.map((id) => ({ id, x: 0, y: 0 })),
  )
}
