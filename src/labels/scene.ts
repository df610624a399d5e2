import type { Point } from '../geo/mercator.ts'
import type { Box, Size } from './box.ts'
import type { Segment } from './segment.ts'

/** A stop as the map shows it: a dot at the exact place and a card that names it. */
export interface LabelStop {
  readonly id: string
  /** The exact place, in pixels in the view. */
  readonly anchor: Point
  /** The size of the name card, in pixels. */
  readonly card: Size
  /** The radius of the drawn dot with its rim, in pixels. */
  readonly dotRadius: number
}

/** Everything that decides where names go. All lengths in pixels, y downwards. */
export interface LabelScene {
  /** In order of importance: of two that want one place, the earlier is likelier to get it. */
  readonly stops: readonly LabelStop[]
  /** Cards lie wholly inside it; callers shrink it for margins. */
  readonly view: Box
  /** What cards and leaders keep clear of: controls, scale bar, credits. */
  readonly obstacles: readonly Box[]
  /** The legs as drawn. */
  readonly lines: readonly (readonly Point[])[]
  /** The size of a card that names a group; asked with the ids in order of importance. */
  readonly groupCard: (ids: readonly string[]) => Size
}

/** A card in its place, in pixels. */
export interface PlacedCard {
  readonly box: Box
  /**
   * The stroke from the dot's rim (for a group, the nearest dot's) to the card's edge; null when
   * the card sits directly beside the dot.
   */
  readonly leader: Segment | null
}

/** A stop with a card of its own. Its card is null where no place is left: the dot stands alone. */
export interface StopMark {
  readonly kind: 'stop'
  readonly id: string
  readonly anchor: Point
  readonly card: PlacedCard | null
}

/** Stops that share a card, since their dots or their cards cannot be told apart. */
export interface GroupMark {
  readonly kind: 'group'
  /** In order of importance. */
  readonly ids: readonly string[]
  /** The centre of the anchors. */
  readonly anchor: Point
  /** The exact places, in the order of the ids. */
  readonly anchors: readonly Point[]
  readonly card: PlacedCard | null
}

export type LabelMark = StopMark | GroupMark

/** One mark for every stop in the view, in order of importance. */
export interface LabelLayout {
  readonly marks: readonly LabelMark[]
}
