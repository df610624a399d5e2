import type { Point } from '../geo/mercator.ts'
import { type Box, boxAround, distanceToBox } from './box.ts'
import { hangingCost, restingCost } from './cost.ts'
import type { Mark } from './mark.ts'
import { CORNER, placesFor } from './places.ts'
import { extentOf, type Segment } from './segment.ts'
import { type Dot, isCardAllowed, isLeaderAllowed, type Surroundings } from './surroundings.ts'

/** A place for one mark's card that breaks no rule against what does not move. */
export interface Placement {
  readonly card: Box
  readonly leader: Segment | null
  /** What card and leader cover together. */
  readonly extent: Box
  /** How far from ideal the place is by itself, in pixels of leader; the less the better. */
  readonly cost: number
}

/** A card at most this far from a dot's rim, in pixels, needs no leader to be read as the dot's. */
const NEEDS_NO_LEADER = 8

/** A leader steeper than this (rise over run) goes to a card's top or bottom instead of its side. */
const STEEP = 2

/** Costs are compared after rounding to this, so that equal places stay equal when all is moved. */
const COST_STEPS = 1e4

/** Every allowed place for the mark's card, the cheapest first. */
export function placementsFor(mark: Mark, around: Surroundings): Placement[] {
  const found: Placement[] = []
  for (const box of placesFor(mark)) {
    const placement = placementAt(mark, box, around)
    if (placement !== null) found.push(placement)
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/** The mark's card in this box with the leader it needs there; null if a rule forbids it. */
export function placementAt(mark: Mark, card: Box, around: Surroundings): Placement | null {
  if (!isCardAllowed(around, card)) return null
  const dot = nearestDot(mark.dots, card)
  if (dot === undefined) return null
  const gap = distanceToBox(card, dot.x, dot.y) - dot.radius
  const leader = gap <= NEEDS_NO_LEADER ? null : leaderTo(card, dot)
  if (leader !== null && !isLeaderAllowed(around, leader, mark.stops)) return null
  const cost =
    leader === null ? restingCost(mark, card, gap, around) : hangingCost(mark, card, leader, around)
  return {
    card,
    leader,
    extent: leader === null ? card : (boxAround([card, extentOf(leader)]) ?? card),
    cost: Math.round(cost * mark.weight * COST_STEPS) / COST_STEPS,
  }
}

function nearestDot(dots: readonly Dot[], card: Box): Dot | undefined {
  let nearest = dots[0]
  let least = Number.POSITIVE_INFINITY
  for (const dot of dots) {
    const gap = distanceToBox(card, dot.x, dot.y) - dot.radius
    if (gap < least) {
      least = gap
      nearest = dot
    }
  }
  return nearest
}

/** The straight stroke from the dot's rim to where it meets the card. */
function leaderTo(card: Box, dot: Dot): Segment {
  const to = attachment(card, dot)
  const distance = Math.sqrt((to.x - dot.x) ** 2 + (to.y - dot.y) ** 2)
  const rim = dot.radius / distance
  return { from: { x: dot.x + (to.x - dot.x) * rim, y: dot.y + (to.y - dot.y) * rim }, to }
}

/** The middle of the side that faces the dot; for steep leaders a point of its top or bottom. */
function attachment(card: Box, dot: Dot): Point {
  const sideX = Math.max(card.left, Math.min(card.right, dot.x))
  const middleY = (card.top + card.bottom) / 2
  const isBeside = sideX !== dot.x
  if (isBeside && Math.abs(dot.y - middleY) <= STEEP * Math.abs(dot.x - sideX)) {
    return { x: sideX, y: middleY }
  }
  if (isBeside && dot.y >= card.top && dot.y <= card.bottom) return { x: sideX, y: dot.y }
  const corner = Math.min(CORNER, (card.right - card.left) / 2)
  return {
    x: Math.max(card.left + corner, Math.min(card.right - corner, dot.x)),
    y: dot.y < card.top ? card.top : card.bottom,
  }
}
