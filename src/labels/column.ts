import { type Board, copyOf, costOn, LEAST_GAIN } from './board.ts'
import { type Box, boxAround, boxAt } from './box.ts'
import type { Mark } from './mark.ts'
import { type Placement, placementAt } from './placement.ts'
import { STACKED } from './places.ts'

/** How far a column stands from the dots it names, in pixels. */
const DISTANCES = [18, 30, 44, 62] as const

/** How far it is moved up or down from level with its dots, as fractions of its height. */
const SHIFTS = [0, -0.25, 0.25, -0.5, 0.5] as const

interface Listed {
  readonly index: number
  readonly mark: Mark
}

/** A column to try: its top, and its edge that faces the dots. */
interface Column {
  readonly top: number
  readonly edge: number
  readonly isRight: boolean
}

/**
 * Puts the cards of these few into one column beside their dots, in the order of the map from north
 * to south, the cheapest of some forty such columns; false, and nothing moved, if none is free. It
 * places cards that cannot be placed one after the other.
 */
export function listedInColumn(board: Board, few: readonly number[]): boolean {
  const listed = few
    .flatMap((index) => {
      const mark = board.seekers[index]?.mark
      return mark === undefined ? [] : [{ index, mark }]
    })
    .sort((a, b) => a.mark.centre.y - b.mark.centre.y)
  const dots = boxAround(listed.map(({ mark }) => mark.body))
  if (dots === null) return false
  let best: readonly Placement[] | null = null
  let least = Number.POSITIVE_INFINITY
  for (const column of columnsBeside(dots, listed)) {
    const found = placementsIn(board, listed, column, least)
    if (found === null) continue
    best = found.placements
    least = found.cost
  }
  listed.forEach(({ index }, position) => {
    const placement = best?.[position]
    if (placement !== undefined) board.placed[index] = placement
  })
  return best !== null
}

function columnsBeside(dots: Box, listed: readonly Listed[]): Column[] {
  const height = listed.reduce((sum, { mark }) => sum + mark.size.height + STACKED, -STACKED)
  const level = (dots.top + dots.bottom - height) / 2
  return SHIFTS.flatMap((shift) =>
    DISTANCES.flatMap((distance) => [
      { top: level + shift * height, edge: dots.right + distance, isRight: true },
      { top: level + shift * height, edge: dots.left - distance, isRight: false },
    ]),
  )
}

/** The cards in the column and their cost together; null if one collides or it reaches `limit`. */
function placementsIn(
  board: Board,
  listed: readonly Listed[],
  column: Column,
  limit: number,
): { readonly placements: readonly Placement[]; readonly cost: number } | null {
  const trial = copyOf(board)
  for (const { index } of listed) trial.placed[index] = null
  const placements: Placement[] = []
  let cost = 0
  let top = column.top
  for (const { index, mark } of listed) {
    const left = column.isRight ? column.edge : column.edge - mark.size.width
    const placement = placementAt(mark, boxAt(left, top, mark.size), board.around)
    if (placement === null) return null
    cost += costOn(trial, index, placement, limit - cost)
    if (!(cost < limit - LEAST_GAIN)) return null
    trial.placed[index] = placement
    placements.push(placement)
    top += mark.size.height + STACKED
  }
  return { placements, cost }
}
