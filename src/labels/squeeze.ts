import { type Board, copyOf, countUnplaced, everyone, neighbourhoodOf } from './board.ts'
import { listedInColumn } from './column.ts'
import { type Budget, moveTogether } from './together.ts'

/** Seekers put into one column so that all of them find a place. */
const COLUMNS = [3, 4, 5, 6] as const

/** Seekers moved at once so that one of them finds a place. */
const TOGETHER = 4

/** Comparisons of two placements for each such move, and for all of them. */
const PER_SEEKER = 6000
const COMPARISONS = 40_000

/** Where more than these wait, moving makes no room for them: they must be merged. */
const MOST_WAITING = 8

/**
 * The board with those squeezed in for whom their nearest neighbours can make room: by a column
 * that lists them all, or by moving together otherwise. It finds what pushing one after the other
 * does not, at a higher cost.
 */
export function squeezedIn(board: Board): Board {
  if (countUnplaced(board) > MOST_WAITING) return board
  const now = copyOf(board)
  const budget: Budget = { left: COMPARISONS }
  for (const index of everyone(now)) {
    if (now.placed[index] !== null || !now.seekers[index]?.options.length) continue
    const isListed = COLUMNS.some((count) =>
      listedInColumn(now, neighbourhoodOf(now, index, count)),
    )
    if (isListed || budget.left <= 0) continue
    moveTogether(now, neighbourhoodOf(now, index, TOGETHER), budget, PER_SEEKER)
  }
  return now
}
