/** How long nothing is drawn at first, in milliseconds: most files are there by then. */
const PATIENCE = 400

/** How many stops are drawn first, at most: all at once, where later ones come in pieces. */
const FIRST = 200

/** How many times as many stops there are from one drawing to the next, at most. */
const GROWTH = 4

/**
 * How many times as late each drawing is as the one before. All of them together take a part of the time
 * that is the same however large a file is and however fast it comes: drawing more often, a fast one would
 * be held up by what is soon replaced.
 */
const LATENESS = 3

interface Progress {
  /** How long the file has been coming, and had been at the last drawing, in milliseconds; null for none. */
  readonly elapsed: number
  readonly drawnAfter: number | null
  /** Whether more of it is known to come. */
  readonly isMoreComing: boolean
  /** Stops that are on screen, and that are there. */
  readonly drawn: number
  readonly here: number
  /** Whether what the address asks for is there and not on screen. */
  readonly isAskedForHere: boolean
}

/**
 * When something is drawn next, in milliseconds since the file began to come.
 * @param drawnAfter the time of the last drawing; null for none
 */
export function nextDrawing(drawnAfter: number | null): number {
  return drawnAfter === null ? PATIENCE : drawnAfter * LATENESS
}

/**
 * How many of the stops that have come are drawn now; 0 for no drawing. One takes time in proportion to
 * the stops.
 */
export function stopsDrawnNow(progress: Progress): number {
  const { elapsed, drawnAfter, isMoreComing, drawn, here, isAskedForHere } = progress
  // What is on screen from an earlier try stays until there is more.
  if (elapsed < PATIENCE || !isMoreComing || here <= drawn) return 0
  if (isAskedForHere) return here
  if (elapsed < nextDrawing(drawnAfter)) return 0
  return Math.min(here, Math.max(FIRST, drawn * GROWTH))
}
