import type { Leg } from '../itinerary/legs.ts'
import type { TripLine } from '../itinerary/trip-style.ts'

/** How a leg is stroked, lengths in pixels. The styles of the map on screen say the same. */
export interface LegStroke {
  readonly width: number
  readonly dash: readonly number[]
  readonly cap: 'butt' | 'round'
  /** From 0 to 1. */
  readonly opacity: number
}

/** The width of the pale line under a leg, in pixels. */
export const CASING_WIDTH = 4

/** The width of an arrow's rim, in pixels; half of it lies under the arrow. */
export const ARROW_RIM = 1.5

/** What a leg looks like that joins stops in an order that no source states. */
const UNORDERED_OPACITY = 0.75

const WIDTH = 2.25

const DONE: Readonly<Record<TripLine, Omit<LegStroke, 'opacity'>>> = {
  solid: { width: WIDTH, dash: [], cap: 'butt' },
  dotted: { width: 3, dash: [0.1, 5], cap: 'round' },
  'dash-dot': { width: WIDTH, dash: [9, 4, 1.5, 4], cap: 'butt' },
}

/** Planned legs are dashed in every trip, each in its own beat: colour is not the only sign. */
const PLANNED: Readonly<Record<TripLine, readonly number[]>> = {
  solid: [7, 5],
  dotted: [3, 4],
  'dash-dot': [11, 4, 4, 4],
}

/** The stroke of a leg in its trip's line. */
export function legStroke(leg: Pick<Leg, 'planned' | 'directed'>, line: TripLine): LegStroke {
  const opacity = leg.directed ? 1 : UNORDERED_OPACITY
  if (!leg.planned) return { ...DONE[line], opacity }
  return { width: WIDTH, dash: PLANNED[line], cap: 'butt', opacity }
}
