import type { Point } from '../../geo/mercator.ts'
import type { Box } from '../../labels/box.ts'

/** A place in parts of a box, as CSS and SVG write it: it stays where it is when the box grows. */
export interface Share {
  readonly x: string
  readonly y: string
}

/** Where a point lies in a box, both in pixels; beyond its edges below 0 or above 100 percent. */
export function shareOf({ x, y }: Point, box: Box): Share {
  return {
    x: percent((x - box.left) / (box.right - box.left)),
    y: percent((y - box.top) / (box.bottom - box.top)),
  }
}

/** A hundredth of a percent is less than a pixel on the widest screen. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
