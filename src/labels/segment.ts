import type { Point } from '../geo/mercator.ts'
import type { Box } from './box.ts'

/** A straight stroke between two points, in pixels. */
export interface Segment {
  readonly from: Point
  readonly to: Point
}

/** The length of a segment in pixels. */
export function lengthOf(segment: Segment): number {
  return distanceBetween(segment.from, segment.to)
}

/** The distance in pixels between two points. */
export function distanceBetween(a: Point, b: Point): number {
  const dx = a.x - b.x
  const dy = a.y - b.y
  return Math.sqrt(dx * dx + dy * dy)
}

/** The smallest box that holds the segment. */
export function extentOf(segment: Segment): Box {
  return {
    left: Math.min(segment.from.x, segment.to.x),
    top: Math.min(segment.from.y, segment.to.y),
    right: Math.max(segment.from.x, segment.to.x),
    bottom: Math.max(segment.from.y, segment.to.y),
  }
}

/** The point at `fraction` (0 to 1) of the way along the segment. */
function pointAlong(segment: Segment, fraction: number): Point {
  return {
    x: segment.from.x + fraction * (segment.to.x - segment.from.x),
    y: segment.from.y + fraction * (segment.to.y - segment.from.y),
  }
}

/** The distance in pixels from a point to the nearest point of the segment. */
export function distanceToSegment(segment: Segment, x: number, y: number): number {
  const dx = segment.to.x - segment.from.x
  const dy = segment.to.y - segment.from.y
  const square = dx * dx + dy * dy
  const along =
    square === 0
      ? 0
      : Math.max(0, Math.min(1, ((x - segment.from.x) * dx + (y - segment.from.y) * dy) / square))
  const offX = x - (segment.from.x + along * dx)
  const offY = y - (segment.from.y + along * dy)
  return Math.sqrt(offX * offX + offY * offY)
}

/** Whether two segments have a point in common; touching counts. */
export function doSegmentsMeet(a: Segment, b: Segment): boolean {
  const fromSide = sideOf(a, b.from)
  const toSide = sideOf(a, b.to)
  if (fromSide * toSide > 0) return false
  const otherFromSide = sideOf(b, a.from)
  const otherToSide = sideOf(b, a.to)
  if (otherFromSide * otherToSide > 0) return false
  if (fromSide === 0 && toSide === 0) return doExtentsMeet(a, b)
  return true
}

/** Above zero to one side of the segment's line, below zero to the other, zero on it. */
function sideOf(segment: Segment, point: Point): number {
  return (
    (segment.to.x - segment.from.x) * (point.y - segment.from.y) -
    (segment.to.y - segment.from.y) * (point.x - segment.from.x)
  )
}

function doExtentsMeet(a: Segment, b: Segment): boolean {
  const one = extentOf(a)
  const other = extentOf(b)
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  )
}

/** The distance in pixels between the nearest points of two segments; 0 if they meet. */
export function distanceBetweenSegments(a: Segment, b: Segment): number {
  if (doSegmentsMeet(a, b)) return 0
  return Math.min(
    distanceToSegment(a, b.from.x, b.from.y),
    distanceToSegment(a, b.to.x, b.to.y),
    distanceToSegment(b, a.from.x, a.from.y),
    distanceToSegment(b, a.to.x, a.to.y),
  )
}

/**
 * The stretch of the segment that lies in the box; null if none does. Liang and Barsky's way of
 * clipping ("A new concept and method for line clipping", 1984).
 */
export function clippedTo(box: Box, segment: Segment): Segment | null {
  const dx = segment.to.x - segment.from.x
  const dy = segment.to.y - segment.from.y
  let enters = 0
  let leaves = 1
  const sides = [
    [-dx, segment.from.x - box.left],
    [dx, box.right - segment.from.x],
    [-dy, segment.from.y - box.top],
    [dy, box.bottom - segment.from.y],
  ] as const
  for (const [speed, room] of sides) {
    if (speed === 0) {
      if (!(room >= 0)) return null
    } else if (speed < 0) {
      enters = Math.max(enters, room / speed)
    } else {
      leaves = Math.min(leaves, room / speed)
    }
  }
  // Also false, so that nothing is kept, when a coordinate is not a number.
  if (!(enters <= leaves)) return null
  return { from: pointAlong(segment, enters), to: pointAlong(segment, leaves) }
}

/**
 * Whether any point of the segment lies in the box moved outwards by `by` pixels, or on its edge.
 * Allocates nothing: it is what the search asks most.
 */
export function meetsBox(segment: Segment, box: Box, by: number): boolean {
  const { from, to } = segment
  const left = box.left - by
  const right = box.right + by
  const top = box.top - by
  const bottom = box.bottom + by
  if (from.x < left && to.x < left) return false
  if (from.x > right && to.x > right) return false
  if (from.y < top && to.y < top) return false
  if (from.y > bottom && to.y > bottom) return false
  // The extents overlap, so they meet unless all four corners lie on one side of the line.
  const dx = to.x - from.x
  const dy = to.y - from.y
  const a = dx * (top - from.y) - dy * (left - from.x)
  const b = dx * (top - from.y) - dy * (right - from.x)
  const c = dx * (bottom - from.y) - dy * (left - from.x)
  const d = dx * (bottom - from.y) - dy * (right - from.x)
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0))
}
