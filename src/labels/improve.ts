import {
  type Board,
  bestPlacement,
  collisions,
  copyOf,
  costOn,
  everyone,
  LEAST_GAIN,
  neighbourhoodOf,
  rivalsOf,
} from './board.ts'
import type { Placement } from './placement.ts'
import { type Budget, moveTogether } from './together.ts'

/** Rounds in which every seeker may move to the best place the others leave it. */
const SWEEPS = 4

/** Rounds of moving a few together: a later one profits from what an earlier has moved. */
const ROUNDS = 3

/** When a seeker moves, so many of its rivals may have something to gain. */
const AWAKENED = 4

/** Comparisons of two placements that all such moves on one board may take together. */
const COMPARISONS = 100_000

/** A seeker that costs this little more than it must, in pixels of leader, is well placed. */
const LEAST_EXCESS = 1

/** How much is tried on one board. */
interface Effort {
  /** Seekers that are moved together at most. */
  readonly together: number
  /** Rivals that are asked to make way for one seeker at most. */
  readonly inTheWay: number
  /** Different sets of rivals that are asked, together with one seeker, to make way for it. */
  readonly sets: number
  /** Comparisons of two placements that one such move may take at most. */
  readonly perMove: number
}

/** So many seekers are few enough to look more closely: a dozen stops are the usual itinerary. */
const FEW = 12
const THOROUGH: Effort = { together: 5, inTheWay: 4, sets: 4, perMove: 8000 }
const QUICK: Effort = { together: 3, inTheWay: 3, sets: 3, perMove: 2000 }

/**
 * The board at a lower cost, if one is found: first each seeker moves alone, then each together
 * with its nearest neighbours, then with those who keep it from a better place. Bounded by the
 * counts above, never by a clock, so that the same scene always ends the same.
 */
export function improved(board: Board): Board {
  const best = copyOf(board)
  const effort = best.seekers.length <= FEW ? THOROUGH : QUICK
  const budget: Budget = { left: COMPARISONS }
  sweep(best)
  let moves = 0
  const triedAfter = new Map<string, number>()
  let restless = new Set(everyone(best))
  for (let round = 0; round < ROUNDS && restless.size > 0; round += 1) {
    const before = [...best.placed]
    for (const index of worstFirst(best)) {
      if (!restless.has(index)) continue
      const fews = [
        neighbourhoodOf(best, index, effort.together),
        ...inTheWayOf(best, index, effort),
      ]
      for (const few of fews) {
        const key = [...few].sort((a, b) => a - b).join()
        if (budget.left <= 0 || triedAfter.get(key) === moves) continue
        if (moveTogether(best, few, budget, effort.perMove)) moves += 1
        triedAfter.set(key, moves)
      }
    }
    restless = nearMoved(best, before)
  }
  return best
}

/** Those who moved since, or whose nearest neighbours did: only they may have something to gain. */
function nearMoved(board: Board, before: readonly (Placement | null)[]): Set<number> {
  const isMoved = (index: number) => board.placed[index] !== before[index]
  return new Set(
    everyone(board).filter(
      (index) => isMoved(index) || rivalsOf(board, index).slice(0, AWAKENED).some(isMoved),
    ),
  )
}

/** Moves each seeker to its best place until none moves. */
function sweep(board: Board): void {
  for (let round = 0; round < SWEEPS; round += 1) {
    let isMoved = false
    for (const index of everyone(board)) {
      const now = board.placed[index] ?? null
      const better = bestPlacement(board, index)
      if (better === null || better === now) continue
      const nowCost =
        now === null
          ? Number.POSITIVE_INFINITY
          : costOn(board, index, now, Number.POSITIVE_INFINITY)
      if (costOn(board, index, better, nowCost) < nowCost - LEAST_GAIN) {
        board.placed[index] = better
        isMoved = true
      }
    }
    if (!isMoved) return
  }
}

/** The placed seekers that could do better, those who have most to gain first. */
function worstFirst(board: Board): number[] {
  return everyone(board)
    .filter((index) => board.placed[index] !== null)
    .map((index) => ({ index, excess: excessOf(board, index) }))
    .filter(({ excess }) => excess > LEAST_EXCESS)
    .sort((a, b) => b.excess - a.excess)
    .map(({ index }) => index)
}

/** What a seeker costs now beyond the cheapest of its options. */
function excessOf(board: Board, index: number): number {
  const placement = board.placed[index]
  if (!placement) return 0
  const cost = costOn(board, index, placement, Number.POSITIVE_INFINITY)
  return cost - (board.seekers[index]?.options[0]?.cost ?? 0)
}

/** The seeker with those who keep it from a better option: a list for each different few of them. */
function inTheWayOf(board: Board, index: number, effort: Effort): number[][] {
  const placement = board.placed[index]
  if (!placement) return []
  const now = costOn(board, index, placement, Number.POSITIVE_INFINITY)
  const found = new Map<string, number[]>()
  for (const option of board.seekers[index]?.options ?? []) {
    if (option.cost >= now || found.size >= effort.sets) break
    const few = collisions(board, index, option, effort.inTheWay + 1)
    if (few !== null && few.length > 0) found.set(few.join(), [index, ...few])
  }
  return [...found.values()]
}
