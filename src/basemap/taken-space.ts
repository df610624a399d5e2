import { type Box, boxesOverlap } from './box.ts'

/** The side of a square of the grid, in pixels: about the width of a name. */
const CELL = 64

/** Which parts of a drawing are taken. */
export interface TakenSpace {
  isFree(box: Box): boolean
  take(box: Box): void
}

/**
 * Keeps boxes in a grid, so that asking costs what lies nearby and not what lies anywhere: a large
 * screen holds hundreds of names, each tried at six positions.
 */
export function takenSpace(initially: Iterable<Box>): TakenSpace {
  const cells = new Map<string, Box[]>()
  const take = (box: Box) => {
    for (const key of cellsUnder(box)) {
      const known = cells.get(key)
      if (known === undefined) cells.set(key, [box])
      else known.push(box)
    }
  }
  for (const box of initially) take(box)
  return {
    take,
    isFree(box) {
      for (const key of cellsUnder(box)) {
        if (cells.get(key)?.some((other) => boxesOverlap(other, box))) return false
      }
      return true
    },
  }
}

function* cellsUnder(box: Box): Generator<string> {
  for (let column = Math.floor(box.left / CELL); column * CELL < box.right; column += 1) {
    for (let row = Math.floor(box.top / CELL); row * CELL < box.bottom; row += 1) {
      yield `${column} ${row}`
    }
  }
}
