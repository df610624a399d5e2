import { type Board, costOn, LEAST_GAIN, stackedOn, stackedOptions } from './board.ts'
import { costBetween } from './neighbours.ts'
import type { Placement } from './placement.ts'

/** Others whom a place must be compared with, on average: most lie too far away to matter. */
const RIVALS_ASKED = 4

/** A place open to a member, and what it costs with everyone outside as they are. */
interface Choice {
  readonly placement: Placement
  readonly cost: number
}

/** A member of the few who move together: its choices, the cheapest first. */
interface Member {
  readonly index: number
  readonly choices: readonly Choice[]
  readonly least: number
  /** Choices stacked on another member's placement, kept from when they were first met. */
  readonly stacked: Map<Placement, readonly Choice[]>
}

/** The state of one search: what is left to spend, and the best found. */
interface Search {
  readonly board: Board
  readonly members: readonly Member[]
  /** The least the members from each position on can cost among themselves and with the rest. */
  readonly leastFrom: readonly number[]
  readonly chosen: Placement[]
  best: Placement[] | null
  bestCost: number
  readonly budget: Budget
  /** What the budget must not fall below in this search. */
  readonly reserve: number
}

/** Comparisons of two placements that may still be made; searches take from it. */
export interface Budget {
  left: number
}

/**
 * The cheapest places for these few seekers together, everyone else as they are: branch and bound
 * over their options, exact over these unless it makes `atMost` comparisons or uses up the `budget`;
 * then the best so far. Null if nothing cheaper than `limit`, the cost they have now, was found.
 */
function bestTogether(
  board: Board,
  indices: readonly number[],
  limit: number,
  budget: Budget,
  atMost: number,
): Placement[] | null {
  const others = { ...board, placed: board.placed.slice() }
  for (const index of indices) others.placed[index] = null
  const leasts = indices.map((index) => leastOf(board, index))
  const spare = limit - leasts.reduce((sum, least) => sum + least, 0)
  if (spare <= LEAST_GAIN) return null
  const members = indices.map((index, position) =>
    memberOf(board, others, index, (leasts[position] ?? 0) + spare, budget),
  )
  const leastFrom = members.map((_, position) =>
    members.slice(position).reduce((sum, { least }) => sum + least, 0),
  )
  const search: Search = {
    board: others,
    members,
    leastFrom: [...leastFrom, 0],
    chosen: [],
    best: null,
    bestCost: limit,
    budget,
    reserve: Math.max(0, budget.left - atMost),
  }
  choose(search, 0, 0)
  return search.best
}

/** Moves these few to their cheapest places together; false if they are there already. */
export function moveTogether(
  board: Board,
  few: readonly number[],
  budget: Budget,
  atMost: number,
): boolean {
  const better = bestTogether(board, few, costTogether(board, few), budget, atMost)
  if (better === null) return false
  few.forEach((index, position) => {
    board.placed[index] = better[position] ?? null
  })
  return true
}

/** What these seekers cost now, each pair among them once; infinite while one has no place. */
function costTogether(board: Board, indices: readonly number[]): number {
  let total = 0
  indices.forEach((index, position) => {
    const placement = board.placed[index]
    const seeker = board.seekers[index]
    if (!placement || !seeker) {
      total = Number.POSITIVE_INFINITY
      return
    }
    total += costOn(board, index, placement, Number.POSITIVE_INFINITY)
    for (const other of indices.slice(0, position)) {
      const there = board.placed[other]
      const neighbour = board.seekers[other]
      // Counted from both sides above.
      if (there && neighbour) {
        total -= costBetween(seeker.mark, placement, neighbour.mark, there)
      }
    }
  })
  return total
}

/** The least that a seeker can cost anywhere, were it alone. */
function leastOf(board: Board, index: number): number {
  // A place stacked on another's card may be cheaper than every option, though not than nothing.
  return Math.min(
    board.seekers[index]?.options[0]?.cost ?? 0,
    ...stackedOptions(board, index).map(({ cost }) => cost),
  )
}

/** `limit` is what the member can cost at most if the others cost least. */
function memberOf(
  board: Board,
  others: Board,
  index: number,
  limit: number,
  budget: Budget,
): Member {
  const choices: Choice[] = []
  const consider = (placement: Placement) => {
    budget.left -= RIVALS_ASKED
    const cost = costOn(others, index, placement, limit)
    if (cost < limit) choices.push({ placement, cost })
  }
  for (const option of board.seekers[index]?.options ?? []) {
    if (option.cost >= limit) break
    consider(option)
  }
  for (const option of stackedOptions(board, index)) consider(option)
  choices.sort((a, b) => a.cost - b.cost)
  const least = choices[0]?.cost ?? Number.POSITIVE_INFINITY
  return { index, choices, least, stacked: new Map() }
}

function choose(search: Search, position: number, spent: number): void {
  const member = search.members[position]
  if (member === undefined) {
    search.best = [...search.chosen]
    search.bestCost = spent
    return
  }
  for (let before = 0; before < position; before += 1) {
    const there = search.chosen[before]
    if (there === undefined) continue
    for (const choice of stackedChoices(search, member, there)) {
      take(search, member, position, choice, spent)
    }
  }
  for (const choice of member.choices) {
    if (!take(search, member, position, choice, spent)) return
  }
}

/** Goes on with the choice if it may lead to a better end; false if no dearer one can. */
function take(
  search: Search,
  member: Member,
  position: number,
  choice: Choice,
  spent: number,
): boolean {
  const rest = search.leastFrom[position + 1] ?? 0
  const most = search.bestCost - LEAST_GAIN - rest
  if (spent + choice.cost >= most || search.budget.left <= search.reserve) return false
  const cost = spent + choice.cost + costWithChosen(search, member, position, choice.placement)
  if (cost < most) {
    search.chosen[position] = choice.placement
    choose(search, position + 1, cost)
  }
  return true
}

function costWithChosen(
  search: Search,
  member: Member,
  position: number,
  placement: Placement,
): number {
  const mark = search.board.seekers[member.index]?.mark
  let cost = 0
  for (let before = 0; mark !== undefined && before < position; before += 1) {
    const there = search.chosen[before]
    const other = search.board.seekers[search.members[before]?.index ?? -1]
    if (there === undefined || other === undefined) continue
    search.budget.left -= 1
    cost += costBetween(mark, placement, other.mark, there)
    if (cost === Number.POSITIVE_INFINITY) break
  }
  return cost
}

/** Choices that only exist while another member is there: stacked on its card. */
function stackedChoices(search: Search, member: Member, there: Placement): readonly Choice[] {
  const known = member.stacked.get(there)
  if (known !== undefined) return known
  const seeker = search.board.seekers[member.index]
  if (seeker === undefined) return []
  const choices = stackedOn(search.board.around, seeker, there)
    .map((placement) => ({
      placement,
      cost: costOn(search.board, member.index, placement, Number.POSITIVE_INFINITY),
    }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
  member.stacked.set(there, choices)
  return choices
}
