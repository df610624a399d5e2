import type { Stop } from '../dataset/model.ts'
import type { Point } from '../geo/mercator.ts'
import type { Leg } from '../itinerary/legs.ts'
import { onceFor } from '../itinerary/once-for.ts'
import { MOST_LEGS } from './few.ts'
import type { PictureFrame } from './picture-frame.ts'

/** What of the legs a view shows. */
export interface LegsInView {
  readonly legs: readonly Leg[]
  /** Whether legs in the view were left out, since there are too many. */
  readonly isThinned: boolean
}

/**
 * How far beyond the straight line between its ends a leg may bend on the map, as a share of their
 * distance. Between cities as far north as Moscow and London, half round the world apart, a great circle
 * bends by less; one nearer to a pole may be left out of a view that it only passes through.
 */
const BOW = 0.75

/** What the reader follows: its legs are drawn before others. */
export interface Followed {
  /** Id of the selected stop; null for none. */
  readonly stop: string | null
  /** Id of the trip that is played, whose legs are drawn also out of view; null for none. */
  readonly trip: string | null
}

/**
 * The legs that are drawn in a view: all of them while they are few, else those that touch the view, and
 * where these are too many, those that the reader follows. Coming nearer or choosing fewer days shows all
 * of them again. Costs a step for each leg and each stop, once for a view.
 */
export function legsInView(
  legs: readonly Leg[],
  frame: PictureFrame,
  followed: Followed,
): LegsInView {
  if (legs.length <= MOST_LEGS) return { legs, isThinned: false }
  const isPlayed = ({ trip }: Leg) => trip.id === followed.trip
  const touching = legsTouching(frame)(legs)
  const inView = legs.filter((leg) => isPlayed(leg) || touching.has(leg))
  if (inView.length <= MOST_LEGS) return { legs: inView, isThinned: false }
  const atStop = inView.filter(
    ({ from, to }) => from.id === followed.stop || to.id === followed.stop,
  )
  const played = inView.filter(isPlayed)
  // The leg that a playing is on leads to the selected stop.
  const own = new Set([...atStop.filter(isPlayed), ...played, ...atStop])
  return { legs: [...own].slice(0, MOST_LEGS), isThinned: true }
}

/** Kept, since opening a stop changes neither the view nor the legs. */
const legsTouching = onceFor((frame: PictureFrame) =>
  onceFor((legs: readonly Leg[]): ReadonlySet<Leg> => {
    const place = placesIn(frame)
    return new Set(legs.filter((leg) => touchesView(leg, frame, place)))
  }),
)

/** Where stops lie in a view: a stop has many legs and is projected once. */
function placesIn(frame: PictureFrame): (stop: Stop) => Point {
  const known = new Map<Stop, Point>()
  return (stop) => {
    let place = known.get(stop)
    if (place === undefined) {
      place = frame.project(stop.position)
      known.set(stop, place)
    }
    return place
  }
}

/** Whether a leg may be seen; one that passes near a corner may be taken for one that is. */
function touchesView(
  { from, to }: Leg,
  frame: PictureFrame,
  place: (stop: Stop) => Point,
): boolean {
  const [a, b] = [place(from), place(to)]
  const bow = BOW * Math.hypot(a.x - b.x, a.y - b.y)
  // Where the ends lie in different copies of the world the leg leaves the view at one side and comes in at
  // the other: either end in view shows some of it.
  return overlaps(a.x, b.x, bow, frame.width) && overlaps(a.y, b.y, bow, frame.height)
}

function overlaps(a: number, b: number, more: number, size: number): boolean {
  return Math.max(a, b) + more >= 0 && Math.min(a, b) - more <= size
}
