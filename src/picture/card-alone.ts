import type { ShownStop } from '../itinerary/shown.ts'
import { type Box, grown } from '../labels/box.ts'
import { layoutLabels } from '../labels/layout.ts'
import { OBSTACLE_CLEARANCE } from '../labels/surroundings.ts'
import { labelScene } from './label-scene.ts'
import type { LegLine } from './leg-lines.ts'
import type { Lettering } from './lettering.ts'
import type { PictureFrame } from './picture-frame.ts'

/**
 * Where the card of a stop would go if it had the view to itself but for legs and obstacles, with the gap
 * around it, in pixels: what can make way for it keeps clear of that. Null where the stop is out of view, or no card fits.
 */
export function cardAlone(
  shown: ShownStop,
  frame: PictureFrame,
  lines: readonly LegLine[],
  obstacles: readonly Box[],
  lettering: Lettering,
): Box | null {
  const { marks } = layoutLabels(labelScene(frame, [shown], lines, obstacles, lettering))
  const card = marks[0]?.card ?? null
  return card === null ? null : grown(card.box, OBSTACLE_CLEARANCE)
}
