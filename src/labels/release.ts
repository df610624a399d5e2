import { type Board, boardOf } from './board.ts'
import { distanceBetweenMarks } from './mark.ts'
import { countNameless } from './merge.ts'
import type { SeekerFor } from './seekers.ts'
import { settled } from './settle.ts'

/** Attempts on one board to give a stop its card back. */
const MOST_ATTEMPTS = 24

/**
 * The board with as many stops as possible taken out of their groups again: those merged early may
 * have a place of their own since others were merged after them. `parts` are the sets of stops that
 * stay together whatever happens. The loosest member of a group goes first.
 */
export function released(
  start: Board,
  seekerFor: SeekerFor,
  parts: readonly (readonly number[])[],
): Board {
  let board = start
  let attempts = 0
  for (const { mark } of start.seekers) {
    let stops = mark.stops
    for (const part of loosestFirst(seekerFor, parts, stops)) {
      if (attempts >= MOST_ATTEMPTS) return board
      if (part.length === stops.length) break
      attempts += 1
      const rest = stops.filter((stop) => !part.includes(stop))
      const apart = withSplit(board, seekerFor, stops, [part, rest])
      if (countNameless(apart) <= countNameless(board)) {
        board = apart
        stops = rest
      }
    }
  }
  return board
}

/** The parts of a group, the one farthest from the others first; none if it has only one. */
function loosestFirst(
  seekerFor: SeekerFor,
  parts: readonly (readonly number[])[],
  stops: readonly number[],
): (readonly number[])[] {
  const members = parts.filter((part) => part.every((stop) => stops.includes(stop)))
  if (members.length < 2) return []
  const marks = members.map((part) => seekerFor(part).mark)
  return members
    .map((part, index) => ({
      part,
      distance: Math.min(
        ...marks.flatMap((other, at) => {
          const mark = marks[index]
          return at === index || mark === undefined ? [] : [distanceBetweenMarks(mark, other)]
        }),
      ),
    }))
    .sort((a, b) => b.distance - a.distance)
    .map(({ part }) => part)
}

function withSplit(
  board: Board,
  seekerFor: SeekerFor,
  stops: readonly number[],
  halves: readonly (readonly number[])[],
): Board {
  const key = stops.join()
  const stays = (index: number) => board.seekers[index]?.mark.stops.join() !== key
  const split = boardOf(
    board.around,
    [...board.seekers.filter((_, index) => stays(index)), ...halves.map(seekerFor)],
    [...board.placed.filter((_, index) => stays(index)), ...halves.map(() => null)],
  )
  return settled(split, [])
}
