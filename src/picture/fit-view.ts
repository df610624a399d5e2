import type { MapView } from '../basemap/map-view.ts'
import type { Direction } from '../dataset/direction.ts'
import type { Stop } from '../dataset/model.ts'
import { project, unproject, worldSize } from '../geo/mercator.ts'
import type { Size } from '../labels/box.ts'
import { boundsOfStops, CLOSEST_FIT, roomForStops } from './fit.ts'

/** What a view is fitted to. */
export interface FitLimits {
  /** The map zooms that it comes no closer and goes no farther than; a picture may go farther than the map. */
  readonly closest?: number
  readonly farthest?: number
  /** Of the page around it, whose controls need room at one side. */
  readonly direction?: Direction
}

/**
 * The view that shows the given stops in a size in pixels, as the map's first view shows them.
 * The whole world for no stops.
 */
export function fitView(
  stops: readonly Stop[],
  size: Size,
  { closest = CLOSEST_FIT, farthest = 0, direction = 'ltr' }: FitLimits = {},
): MapView {
  const { west, south, east, north } = boundsOfStops(stops)
  const topLeft = project({ longitude: west, latitude: north }, 0)
  const bottomRight = project({ longitude: east, latitude: south }, 0)
  const room = roomForStops(size, direction)
  const across = (room.right - room.left) / (bottomRight.x - topLeft.x)
  const down = (room.bottom - room.top) / (bottomRight.y - topLeft.y)
  const zoom = Math.max(farthest, Math.min(closest, Math.log2(Math.min(across, down))))
  const scale = worldSize(zoom) / worldSize(0)
  const middle = {
    x: ((topLeft.x + bottomRight.x) / 2) * scale + (size.width - room.left - room.right) / 2,
    y: ((topLeft.y + bottomRight.y) / 2) * scale + (size.height - room.top - room.bottom) / 2,
  }
  return { zoom, center: unproject(middle, zoom), width: size.width, height: size.height }
}
