import { type Box, holdsBox } from '../labels/box.ts'
import { boxOfOutline, type Outline } from './outline.ts'

/**
 * What of an area's outline has to be kept to fill the part of it that lies in a box: edges outside
 * are replaced by some along the box (Sutherland and Hodgman 1974). One with arcs is kept whole or
 * left out. Null where nothing is left.
 */
export function cutArea(outline: Outline, box: Box): Outline | null {
  const kept = wholeOrNone(outline, box)
  if (kept !== undefined) return kept
  let points = outline.points
  for (const side of sidesOf(box)) points = cutRing(points, side)
  return points.length < 6 ? null : { points, arcs: outline.arcs, isClosed: true }
}

/**
 * The stretches of a line that have to be kept to draw what of it lies in a box: those with an end
 * inside, or whose ends do not both lie beyond the same side.
 */
export function cutLine(outline: Outline, box: Box): readonly Outline[] {
  const kept = wholeOrNone(outline, box)
  if (kept !== undefined) return kept === null ? [] : [kept]
  const { points, arcs, isClosed } = outline
  const line = isClosed ? [...points, points[0] ?? 0, points[1] ?? 0] : points
  const stretches: Outline[] = []
  let stretch: number[] = []
  const end = () => {
    if (stretch.length > 2) stretches.push({ points: stretch, arcs, isClosed: false })
    stretch = []
  }
  for (let index = 2; index < line.length; index += 2) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = line.slice(index - 2, index + 2)
    if (areBeyondOneSide(fromX, fromY, toX, toY, box)) end()
    else if (stretch.length === 0) stretch.push(fromX, fromY, toX, toY)
    else stretch.push(toX, toY)
  }
  end()
  return stretches
}

/** The outline where it lies in the box or cannot be cut, null where it lies outside, else undefined. */
function wholeOrNone(outline: Outline, box: Box): Outline | null | undefined {
  const around = boxOfOutline(outline)
  if (around === null || areApart(around, box)) return null
  return holdsBox(box, around) || outline.arcs.size > 0 ? outline : undefined
}

/** A line without width has a box without area, which may lie in the other all the same. */
function areApart(a: Box, b: Box): boolean {
  return a.left > b.right || a.right < b.left || a.top > b.bottom || a.bottom < b.top
}

function areBeyondOneSide(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
  return (
    (ax < box.left && bx < box.left) ||
    (ax > box.right && bx > box.right) ||
    (ay < box.top && by < box.top) ||
    (ay > box.bottom && by > box.bottom)
  )
}

/** A side of a box: which of a point's numbers it limits, where, and in which direction. */
interface Side {
  readonly axis: 0 | 1
  readonly limit: number
  /** 1 where the inside has the greater numbers, else -1. */
  readonly inwards: 1 | -1
}

function sidesOf({ left, top, right, bottom }: Box): readonly Side[] {
  return [
    { axis: 0, limit: left, inwards: 1 },
    { axis: 0, limit: right, inwards: -1 },
    { axis: 1, limit: top, inwards: 1 },
    { axis: 1, limit: bottom, inwards: -1 },
  ]
}

function cutRing(points: readonly number[], { axis, limit, inwards }: Side): number[] {
  const kept: number[] = []
  let beforeX = points.at(-2) ?? 0
  let beforeY = points.at(-1) ?? 0
  let beforeDepth = ((axis === 0 ? beforeX : beforeY) - limit) * inwards
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0
    const y = points[index + 1] ?? 0
    const depth = ((axis === 0 ? x : y) - limit) * inwards
    if (depth >= 0 !== beforeDepth >= 0) {
      const share = beforeDepth / (beforeDepth - depth)
      kept.push(beforeX + (x - beforeX) * share, beforeY + (y - beforeY) * share)
    }
    if (depth >= 0) kept.push(x, y)
    beforeX = x
    beforeY = y
    beforeDepth = depth
  }
  return kept
}
