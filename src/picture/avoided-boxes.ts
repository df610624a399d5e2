import type { Point } from '../geo/mercator.ts'
import { type Box, squareAround } from '../labels/box.ts'
import type { LabelLayout } from '../labels/layout.ts'
import type { LegLine } from './leg-lines.ts'
import { DOT_RADIUS } from './stop-card.ts'

/** Lines are covered by boxes this far apart, in pixels: half the height of the smallest name. */
const STEP = 6

/** What the basemap's names keep clear of: cards, dots, leader lines, legs and controls. */
export function avoidedBoxes(
  layout: LabelLayout,
  lines: readonly LegLine[],
  obstacles: readonly Box[],
): readonly Box[] {
  const boxes: Box[] = [...obstacles]
  for (const mark of layout.marks) {
    const anchors = mark.kind === 'stop' ? [mark.anchor] : mark.anchors
    boxes.push(...anchors.map((anchor) => squareAround(anchor, DOT_RADIUS + 2)))
    if (mark.card === null) continue
    boxes.push(mark.card.box)
    const { leader } = mark.card
    if (leader !== null) boxes.push(...along([leader.from, leader.to]))
  }
  for (const line of lines) boxes.push(...along(line.points))
  return boxes
}

/** Small boxes along a line. */
function along(points: readonly Point[]): readonly Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const count = Math.max(1, Math.ceil(length / STEP))
    return Array.from({ length: count }, (_, step) => {
      const share = step / count
      return squareAround(
        { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
        STEP / 2,
      )
    })
  })
}
