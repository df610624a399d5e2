import type { Point } from '../geo/mercator.ts'
import type { Heading } from '../geo/side-by-side.ts'

/** The outline of an arrow at the origin that points along the x axis, in pixels. */
export const ARROW: readonly Point[] = [
  { x: -5, y: -5 },
  { x: 6, y: 0 },
  { x: -5, y: 5 },
  { x: -2.5, y: 0 },
]

/** The outline of the arrow at its place and in its direction, in pixels. */
export function arrowAt({ point, angle }: Heading): readonly Point[] {
  const cosine = Math.cos(angle)
  const sine = Math.sin(angle)
  return ARROW.map(({ x, y }) => ({
    x: point.x + x * cosine - y * sine,
    y: point.y + x * sine + y * cosine,
  }))
}
