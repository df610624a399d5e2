/** How long nothing is drawn at first, in milliseconds: most files are there by then. */
export const PATIENCE = 400

/** How many stops are drawn first, at most: all at once, where later ones come in pieces. */
const FIRST = 200

/** How many times as many stops there are from one drawing to the next. */
const GROWTH = 4

interface Progress {
  /** Whether the file has been coming for longer than `PATIENCE`. */
  readonly isLate: boolean
  /** Whether more of it is known to come. */
  readonly isMoreComing: boolean
  /** Stops that are on screen, and that are there. */
  readonly drawn: number
  readonly here: number
  /** Whether what the address asks for is there and not on screen. */
  readonly isAskedForHere: boolean
}

/**
 * How many of the stops that have come are drawn now; 0 for no drawing. One takes time in proportion to
 * the stops: each time there are several times as many, so that all together take little more than the
 * last.
 */
export function stopsDrawnNow(progress: Progress): number {
  const { isLate, isMoreComing, drawn, here, isAskedForHere } = progress
  if (!isLate || !isMoreComing || here === 0) return 0
  if (isAskedForHere) return here
  return here >= drawn * GROWTH ? Math.min(here, Math.max(FIRST, drawn * GROWTH)) : 0
}
