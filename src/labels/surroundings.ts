import { areApart, type Box, distanceToBox, grown, holdsBox, holdsPoint } from './box.ts'
import { emptyGrid, fileUnder, type Grid, isAnyNear } from './grid.ts'
import type { LabelScene } from './scene.ts'
import {
  clippedTo,
  distanceBetweenSegments,
  distanceToSegment,
  extentOf,
  meetsBox,
  type Segment,
} from './segment.ts'

/** The drawn dot of one stop; `stop` is the stop's index in the scene. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly stop: number
}

/** A piece of a leg; `line` is the leg's index in the scene. */
interface Stretch extends Segment {
  readonly line: number
  readonly extent: Box
}

/** What stays where it is while cards are moved about: view, dots, legs and obstacles. */
export interface Surroundings {
  readonly view: Box
  readonly obstacles: readonly Box[]
  readonly dots: readonly Dot[]
  readonly dotsNearby: Grid<Dot>
  readonly stretches: Grid<Stretch>
}

/** Pixels kept free between a card and any dot or leg: the least that reads as not touching. */
const CARD_CLEARANCE = 2

/** Pixels kept free between a card and an obstacle, as between two cards. */
export const OBSTACLE_CLEARANCE = 4

/** Pixels between a leader and a foreign dot's rim: half the stroke of the leader. */
const LEADER_CLEARANCE = 0.5

/** A leader this near to a leg, in pixels, crosses it or seems to, running so closely along it. */
const LEG_TOUCH = 2.5

/** Pixels from the dot's rim in which a leader may be near a leg that leaves the same dot. */
const LEG_START = 4

/**
 * The scene's unmoving things, filed for quick asking. Costs one step per stop and per stretch of
 * a leg within the view; stretches outside are dropped, so a leg drawn far beyond costs nothing.
 */
export function surroundingsOf(scene: LabelScene): Surroundings {
  const reach = grown(scene.view, CARD_CLEARANCE + LEG_TOUCH)
  const stretches = emptyGrid<Stretch>(reach)
  scene.lines.forEach((points, line) => {
    points.slice(1).forEach((to, index) => {
      const from = points[index] ?? to
      const inside = clippedTo(reach, { from, to })
      if (inside === null) return
      const extent = extentOf(inside)
      fileUnder(stretches, extent, { ...inside, line, extent })
    })
  })
  const dotsNearby = emptyGrid<Dot>(reach)
  const dots = scene.stops.map(({ anchor, dotRadius }, stop) => ({
    x: anchor.x,
    y: anchor.y,
    radius: dotRadius,
    stop,
  }))
  for (const dot of dots) fileUnder(dotsNearby, extentOfDot(dot), dot)
  return { view: scene.view, obstacles: scene.obstacles, dots, dotsNearby, stretches }
}

/** The smallest box around a dot. */
export function extentOfDot(dot: Dot): Box {
  return {
    left: dot.x - dot.radius,
    top: dot.y - dot.radius,
    right: dot.x + dot.radius,
    bottom: dot.y + dot.radius,
  }
}

/** Whether a card may lie there at all: in the view, off every dot, leg and obstacle. */
export function isCardAllowed(around: Surroundings, card: Box): boolean {
  if (!holdsBox(around.view, card)) return false
  if (around.obstacles.some((box) => !areApart(box, card, OBSTACLE_CLEARANCE))) return false
  const kept = grown(card, CARD_CLEARANCE)
  if (isAnyNear(around.stretches, kept, (stretch) => meetsBox(stretch, card, CARD_CLEARANCE)))
    return false
  return !isAnyNear(
    around.dotsNearby,
    kept,
    (dot) => distanceToBox(card, dot.x, dot.y) < dot.radius + CARD_CLEARANCE,
  )
}

/**
 * Whether a leader may run there: over no dot of another stop and under no obstacle. An obstacle
 * that already covers the place where the leader starts cannot be kept clear of.
 */
export function isLeaderAllowed(
  around: Surroundings,
  leader: Segment,
  own: readonly number[],
): boolean {
  const under = around.obstacles.some(
    (box) => !holdsPoint(box, leader.from) && meetsBox(leader, box, 0),
  )
  if (under) return false
  const kept = grown(extentOf(leader), LEADER_CLEARANCE)
  return !isAnyNear(
    around.dotsNearby,
    kept,
    (dot) =>
      !own.includes(dot.stop) &&
      distanceToSegment(leader, dot.x, dot.y) < dot.radius + LEADER_CLEARANCE,
  )
}

/** How many legs the leader crosses or runs along, apart from where it leaves its dot. */
export function legsTouched(around: Surroundings, leader: Segment, length: number): number {
  const start = Math.min(1, LEG_START / Math.max(length, 1))
  const outer: Segment = {
    from: {
      x: leader.from.x + start * (leader.to.x - leader.from.x),
      y: leader.from.y + start * (leader.to.y - leader.from.y),
    },
    to: leader.to,
  }
  const touched: number[] = []
  const extent = extentOf(outer)
  isAnyNear(around.stretches, grown(extent, LEG_TOUCH), (stretch) => {
    if (areApart(stretch.extent, extent, LEG_TOUCH) || touched.includes(stretch.line)) return false
    if (distanceBetweenSegments(stretch, outer) < LEG_TOUCH) touched.push(stretch.line)
    return false
  })
  return touched.length
}

/** The free pixels between the card and the nearest rim of a foreign dot, at most `upTo`. */
export function foreignGap(
  around: Surroundings,
  card: Box,
  own: readonly number[],
  upTo: number,
): number {
  let gap = upTo
  isAnyNear(around.dotsNearby, grown(card, upTo), (dot) => {
    if (!own.includes(dot.stop)) {
      gap = Math.min(gap, distanceToBox(card, dot.x, dot.y) - dot.radius)
    }
    return false
  })
  return gap
}
