import type { Point } from '../geo/mercator.ts'
import { type Box, boxAround, middleOf, type Size } from './box.ts'
import type { LabelScene } from './scene.ts'
import { distanceBetween } from './segment.ts'
import { type Dot, extentOfDot, type Surroundings } from './surroundings.ts'

/** One card's worth of stops while places are sought: a stop, or a group that shares a card. */
export interface Mark {
  /** Indices of its stops in the scene, ascending: the first is the most important. */
  readonly stops: readonly number[]
  readonly dots: readonly Dot[]
  readonly size: Size
  /** The smallest box around its dots. */
  readonly body: Box
  readonly centre: Point
  /**
   * Where the neighbours are, seen from the centre: the direction in which it is crowded, with a
   * length from 0 (nobody near, or equally on all sides) to 1.
   */
  readonly crowd: Point
  /** What its costs count for against those of others: more for the more important, 1 at least. */
  readonly weight: number
}

/** How much more the costs of the first stop count; those of the second half as much, and so on. */
const IMPORTANCE = 0.2

/** Stops farther away than this, in pixels, do not make a place crowded: a card's usual reach. */
const CROWD_REACH = 90

/** The mark of the stops at these indices (not none). Costs one step per stop in the scene. */
export function markOf(scene: LabelScene, around: Surroundings, stops: readonly number[]): Mark {
  const sorted = [...stops].sort((a, b) => a - b)
  const dots = around.dots.filter((dot) => sorted.includes(dot.stop))
  const body = boxAround(dots.map(extentOfDot)) ?? around.view
  const centre = middleOf(body)
  return {
    stops: sorted,
    dots,
    size: cardSize(scene, sorted),
    body,
    centre,
    crowd: crowdSeenFrom(
      centre,
      around.dots.filter((dot) => !sorted.includes(dot.stop)),
    ),
    weight: 1 + IMPORTANCE / (1 + (sorted[0] ?? 0)),
  }
}

function cardSize(scene: LabelScene, stops: readonly number[]): Size {
  const members = stops.flatMap((index) => scene.stops[index] ?? [])
  const only = members.length === 1 ? members[0] : undefined
  return only?.card ?? scene.groupCard(members.map(({ id }) => id))
}

function crowdSeenFrom(centre: Point, others: readonly Dot[]): Point {
  let x = 0
  let y = 0
  for (const dot of others) {
    const distance = distanceBetween(centre, dot)
    if (distance > 0 && distance < CROWD_REACH) {
      const pull = (1 - distance / CROWD_REACH) / distance
      x += (dot.x - centre.x) * pull
      y += (dot.y - centre.y) * pull
    }
  }
  const strength = Math.max(1, Math.sqrt(x * x + y * y))
  return { x: x / strength, y: y / strength }
}

/** The distance in pixels between the nearest dots of two marks, centre to centre. */
export function distanceBetweenMarks(a: Mark, b: Mark): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const one of a.dots) {
    for (const other of b.dots) nearest = Math.min(nearest, distanceBetween(one, other))
  }
  return nearest
}
