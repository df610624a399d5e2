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

/** What it costs when two cards of one column have no edge in line. */
const RAGGED = 10

/** Marks whose centres are this near, in pixels, belong together: their cards make one list. */
const TOGETHER = 72

/** What it costs when cards that belong together hang in different columns. */
const SCATTERED = 8

/** What it costs when a column lists its cards in another order than the map, from north to south. */
const OUT_OF_ORDER = 12

/** Edges this near, in pixels, are in line. */
const IN_LINE = 0.5

/**
 * What two placements cost each other, in pixels of leader: infinite if the hard rules forbid them
 * together (overlapping cards, a leader through the other's card, leaders that cross), else 0 or more.
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
  if (p.leader !== null || q.leader !== null) cost += raggedCost(p.card, q.card)
  return cost + togetherCost(a, p, b, q)
}

function isLeaderThrough(placement: Placement, card: Box): boolean {
  return placement.leader !== null && meetsBox(placement.leader, card, LEADER_GAP)
}

function areLeadersClose(a: Segment, b: Segment): boolean {
  if (areApart(extentOf(a), extentOf(b), LEADERS_CLOSE)) return false
  return distanceBetweenSegments(a, b) < LEADERS_CLOSE
}

function isInLine(a: Box, b: Box): boolean {
  return Math.abs(a.left - b.left) < IN_LINE || Math.abs(a.right - b.right) < IN_LINE
}

function raggedCost(a: Box, b: Box): number {
  const isOneColumn =
    !areApart(a, b, COLUMN_GAP) && a.left < b.right && b.left < a.right && !isInLine(a, b)
  return isOneColumn ? RAGGED : 0
}

/** Neighbours' cards on leaders should make one column, listed as they lie from north to south. */
function togetherCost(a: Mark, p: Placement, b: Mark, q: Placement): number {
  if (p.leader === null || q.leader === null) return 0
  if (distanceBetween(a.centre, b.centre) >= TOGETHER) return 0
  if (!isInLine(p.card, q.card)) return SCATTERED
  return (a.centre.y - b.centre.y) * (p.card.top - q.card.top) < 0 ? OUT_OF_ORDER : 0
}
