import type { MapView } from '../../basemap/map-view.ts'
import type { Direction } from '../../dataset/direction.ts'
import type { Stop } from '../../dataset/model.ts'
import { type Point, project, worldSize } from '../../geo/mercator.ts'
import type { Box, Size } from '../../labels/box.ts'
import { boundsOfStops, CLOSEST_FIT, FARTHEST_FIT } from '../../picture/fit.ts'
import { fitView } from '../../picture/fit-view.ts'
import { pictureFrame } from '../../picture/picture-frame.ts'

/**
 * The box around the stops, by which a still map fits itself into any space: as the map's own first
 * view does, its stops lie as far apart as the space allows, and no farther than at the closest zoom.
 */
export interface StillFit {
  /** Width by height. */
  readonly ratio: number
  /** The box's width at the closest zoom, in pixels. */
  readonly mostWidth: number
  /** The box's width at the farthest zoom, in pixels: where the stops do not fit even then. */
  readonly leastWidth: number
}

/** A single stop, or several in a row, have no width or height to fit: they get this much, in pixels. */
const LEAST_SIDE = 64

/** How the box around these stops fits. */
export function stillFit(stops: readonly Stop[]): StillFit {
  const { width, height } = sizeAt(stops, CLOSEST_FIT)
  const leastWidth = sizeAt(stops, FARTHEST_FIT).width
  return { ratio: width / height, mostWidth: width, leastWidth }
}

/**
 * A view of the stops in a size in pixels, and where their box lies in it.
 * @param direction of the page
 */
export function stillView(
  stops: readonly Stop[],
  size: Size,
  direction: Direction = 'ltr',
): { view: MapView; box: Box } {
  const view = fitView(stops, size, { farthest: FARTHEST_FIT, direction })
  const { west, north, east, south } = boundsOfStops(stops)
  const { projectOn } = pictureFrame(view)
  const corner = projectOn({ longitude: west, latitude: north })
  const opposite = projectOn({ longitude: east, latitude: south })
  const middle = { x: (corner.x + opposite.x) / 2, y: (corner.y + opposite.y) / 2 }
  return { view, box: boxAround(middle, sizeAt(stops, view.zoom)) }
}

/** The size of the stops' box at a map zoom, in pixels. */
function sizeAt(stops: readonly Stop[], zoom: number): Size {
  const { west, north, east, south } = boundsOfStops(stops)
  const corner = project({ longitude: west, latitude: north }, zoom)
  const opposite = project({ longitude: east, latitude: south }, zoom)
  const least = (LEAST_SIDE * worldSize(zoom)) / worldSize(CLOSEST_FIT)
  return {
    width: Math.max(least, opposite.x - corner.x),
    height: Math.max(least, opposite.y - corner.y),
  }
}

function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}
