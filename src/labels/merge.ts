import { type Board, boardOf, type Seeker } from './board.ts'
import { distanceBetweenMarks } from './mark.ts'
import type { SeekerFor } from './seekers.ts'
import { settled } from './settle.ts'

/** Marks farther apart than this, in pixels, are not merged: one card could not speak for both. */
const MERGE_REACH = 140

/** Partners of a seeker without a place among whom close pairs are sought. */
const PARTNERS = 6

/** Pairs tried for each seeker without a place. */
const PAIRS = 5

/** A partner this much farther away than the nearest, in pixels, is no neighbour in its stead. */
const NO_NEARER = 16

/** Seekers merged at once, tried in this order: the more are merged, the more room is made. */
const SIZES = [3, 4, 5, 6, 8, 11, 15, 20, 30, 40]

/** Seekers, by index, that might share a card. */
interface Few {
  /** The seeker without a place on whose account they would be merged. */
  readonly waiting: number
  readonly indices: readonly number[]
  /** From the one without a place to the farthest, in pixels. */
  readonly distance: number
}

/** Another seeker and how far away its nearest dot is, in pixels. */
interface Partner {
  readonly index: number
  readonly distance: number
}

/**
 * The board with as few merged as it takes to name every stop: one merger at a time, the closest
 * first, until every card has a place or no merger would give one to more stops than have one. A
 * stop that stays without a card has no neighbour within `MERGE_REACH` with whom one would fit.
 */
export function mergedUntilPlaced(start: Board, seekerFor: SeekerFor): Board {
  // What failed once is not tried again though others have moved since: that bounds the work.
  const failures = new Set<string>()
  let board = start
  while (countNameless(board) > 0) {
    const next = afterOneMerger(board, seekerFor, failures)
    if (next === null) return board
    board = next
  }
  return board
}

/** The board after the closest few that thereby find a place were merged; null if none would. */
function afterOneMerger(board: Board, seekerFor: SeekerFor, failures: Set<string>): Board | null {
  const nameless = countNameless(board)
  for (const { waiting, indices } of mergersToTry(board)) {
    const stops = stopsOf(board, indices)
    const key = `${stopsOf(board, [waiting]).join()}: ${stops.join()}`
    if (failures.has(key)) continue
    failures.add(key)
    const seeker = seekerFor(stops)
    if (seeker.options.length === 0) continue
    const merged = withMerged(board, indices, seeker)
    const last = merged.seekers.length - 1
    const still = indices.includes(waiting) ? [] : [indexAfter(waiting, indices)]
    const tried = settled(merged, [last, ...still])
    if (countNameless(tried) < nameless) return tried
  }
  return null
}

/** Where a seeker is found after these were taken from before and after it. */
function indexAfter(index: number, gone: readonly number[]): number {
  return index - gone.filter((other) => other < index).length
}

/** The stops of these seekers together, ascending. */
function stopsOf(board: Board, indices: readonly number[]): number[] {
  return indices.flatMap((index) => board.seekers[index]?.mark.stops ?? []).sort((a, b) => a - b)
}

/** How many stops no card names: what merging must make fewer, or it is worth nothing. */
export function countNameless(board: Board): number {
  return board.seekers.reduce(
    (sum, { mark }, index) => sum + (board.placed[index] === null ? mark.stops.length : 0),
    0,
  )
}

function withMerged(board: Board, indices: readonly number[], seeker: Seeker): Board {
  const stays = (_: unknown, index: number) => !indices.includes(index)
  return boardOf(
    board.around,
    [...board.seekers.filter(stays), seeker],
    [...board.placed.filter(stays), null],
  )
}

/**
 * Who might be merged so that a seeker without a place gets one: pairs before threes, threes before
 * fours, the closest first. A pair may be two of its neighbours, whose cards are in its way.
 */
function mergersToTry(board: Board): Few[] {
  const fews = board.seekers.flatMap((_, index) => {
    if (board.placed[index] !== null) return []
    const partners = partnersOf(board, index)
    return [...closePairs(board, index, partners), ...growingSets(index, partners)]
  })
  return fews.sort((a, b) => a.indices.length - b.indices.length || a.distance - b.distance)
}

/** The closest pairs among a seeker and its partners, none much farther apart than it from one. */
function closePairs(board: Board, index: number, partners: readonly Partner[]): Few[] {
  const all = [index, ...partners.slice(0, PARTNERS).map((partner) => partner.index)]
  const farthest = (partners[0]?.distance ?? 0) + NO_NEARER
  return all
    .flatMap((one, position) =>
      all.slice(position + 1).map((other) => {
        const a = board.seekers[one]?.mark
        const b = board.seekers[other]?.mark
        const distance = a && b ? distanceBetweenMarks(a, b) : Number.POSITIVE_INFINITY
        return { waiting: index, indices: [one, other], distance }
      }),
    )
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, PAIRS)
}

/** A seeker with its two nearest partners, with its three nearest, and so on. */
function growingSets(index: number, partners: readonly Partner[]): Few[] {
  return SIZES.filter((size) => size <= partners.length + 1).map((size) => {
    const nearest = partners.slice(0, size - 1)
    return {
      waiting: index,
      indices: [index, ...nearest.map((partner) => partner.index)],
      distance: nearest.at(-1)?.distance ?? 0,
    }
  })
}

/** The other seekers within reach, the nearest first. */
function partnersOf(board: Board, index: number): Partner[] {
  const mark = board.seekers[index]?.mark
  if (mark === undefined) return []
  return board.seekers
    .map((other, at) => ({ index: at, distance: distanceBetweenMarks(mark, other.mark) }))
    .filter((partner) => partner.index !== index && partner.distance <= MERGE_REACH)
    .sort((a, b) => a.distance - b.distance)
}
