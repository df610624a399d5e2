import { useMemo } from 'react'
import type { Highlight } from '../itinerary/highlight.ts'
import type { Leg } from '../itinerary/legs.ts'
import { type LegLine, legLines } from '../picture/leg-lines.ts'
import type { Followed } from '../picture/legs-in-view.ts'
import type { Crowding } from './crowds/crowd-parts.ts'
import type { MapFrame } from './map-frame.ts'

/** More legs than this for what is pointed at, such as a crowd of stops, would bury what is under them. */
const MOST_POINTED = 40

interface DrawnLegs {
  /** What cards and names keep clear of. */
  readonly lines: readonly LegLine[]
  /** Drawn while it is pointed at, and for nothing else. */
  readonly pointed: readonly LegLine[]
  /** Whether legs in the view were left out, since there are too many. */
  readonly isThinned: boolean
}

/**
 * The legs as they are drawn in a frame.
 * @param crowding chooses among too many; null for a dataset whose legs are few
 */
export function useLegLines(
  legs: readonly Leg[],
  frame: MapFrame,
  { stop, trip }: Followed,
  { legs: highlighted }: Highlight,
  crowding: Crowding | null,
): DrawnLegs {
  const inView = useMemo(
    () => crowding?.legsInView(legs, frame, { stop, trip }) ?? { legs, isThinned: false },
    [crowding, legs, frame, stop, trip],
  )
  const lines = useMemo(() => legLines(inView.legs, frame), [inView, frame])
  const pointed = useMemo(() => {
    if (!inView.isThinned || highlighted.size === 0) return []
    const drawn = new Set(inView.legs)
    const left = legs.filter((leg) => highlighted.has(leg.id) && !drawn.has(leg))
    return left.length > MOST_POINTED ? [] : legLines(left, frame)
  }, [legs, inView, highlighted, frame])
  return { lines, pointed, isThinned: inView.isThinned }
}
