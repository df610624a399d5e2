import { cornerOfView, type MapView } from '../basemap/map-view.ts'
import { type Point, project } from '../geo/mercator.ts'
import { nearestCopy } from '../geo/nearest-copy.ts'
import type { Position } from '../geo/position.ts'

/** A view of the map with the way from degrees to its pixels, from its top left corner. */
export interface PictureFrame extends MapView {
  /** Degrees to pixels, in the copy of the world nearest to the centre. */
  readonly project: (position: Position) => Point
  /** Degrees to pixels without a change of copy, for lines that run across the antimeridian. */
  readonly projectOn: (position: Position) => Point
}

/** The frame of a still picture. The map on screen makes its own from where Leaflet has its panes. */
export function pictureFrame(view: MapView): PictureFrame {
  const { zoom, center, width, height } = view
  const corner = cornerOfView(view)
  const projectOn = (position: Position) => {
    const world = project(position, zoom)
    return { x: world.x - corner.x, y: world.y - corner.y }
  }
  return {
    zoom,
    center,
    width,
    height,
    projectOn,
    project: (position) => projectOn(nearestCopy(position, center.longitude)),
  }
}
