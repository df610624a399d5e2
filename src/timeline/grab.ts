import type { Brush, Handle } from './brush.ts'
import { leftOf, rightOf, type Scale } from './scale.ts'
import { BANDS_HEIGHT, MARKS_HEIGHT } from './strip-size.ts'

/** A row of the strip. */
export type Row = 'bands' | 'marks' | 'axis'

/** A point of the strip, in pixels from the upper left corner of its plot. */
export interface Place {
  readonly x: number
  readonly y: number
  /** Whether a finger points there, which covers more than a mouse does. */
  readonly isTouch: boolean
}

/** What of the brush lies at a place: a handle, the body between them, or none of it. */
export type Grab = Handle | 'body' | 'free'

/** What a pointer takes hold of: a part of the brush, or the axis, by which the strip is moved. */
export type Taken = Grab | 'axis'

/** The brush's two edges in pixels. */
export interface BrushEdges {
  readonly left: number
  readonly right: number
}

/** How far a handle can be taken hold of from the edge that it stands at, in pixels. */
interface Reach {
  readonly outward: number
  readonly inward: number
}

/** 24 pixels (WCAG 2.2, 2.5.8), all of them outside: the days that are taken stay free. */
const POINTER_REACH: Reach = { outward: 24, inward: 0 }

/** 44 pixels (WCAG 2.2, 2.5.5) for a finger. */
const TOUCH_REACH: Reach = { outward: 24, inward: 20 }

/** The share of the brush that a handle may reach into, so that the body can be taken hold of too. */
const MOST_INWARD = 1 / 3

/** Beside the bands the body can be taken hold of over this much, in pixels, be it ever so narrow. */
const LEAST_BODY = 24

/** The row that a height lies in. */
export function rowAt(y: number): Row {
  if (y < BANDS_HEIGHT) return 'bands'
  return y < BANDS_HEIGHT + MARKS_HEIGHT ? 'marks' : 'axis'
}

/** Where the brush's edges are drawn. One that is out of view stands at the edge of the strip. */
export function edgesOf(brush: Brush, scale: Scale): BrushEdges {
  const inView = (x: number) => Math.min(Math.max(x, 0), scale.width)
  return { left: inView(leftOf(scale, brush.from)), right: inView(rightOf(scale, brush.to)) }
}

/**
 * What of the brush lies at a place. Handles stand outside the days that are taken, each on its own
 * side, so that they never meet, and below the bands.
 */
export function grabAt({ x, y, isTouch }: Place, { left, right }: BrushEdges): Grab {
  const isBody = x >= left && x < right
  if (rowAt(y) === 'bands') {
    return isBody || Math.abs(x - (left + right) / 2) <= LEAST_BODY / 2 ? 'body' : 'free'
  }
  const { outward, inward } = isTouch ? TOUCH_REACH : POINTER_REACH
  const reachIn = Math.min(inward, (right - left) * MOST_INWARD)
  if (x >= left - outward && x < left + reachIn) return 'from'
  if (x >= right - reachIn && x < right + outward) return 'to'
  return isBody ? 'body' : 'free'
}

/**
 * What a pointer takes hold of. A body that fills the dataset's days cannot be moved: a new brush is
 * drawn in its place. Zoomed in, the axis moves the strip. Null over the bands beside the body:
 * there is nothing to drag.
 */
export function takenAt(
  place: Place,
  edges: BrushEdges,
  { isZoomed, isWhole }: { readonly isZoomed: boolean; readonly isWhole: boolean },
): Taken | null {
  const grab = grabAt(place, edges)
  if (grab === 'from' || grab === 'to') return grab
  const row = rowAt(place.y)
  const isMovable = grab === 'body' && !isWhole
  if (row === 'bands') return isMovable ? 'body' : null
  if (row === 'axis' && isZoomed) return 'axis'
  return isMovable ? 'body' : 'free'
}
