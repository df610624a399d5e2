import { type Box, middleOf } from './box.ts'
import type { Mark } from './mark.ts'
import { lengthOf, type Segment } from './segment.ts'
import { foreignGap, legsTouched, type Surroundings } from './surroundings.ts'

/*
 * What a place costs by itself, in pixels of leader: a reader would accept a leader so much longer
 * to be rid of the fault. Every term is 0 or more, which lets the search stop early.
 */

/** Where a card without a leader stands to its dot: right before left before above before below. */
const SIDE = { right: 0, left: 2, above: 5, below: 6, corner: 3.5, leftCorner: 1.5, lowerCorner: 1 }

/** Having a leader at all, beside its length. */
const LEADER = 14

/** Leaders get worse faster than they get longer: at this many pixels, twice as bad. */
const LEADER_TOO_LONG = 150

/** Crossing a leg, and every further leg crossed. */
const FIRST_LEG = 45
const FURTHER_LEG = 20

/** Standing on the crowded side of the dot. */
const CROWDED = 12

/** A foreign dot nearer than this to a card, in pixels, could be taken for the card's own. */
const DOUBTFUL_GAP = 12

/** For every pixel that a card on a leader is too near to a foreign dot. */
const HANGING_DOUBT = 2

/** A card without a leader is its dot's only if every other dot is farther away by this much. */
const CLEARLY_NEARER = 8

/** For every pixel that is missing to that: beside two dots alike, a leader is better than none. */
const RESTING_DOUBT = 5

/** The cost of a card directly beside its dot, `gap` pixels from its rim. */
export function restingCost(mark: Mark, card: Box, gap: number, around: Surroundings): number {
  const clear = gap + CLEARLY_NEARER
  const doubt = clear - foreignGap(around, card, mark.stops, clear)
  return sideCost(mark, card) + crowdCost(mark, card) + RESTING_DOUBT * doubt
}

/** The cost of a card at the end of a leader. */
export function hangingCost(mark: Mark, card: Box, leader: Segment, around: Surroundings): number {
  const length = lengthOf(leader)
  const legs = legsTouched(around, leader, length)
  const doubt = DOUBTFUL_GAP - foreignGap(around, card, mark.stops, DOUBTFUL_GAP)
  return (
    LEADER +
    length * (1 + length / LEADER_TOO_LONG) +
    (legs === 0 ? 0 : FIRST_LEG + (legs - 1) * FURTHER_LEG) +
    crowdCost(mark, card) +
    HANGING_DOUBT * doubt +
    (middleOf(card).x < mark.centre.x ? SIDE.left : 0)
  )
}

function sideCost(mark: Mark, card: Box): number {
  const { x, y } = mark.centre
  const middle = middleOf(card)
  if (y >= card.top && y <= card.bottom) {
    const side = middle.x > x ? SIDE.right : SIDE.left
    return side + (4 * Math.abs(middle.y - y)) / mark.size.height
  }
  if (x >= card.left && x <= card.right) {
    const side = middle.y < y ? SIDE.above : SIDE.below
    return side + (2 * Math.abs(middle.x - x)) / mark.size.width
  }
  return SIDE.corner + (middle.x < x ? SIDE.leftCorner : 0) + (middle.y > y ? SIDE.lowerCorner : 0)
}

/** Up to `CROWDED` when the card lies on the side where the neighbours are. */
function crowdCost(mark: Mark, card: Box): number {
  const middle = middleOf(card)
  const dx = middle.x - mark.centre.x
  const dy = middle.y - mark.centre.y
  const distance = Math.sqrt(dx * dx + dy * dy)
  const strength = Math.sqrt(mark.crowd.x ** 2 + mark.crowd.y ** 2)
  if (distance === 0) return 0
  return (CROWDED / 2) * (strength + (dx * mark.crowd.x + dy * mark.crowd.y) / distance)
}
