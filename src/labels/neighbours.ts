import { areApart, type Box } from './box.ts'
import type { Mark } from './mark.ts'
import type { Placement } from './placement.ts'
import {
  distanceBetween,
  distanceBetweenSegments,
  doSegmentsMeet,
  extentOf,
  meetsBox,
  type Segment,
} from './segment.ts'

/** Pixels kept free between two cards. */
const CARD_GAP = 4

/** Pixels kept free between a leader and another mark's card. */
const LEADER_GAP = 2

/** Two leaders nearer than this, in pixels, are hard to follow. */
const LEADERS_CLOSE = 4

/** What it costs when two leaders run that close. */
const CLOSE_COST = 6

/** Cards this far one above the other, in pixels, are seen as one column. */
export const COLUMN_GAP = 14

/** What it costs when two cards of one column have no edge in line: both on leaders, or one. */
const RAGGED = 30
const HALF_RAGGED = 12

/** Marks whose centres are this near, in pixels, belong together: their cards make one list. */
const TOGETHER = 72

/** What it costs when cards that belong together hang in different columns. */
const SCATTERED = 10

/** What it costs when a column lists its cards in another order than the map has them. */
const OUT_OF_ORDER = 12

/** Edges this near, in pixels, are in line. */
const IN_LINE = 0.5

/**
 * What two placements cost each other, in pixels of leader: infinite if the hard rules forbid them
 * together (cards too near, a leader through the other's card, leaders that cross), else 0 or more.
 */
export function costBetween(a: Mark, p: Placement, b: Mark, q: Placement): number {
  if (areApart(p.extent, q.extent, COLUMN_GAP)) return togetherCost(a, p, b, q)
  if (!areApart(p.card, q.card, CARD_GAP)) return Number.POSITIVE_INFINITY
  if (isLeaderThrough(p, q.card) || isLeaderThrough(q, p.card)) return Number.POSITIVE_INFINITY
  let cost = 0
  if (p.leader !== null && q.leader !== null) {
    if (doSegmentsMeet(p.leader, q.leader)) return Number.POSITIVE_INFINITY
    if (areLeadersClose(p.leader, q.leader)) cost += CLOSE_COST
  }
  if (p.leader !== null || q.leader !== null) cost += raggedCost(p, q)
  return cost + togetherCost(a, p, b, q)
}

function isLeaderThrough(placement: Placement, card: Box): boolean {
  return placement.leader !== null && meetsBox(placement.leader, card, LEADER_GAP)
}

function areLeadersClose(a: Segment, b: Segment): boolean {
  if (areApart(extentOf(a), extentOf(b), LEADERS_CLOSE)) return false
  return distanceBetweenSegments(a, b) < LEADERS_CLOSE
}

/** Whether two cards have an edge in line: that where the leaders end if both end on one side. */
function isInLine(p: Placement, q: Placement): boolean {
  const isLeft = Math.abs(p.card.left - q.card.left) < IN_LINE
  const isRight = Math.abs(p.card.right - q.card.right) < IN_LINE
  if (p.leader?.to.x === p.card.left && q.leader?.to.x === q.card.left) return isLeft
  if (p.leader?.to.x === p.card.right && q.leader?.to.x === q.card.right) return isRight
  return isLeft || isRight
}

function raggedCost(p: Placement, q: Placement): number {
  const isOneColumn =
    !areApart(p.card, q.card, COLUMN_GAP) &&
    p.card.left < q.card.right &&
    q.card.left < p.card.right
  if (!isOneColumn || isInLine(p, q)) return 0
  return p.leader !== null && q.leader !== null ? RAGGED : HALF_RAGGED
}

/** Neighbours' cards on leaders should make one column, listed as they lie from north to south. */
function togetherCost(a: Mark, p: Placement, b: Mark, q: Placement): number {
  if (p.leader === null || q.leader === null) return 0
  if (distanceBetween(a.centre, b.centre) >= TOGETHER) return 0
  if (!isInLine(p, q)) return SCATTERED
  return (a.centre.y - b.centre.y) * (p.card.top - q.card.top) < 0 ? OUT_OF_ORDER : 0
}
