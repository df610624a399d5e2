import type { MapView } from '../../basemap/map-view.ts'
import type { Stop } from '../../dataset/model.ts'
import type { Size } from '../../labels/box.ts'

/** Map zooms: farther out a town's place in its country is lost, closer the country. */
const FARTHEST = 4.5
const CLOSEST = 7.6

/** Where the nearest neighbour comes to lie, as a part of the way from the middle to the edge. */
const NEIGHBOUR_AT = 0.62

/**
 * The view that has a stop in its middle, and its nearest neighbour in sight where that is near enough.
 * @param nearest how far the nearest is, in pixels of the world at zoom 0; null where there is none
 */
export function viewAround(stop: Stop, nearest: number | null, { width, height }: Size): MapView {
  const radius = (Math.min(width, height) / 2) * NEIGHBOUR_AT
  const zoom = nearest === null ? FARTHEST : Math.log2(radius / nearest)
  return {
    zoom: Math.max(FARTHEST, Math.min(CLOSEST, zoom)),
    center: stop.position,
    width,
    height,
  }
}
