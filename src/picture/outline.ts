import type { Box } from '../labels/box.ts'

/** An arc that ends at a point of an outline: less than half a turn, clockwise as the screen shows it. */
export interface Arc {
  readonly radiusX: number
  readonly radiusY: number
}

/** One piece of a path: points joined by straight lines, some of them by arcs. */
export interface Outline {
  /** x and y by turns, in pixels. */
  readonly points: readonly number[]
  /** The arcs by the number of the point that they end at. */
  readonly arcs: ReadonlyMap<number, Arc>
  readonly isClosed: boolean
}

/** The box around an outline; null for one without points. */
export function boxOfOutline({ points, arcs }: Outline): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  // An arc of less than half a turn bulges by less than its radius.
  let reachX = 0
  let reachY = 0
  for (const { radiusX, radiusY } of arcs.values()) {
    reachX = Math.max(reachX, radiusX)
    reachY = Math.max(reachY, radiusY)
  }
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0
    const y = points[index + 1] ?? 0
    left = Math.min(left, x - reachX)
    right = Math.max(right, x + reachX)
    top = Math.min(top, y - reachY)
    bottom = Math.max(bottom, y + reachY)
  }
  return left > right ? null : { left, top, right, bottom }
}
