import { type Board, bestPlacement, collisions, copyOf, countUnplaced, everyone } from './board.ts'
import type { Placement } from './placement.ts'

/** Times that others may be pushed out of their places for each seeker that has none. */
const PUSHES_PER_SEEKER = 8

/** No more pushes than this in one go, however many seekers there are. */
const MOST_PUSHES = 80

/** Options looked at when pushing: the cheapest ones. */
const PUSH_OPTIONS = 100

/**
 * Gives as many seekers as it can a place, those with the fewest options first; those placed before
 * stay where possible. One that finds every option taken pushes out those who were pushed least
 * ("min-conflicts" with weights), who then look for another. Only `pushing` ones push. Returns a
 * new board, the best that was met.
 */
export function settled(start: Board, pushing: readonly number[]): Board {
  const now = copyOf(start)
  fillIn(now, everyone(now))
  let best = now
  let missing = countUnplaced(now)
  const pushed = now.seekers.map(() => 1)
  const trial = copyOf(now)
  const pushes = Math.min(MOST_PUSHES, PUSHES_PER_SEEKER * pushing.length)
  let pushers = pushing
  for (let push = 0; push < pushes; push += 1) {
    const index = nextToPush(trial, pushers, pushed)
    if (index === undefined) break
    const victims = pushIn(trial, index, pushed)
    fillIn(trial, victims)
    pushers = [...new Set([...pushers, ...victims])]
    const left = countUnplaced(trial)
    if (left < missing) {
      missing = left
      best = copyOf(trial)
    }
  }
  return best
}

/** Places each of these seekers that has a free option, those with the fewest options first. */
function fillIn(board: Board, indices: readonly number[]): void {
  const waiting = indices
    .filter((index) => board.placed[index] === null)
    .map((index) => ({ index, count: board.seekers[index]?.options.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
  for (const { index } of waiting) board.placed[index] = bestPlacement(board, index)
}

/** The seeker without a place that has pushed least, the most important first. */
function nextToPush(
  board: Board,
  pushers: readonly number[],
  pushed: readonly number[],
): number | undefined {
  return pushers
    .filter((index) => board.placed[index] === null && board.seekers[index]?.options.length)
    .sort((a, b) => (pushed[a] ?? 0) - (pushed[b] ?? 0) || a - b)[0]
}

/** Puts the seeker where it pushes out the least, and counts that against pushing them again. */
function pushIn(board: Board, index: number, pushed: number[]): readonly number[] {
  let choice: Placement | null = null
  let victims: readonly number[] = []
  let least = Number.POSITIVE_INFINITY
  for (const option of board.seekers[index]?.options.slice(0, PUSH_OPTIONS) ?? []) {
    const inTheWay = collisions(board, index, option, least, pushed)
    if (inTheWay === null) continue
    least = inTheWay.reduce((sum, other) => sum + (pushed[other] ?? 0), 0)
    choice = option
    victims = inTheWay
  }
  if (choice === null) return []
  for (const victim of victims) {
    board.placed[victim] = null
    pushed[victim] = (pushed[victim] ?? 0) + 1
  }
  board.placed[index] = choice
  return victims
}
