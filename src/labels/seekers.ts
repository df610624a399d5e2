import type { Seeker } from './board.ts'
import { markOf } from './mark.ts'
import { placementsFor } from './placement.ts'
import type { LabelScene } from './scene.ts'
import type { Surroundings } from './surroundings.ts'

/** Gives the seeker of a place for the card of the stops at these indices (ascending, not none). */
export type SeekerFor = (stops: readonly number[]) => Seeker

/**
 * Makes seekers for one scene, each only once: what surrounds them never moves, so their options
 * stay the same however often the same stops are merged and taken apart. A new one costs some 300
 * to 500 looks into the grid.
 */
export function seekersIn(scene: LabelScene, around: Surroundings): SeekerFor {
  const known = new Map<string, Seeker>()
  return (stops) => {
    const key = stops.join()
    const seeker = known.get(key) ?? newSeeker(scene, around, stops)
    known.set(key, seeker)
    return seeker
  }
}

function newSeeker(scene: LabelScene, around: Surroundings, stops: readonly number[]): Seeker {
  const mark = markOf(scene, around, stops)
  return { mark, options: placementsFor(mark, around), stacked: new Map() }
}
