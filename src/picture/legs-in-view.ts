import type { Leg } from '../itinerary/legs.ts'
import type { PictureFrame } from './picture-frame.ts'

/** What of the legs a view shows. */
export interface LegsInView {
  readonly legs: readonly Leg[]
  /** Whether legs in the view were left out, since there are too many. */
  readonly isThinned: boolean
}

/** More legs at once are a net in which none can be followed, and a second's work to draw. */
export const MOST_LEGS = 250

/**
 * How far beyond the straight line between its ends a leg may bend on the map, as a share of their
 * distance: a great circle's bow at the latitudes that are travelled.
 */
const BOW = 0.25

/**
 * The legs that are drawn in a view: all of them while they are few, else those that touch the view, and
 * where these are too many, those that begin or end at the selected stop. Coming nearer or choosing fewer
 * days shows all of them again.
 * @param selected id of the selected stop; null for none
 */
export function legsInView(
  legs: readonly Leg[],
  frame: PictureFrame,
  selected: string | null,
): LegsInView {
  if (legs.length <= MOST_LEGS) return { legs, isThinned: false }
  const inView = legs.filter((leg) => touchesView(leg, frame))
  if (inView.length <= MOST_LEGS) return { legs: inView, isThinned: false }
  const own = inView.filter(({ from, to }) => from.id === selected || to.id === selected)
  return { legs: own.slice(0, MOST_LEGS), isThinned: true }
}

/** Whether a leg may be seen; one that passes near a corner may be taken for one that is. */
function touchesView({ from, to }: Leg, frame: PictureFrame): boolean {
  const [a, b] = [frame.project(from.position), frame.project(to.position)]
  const bow = BOW * Math.hypot(a.x - b.x, a.y - b.y)
  // Where the ends lie in different copies of the world the leg leaves the view at one side and comes in at
  // the other: either end in view shows some of it.
  return overlaps(a.x, b.x, bow, frame.width) && overlaps(a.y, b.y, bow, frame.height)
}

function overlaps(a: number, b: number, more: number, size: number): boolean {
  return Math.max(a, b) + more >= 0 && Math.min(a, b) - more <= size
}
