import { type Box, boxAt, type Size } from './box.ts'
import type { Mark } from './mark.ts'
import { type Dot, extentOfDot } from './surroundings.ts'

/** Pixels between a dot's rim and a card directly beside it. */
const BESIDE = 6

/** How far cards on leaders stand from their dots, in pixels: in closer steps where it matters. */
const DISTANCES = [12, 17, 23, 30, 38, 48, 60, 74, 90, 110, 134] as const

/** The same for groups: their larger cards seldom fit near, and many are tried while merging. */
const GROUP_DISTANCES = [12, 23, 38, 60, 90, 134, 190] as const

/** Directions of cards on leaders, in degrees off the level, to either side. */
const ANGLES = [0, 15, -15, 30, -30, 45, -45, 60, -60] as const

/** Where along its width or height a card faces its dot, as fractions. */
const FACINGS = [0.5, 0.28, 0.72] as const
const BESIDE_FACINGS = [...FACINGS, 0.08, 0.92]

/** Pixels from a card's end within which nothing is attached: its corners are round. */
export const CORNER = 12

/** A group's spread can have many dots; these many at its rim have places sought around them. */
const MOST_PORTS = 4

/**
 * Boxes where a mark's card might go, in order of generation, unchecked: directly beside its dots
 * and in rings around them, up to the farthest of `DISTANCES`. About 330 for a stop; a group has
 * fewer rings, and those directly beside its outermost dots.
 */
export function placesFor(mark: Mark): Box[] {
  const { body, dots, size } = mark
  const ports = dots.length > 1 ? outermost(dots).map(extentOfDot) : []
  const distances = dots.length > 1 ? GROUP_DISTANCES : DISTANCES
  return [
    ...[body, ...ports].flatMap((beside) => besideBody(beside, size)),
    ...besideTheLevel(body, size, distances),
    ...aboveAndBelow(body, size, distances),
  ]
}

/** The dots farthest left, right, up and down; each once. */
function outermost(dots: readonly Dot[]): Dot[] {
  const by = (measure: (dot: Dot) => number) =>
    dots.reduce((best, dot) => (measure(dot) < measure(best) ? dot : best))
  const ports = [by((d) => d.x), by((d) => -d.x), by((d) => d.y), by((d) => -d.y)]
  return [...new Set(ports)].slice(0, MOST_PORTS)
}

function besideBody(body: Box, size: Size): Box[] {
  const middleX = (body.left + body.right) / 2
  const middleY = (body.top + body.bottom) / 2
  // A corner stands as far from a round dot as an edge does when it is set off along the diagonal.
  const diagonalX = ((body.right - body.left) / 2 + BESIDE) * Math.SQRT1_2
  const diagonalY = ((body.bottom - body.top) / 2 + BESIDE) * Math.SQRT1_2
  const corners = [
    boxAt(middleX + diagonalX, middleY - diagonalY - size.height, size),
    boxAt(middleX - diagonalX - size.width, middleY - diagonalY - size.height, size),
    boxAt(middleX + diagonalX, middleY + diagonalY, size),
    boxAt(middleX - diagonalX - size.width, middleY + diagonalY, size),
  ]
  const edges = BESIDE_FACINGS.flatMap((facing) => {
    const left = middleX - facing * size.width
    const top = middleY - facing * size.height
    return [
      boxAt(body.right + BESIDE, top, size),
      boxAt(body.left - BESIDE - size.width, top, size),
      boxAt(left, body.top - BESIDE - size.height, size),
      boxAt(left, body.bottom + BESIDE, size),
    ]
  })
  return [...edges, ...corners]
}

/** Cards whose left or right edge faces the dot, on arcs to its right and left. */
function besideTheLevel(body: Box, size: Size, distances: readonly number[]): Box[] {
  const middleX = (body.left + body.right) / 2
  const middleY = (body.top + body.bottom) / 2
  const halfWidth = (body.right - body.left) / 2
  const halfHeight = (body.bottom - body.top) / 2
  return distances.flatMap((distance) =>
    ANGLES.flatMap((angle) => {
      const radians = (angle * Math.PI) / 180
      const across = (halfWidth + distance) * Math.cos(radians)
      const top = middleY + (halfHeight + distance) * Math.sin(radians) - size.height / 2
      return [boxAt(middleX + across, top, size), boxAt(middleX - across - size.width, top, size)]
    }),
  )
}

/** Cards in rows above and below the dot, set off to the sides by steps. */
function aboveAndBelow(body: Box, size: Size, distances: readonly number[]): Box[] {
  const middleX = (body.left + body.right) / 2
  const corner = Math.min(CORNER, size.width / 2)
  return distances.flatMap((distance) =>
    [...FACINGS.map((f) => f * size.width), corner, size.width - corner].flatMap((facing) => [
      boxAt(middleX - facing, body.top - distance - size.height, size),
      boxAt(middleX - facing, body.bottom + distance, size),
    ]),
  )
}

/** Pixels between two cards of one column. */
export const STACKED = 6

/** Boxes directly above and below a placed card, flush with its left or its right edge. */
export function placesStackedOn(card: Box, size: Size): Box[] {
  const tops = [card.bottom + STACKED, card.top - STACKED - size.height]
  const lefts = [card.left, card.right - size.width]
  return tops.flatMap((top) => lefts.map((left) => boxAt(left, top, size)))
}
