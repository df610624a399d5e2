import type { LabelScene } from './scene.ts'
import { distanceBetween } from './segment.ts'

/**
 * Dots with centres nearer than this, in pixels, cannot be told apart. Two dots of the usual 5 to 7
 * pixels radius still show two outlines, and can be pointed at one by one, when a good third of the
 * one behind stays uncovered; nearer, they look like one blot.
 */
const TELL_APART = 6

/** More marks than this are not laid out one by one: nobody could read so many cards on one map. */
const MOST_PARTS = 48

/** By how much marks are taken together more widely until there are few enough. */
const WIDER = 1.5

/**
 * The stops at these indices, parted into those that stay together whatever happens: dots that
 * cannot be told apart, also by way of others between them. Where that leaves more than
 * `MOST_PARTS`, neighbours are taken together more and more widely. Each part ascends. Costs a step
 * per pair of stops.
 */
export function partsOf(scene: LabelScene, stops: readonly number[]): number[][] {
  const least = indistinguishable(scene, stops)
  let parts = least
  for (let reach = TELL_APART * WIDER; parts.length > MOST_PARTS; reach *= WIDER) {
    parts = takenTogether(scene, least, reach)
  }
  return parts
}

/** Dots chained by gaps below `TELL_APART`. */
function indistinguishable(scene: LabelScene, stops: readonly number[]): number[][] {
  let parts: number[][] = []
  for (const stop of stops) {
    const touched = parts.filter((part) =>
      part.some((other) => distanceBetweenStops(scene, stop, other) < TELL_APART),
    )
    const rest = parts.filter((part) => !touched.includes(part))
    parts = [...rest, [...touched.flat(), stop].sort((a, b) => a - b)]
  }
  return parts
}

/**
 * Each part joins the first whose most important stop is within reach of its own. No chains here:
 * they would make one part of a whole coast.
 */
function takenTogether(
  scene: LabelScene,
  parts: readonly (readonly number[])[],
  reach: number,
): number[][] {
  const taken: number[][] = []
  for (const part of parts) {
    const near = taken.find(
      (other) => distanceBetweenStops(scene, part[0] ?? 0, other[0] ?? 0) < reach,
    )
    if (near === undefined) taken.push([...part])
    else near.push(...part)
  }
  return taken.map((part) => part.sort((a, b) => a - b))
}

function distanceBetweenStops(scene: LabelScene, a: number, b: number): number {
  const one = scene.stops[a]
  const other = scene.stops[b]
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY
  return distanceBetween(one.anchor, other.anchor)
}
