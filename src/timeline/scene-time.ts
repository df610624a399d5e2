import type { Scene } from '../itinerary/scenes.ts'

/** How long a word of a quotation takes to read, in milliseconds: 240 words a minute. */
const WORD = 60_000 / 240

/** The shortest a scene is shown, in milliseconds: long enough to find the place on the map. */
const SHORTEST = 4_000

/** How long a leg draws itself, in milliseconds: a part of its scene. */
const DRAWING = 1_500

/** How long a scene is shown at the speed of 1, in milliseconds: as its quotation's words need. */
export function sceneTime({ excerpt }: Scene): number {
  const words = excerpt === null ? 0 : excerpt.exact.split(/\s+/).filter(Boolean).length
  return Math.max(SHORTEST, words * WORD)
}

/** How much of the scene passes until its leg is drawn, in milliseconds at the speed of 1. */
export function drawingTime({ leg }: Scene): number {
  return leg === null ? 0 : DRAWING
}
