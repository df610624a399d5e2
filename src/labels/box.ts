import type { Point } from '../geo/mercator.ts'

/** An upright rectangle in pixels, y downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The width and height of a card, in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The box of `size` whose upper left corner is at (`left`, `top`). */
export function boxAt(left: number, top: number, size: Size): Box {
  return { left, top, right: left + size.width, bottom: top + size.height }
}

/** The square around a point that reaches `reach` pixels to each side. */
export function squareAround({ x, y }: Point, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
}

/** The box moved outwards by `by` pixels on every side; inwards if negative. */
export function grown(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  }
}

/** The smallest box that holds all the boxes; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  const first = boxes[0]
  if (first === undefined) return null
  return boxes.reduce(
    (around, box) => ({
      left: Math.min(around.left, box.left),
      top: Math.min(around.top, box.top),
      right: Math.max(around.right, box.right),
      bottom: Math.max(around.bottom, box.bottom),
    }),
    first,
  )
}

/** The middle of a box. */
export function middleOf(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
}

/** Whether the point lies in the box or on its edge; false for coordinates that are not numbers. */
export function holdsPoint(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom
}

/** Whether `inner` lies wholly in `outer`; touching its edge from inside counts. */
export function holdsBox(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  )
}

/** Whether a strip at least `gap` pixels wide, upright or level, lies between the two boxes. */
export function areApart(a: Box, b: Box, gap: number): boolean {
  return (
    a.left - b.right >= gap ||
    b.left - a.right >= gap ||
    a.top - b.bottom >= gap ||
    b.top - a.bottom >= gap
  )
}

/** The distance in pixels from a point to the nearest point of the box; 0 inside it. */
export function distanceToBox(box: Box, x: number, y: number): number {
  const dx = Math.max(box.left - x, 0, x - box.right)
  const dy = Math.max(box.top - y, 0, y - box.bottom)
  return Math.sqrt(dx * dx + dy * dy)
}
