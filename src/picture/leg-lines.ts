import { greatCircle } from '../geo/great-circle.ts'
import type { Point } from '../geo/mercator.ts'
import { turnsTowards } from '../geo/nearest-copy.ts'
import { type Heading, headingAt, lengthOf, offsetOf, shifted } from '../geo/side-by-side.ts'
import type { Leg } from '../itinerary/legs.ts'
import type { PictureFrame } from './picture-frame.ts'

/** A leg as it is drawn, in the container's pixels. */
export interface LegLine {
  /** Unique among the lines: a leg that crosses the antimeridian may be drawn twice. */
  readonly id: string
  readonly leg: Leg
  readonly points: readonly Point[]
  /** Where its arrow stands; null where no order is stated or the leg is too short for one. */
  readonly arrow: Heading | null
}

/** The distance between legs over the same ground, in pixels. */
const GAP = 5

/** How far arrows of legs side by side stand apart, as a share of the leg, so that each is seen. */
const STAGGER = 0.12

/** The shortest line that an arrow fits on, in pixels. */
const SHORTEST_WITH_ARROW = 26

/** The legs along their great circles; those between the same two stops run side by side. */
export function legLines(legs: readonly Leg[], frame: PictureFrame): readonly LegLine[] {
  const together = new Map<string, Leg[]>()
  for (const leg of legs) {
    const key = groundOf(leg)
    together.set(key, [...(together.get(key) ?? []), leg])
  }
  return legs.flatMap((leg) => {
    const neighbours = together.get(groundOf(leg)) ?? [leg]
    const index = neighbours.indexOf(leg)
    const offset = offsetOf(index, neighbours.length, GAP)
    const isReversed = leg.from.id > leg.to.id
    const place = 0.5 + STAGGER * (index - (neighbours.length - 1) / 2)
    return courses(leg, frame).map((course, copy) => {
      const points = shifted(course, isReversed ? -offset : offset)
      const hasArrow = leg.directed && lengthOf(points) >= SHORTEST_WITH_ARROW
      const arrow = hasArrow ? headingAt(points, place) : null
      return { id: `${leg.id} ${copy}`, leg, points, arrow }
    })
  })
}

/** The same for both directions between two stops. */
function groundOf(leg: Leg): string {
  return JSON.stringify([leg.from.id, leg.to.id].sort())
}

/**
 * The great circle in pixels, where its ends meet their stops' dots. Each dot stands in the copy of
 * the world nearest to the view's centre; where the antimeridian lies between the two on the screen,
 * the leg goes out of the view at one dot and comes in to the other: two courses.
 */
function courses(leg: Leg, frame: PictureFrame): readonly (readonly Point[])[] {
  const positions = greatCircle(leg.from.position, leg.to.position)
  const ends = [positions[0] ?? leg.from.position, positions.at(-1) ?? leg.to.position]
  const copies = new Set(
    ends.map(({ longitude }) => turnsTowards(longitude, frame.center.longitude)),
  )
  return [...copies].map((turns) =>
    positions.map((position) =>
      frame.projectOn({ ...position, longitude: position.longitude + turns * 360 }),
    ),
  )
}
