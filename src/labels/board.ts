import { distanceToBox } from './box.ts'
import type { Mark } from './mark.ts'
import { COLUMN_GAP, costBetween } from './neighbours.ts'
import { type Placement, placementAt } from './placement.ts'
import { placesStackedOn } from './places.ts'
import { distanceBetween } from './segment.ts'
import type { Surroundings } from './surroundings.ts'

/** A mark with every place its card might have, the cheapest first. */
export interface Seeker {
  readonly mark: Mark
  readonly options: readonly Placement[]
  /** Places stacked on another's placement, kept from when they were first asked for. */
  readonly stacked: Map<Placement, readonly Placement[]>
}

/** A state of the search: who seeks a place, and where each is for now. None collide. */
export interface Board {
  readonly around: Surroundings
  readonly seekers: readonly Seeker[]
  /** What `rivalsOf` has found so far, by the index of the seeker. */
  readonly rivals: (readonly number[] | undefined)[]
  /** By the index of the seeker; null while it has no place. */
  readonly placed: (Placement | null)[]
}

/** A gain smaller than this, in pixels of leader, is none: it could be an error of rounding. */
export const LEAST_GAIN = 1e-6

/** A card within this of a dot, in pixels, may have the dot's card stacked on it. */
const STACK_REACH = 110

/** A board of these seekers, each where `placed` has it. */
export function boardOf(
  around: Surroundings,
  seekers: readonly Seeker[],
  placed: readonly (Placement | null)[],
): Board {
  return { around, seekers, rivals: [], placed: [...placed] }
}

/** The indices of the seekers whose cards could come near this one's card, the nearest first. */
export function rivalsOf(board: Board, index: number): readonly number[] {
  const known = board.rivals[index]
  if (known !== undefined) return known
  const seeker = board.seekers[index]
  if (seeker === undefined) return []
  const reach = reachOf(seeker) + COLUMN_GAP
  const { centre } = seeker.mark
  const near: { at: number; distance: number }[] = []
  board.seekers.forEach((other, at) => {
    const distance = distanceBetween(centre, other.mark.centre)
    if (at !== index && distance < reach + reachOf(other)) near.push({ at, distance })
  })
  const rivals = near.sort((a, b) => a.distance - b.distance).map(({ at }) => at)
  board.rivals[index] = rivals
  return rivals
}

/** Seekers whose centres are this near, in pixels, are neighbours: their cards compete. */
const NEIGHBOURHOOD = 120

/** The seeker with its nearest neighbours that have a place, `count` in all at most. */
export function neighbourhoodOf(board: Board, index: number, count: number): number[] {
  const centre = board.seekers[index]?.mark.centre
  if (centre === undefined) return []
  const near = rivalsOf(board, index).filter((other) => {
    const mark = board.seekers[other]?.mark
    return (
      board.placed[other] !== null &&
      mark !== undefined &&
      distanceBetween(mark.centre, centre) < NEIGHBOURHOOD
    )
  })
  return [index, ...near.slice(0, count - 1)]
}

/** How far from its centre a seeker's card can reach at most, in pixels. */
function reachOf({ mark }: Seeker): number {
  const { body, size } = mark
  return 210 + size.width + size.height + body.right - body.left + body.bottom - body.top
}

/**
 * What a placement costs the seeker at `index` with the others as they are; infinite if it collides
 * with one of them, or as soon as it is known to reach `limit`.
 */
export function costOn(board: Board, index: number, placement: Placement, limit: number): number {
  const seeker = board.seekers[index]
  if (seeker === undefined) return Number.POSITIVE_INFINITY
  let cost = placement.cost
  for (const other of rivalsOf(board, index)) {
    if (cost >= limit) return Number.POSITIVE_INFINITY
    const there = board.placed[other]
    const neighbour = board.seekers[other]
    if (there && neighbour) {
      cost += costBetween(seeker.mark, placement, neighbour.mark, there)
    }
  }
  return cost
}

/** How many seekers have no place. */
export function countUnplaced(board: Board): number {
  return board.placed.filter((placement) => placement === null).length
}

/**
 * The cheapest place for the seeker that collides with nobody, among its options and those stacked
 * on neighbours' cards; null if there is none. Options are cheapest first and neighbours only add
 * to a cost, so the search stops at the first option that is by itself no better than the best.
 */
export function bestPlacement(board: Board, index: number): Placement | null {
  let best: Placement | null = null
  let least = Number.POSITIVE_INFINITY
  const consider = (placement: Placement) => {
    const cost = costOn(board, index, placement, least)
    if (cost < least - LEAST_GAIN) {
      least = cost
      best = placement
    }
  }
  for (const option of board.seekers[index]?.options ?? []) {
    if (option.cost >= least) break
    consider(option)
  }
  for (const option of stackedOptions(board, index)) consider(option)
  return best
}

/** Allowed places directly above or below the cards that hang near the seeker now. */
export function stackedOptions(board: Board, index: number): Placement[] {
  const seeker = board.seekers[index]
  if (seeker === undefined) return []
  const { x, y } = seeker.mark.centre
  const options: Placement[] = []
  for (const other of rivalsOf(board, index)) {
    const there = board.placed[other]
    if (!there || distanceToBox(there.card, x, y) > STACK_REACH) continue
    for (const option of stackedOn(board.around, seeker, there)) options.push(option)
  }
  return options
}

export function stackedOn(
  around: Surroundings,
  seeker: Seeker,
  there: Placement,
): readonly Placement[] {
  const known = seeker.stacked.get(there)
  if (known !== undefined) return known
  const options = placesStackedOn(there.card, seeker.mark.size).flatMap(
    (box) => placementAt(seeker.mark, box, around) ?? [],
  )
  seeker.stacked.set(there, options)
  return options
}

/**
 * The indices of the placed seekers that collide with a placement of the seeker at `index`; null as
 * soon as their `weights` (1 each if not given) add up to `limit`.
 */
export function collisions(
  board: Board,
  index: number,
  placement: Placement,
  limit: number,
  weights?: readonly number[],
): number[] | null {
  const seeker = board.seekers[index]
  if (seeker === undefined) return null
  const found: number[] = []
  let weight = 0
  for (const other of rivalsOf(board, index)) {
    const there = board.placed[other]
    const neighbour = board.seekers[other]
    if (!there || !neighbour) continue
    const cost = costBetween(seeker.mark, placement, neighbour.mark, there)
    if (cost < Number.POSITIVE_INFINITY) continue
    weight += weights?.[other] ?? 1
    if (weight >= limit) return null
    found.push(other)
  }
  return found
}

/** The same board with its own list of places, to try something on. */
export function copyOf(board: Board): Board {
  return { ...board, placed: [...board.placed] }
}

/** The indices of all seekers. */
export function everyone(board: Board): number[] {
  return board.seekers.map((_, index) => index)
}
