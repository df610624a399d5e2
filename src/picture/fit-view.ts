import type { MapView } from '../basemap/map-view.ts'
import type { Stop } from '../dataset/model.ts'
import { project, unproject, worldSize } from '../geo/mercator.ts'
import type { Size } from '../labels/box.ts'
import { boundsOfStops, CLOSEST_FIT, roomForStops } from './fit.ts'

/**
 * The view that shows the given stops in a size in pixels, as the map's first view shows them,
 * except that its zoom is not rounded: a picture is not zoomed any further. The whole world for no
 * stops.
 * @param closest the map zoom that it comes no closer than
 */
export function fitView(stops: readonly Stop[], size: Size, closest = CLOSEST_FIT): MapView {
  const { west, south, east, north } = boundsOfStops(stops)
  const topLeft = project({ longitude: west, latitude: north }, 0)
  const bottomRight = project({ longitude: east, latitude: south }, 0)
  const room = roomForStops(size)
  const across = (room.right - room.left) / (bottomRight.x - topLeft.x)
  const down = (room.bottom - room.top) / (bottomRight.y - topLeft.y)
  const zoom = Math.max(0, Math.min(closest, Math.log2(Math.min(across, down))))
  const scale = worldSize(zoom) / worldSize(0)
  const middle = {
    x: ((topLeft.x + bottomRight.x) / 2) * scale + (size.width - room.left - room.right) / 2,
    y: ((topLeft.y + bottomRight.y) / 2) * scale + (size.height - room.top - room.bottom) / 2,
  }
  return { zoom, center: unproject(middle, zoom), width: size.width, height: size.height }
}
