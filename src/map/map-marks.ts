import type { Point } from '../geo/mercator.ts'
import type { LabelMark } from '../labels/layout.ts'

/** A number that stands for stops too close in the view to be shown one by one. */
export interface CrowdMark {
  readonly kind: 'crowd'
  readonly ids: readonly string[]
  /** Where the number stands, in the map's pixels. */
  readonly anchor: Point
  readonly card: null
}

/** What stands on the map for stops, and can be pressed. */
export type MapMark = LabelMark | CrowdMark

/** All that stands for stops in a view: every stop in it is in one mark. */
export interface MapLayout {
  readonly marks: readonly MapMark[]
}

/** The ids of a mark's stops. */
export function idsOfMark(mark: MapMark): readonly string[] {
  return mark.kind === 'stop' ? [mark.id] : mark.ids
}
