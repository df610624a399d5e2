import { type Point, project } from '../../src/geo/mercator.ts'
import { nearestCopy } from '../../src/geo/nearest-copy.ts'
import type { Position } from '../../src/geo/position.ts'
import type { MapFrame } from '../../src/map/map-frame.ts'

interface FrameChoices {
  readonly center?: Position
  readonly zoom?: number
}

/** The view of a map of 800 by 600 pixels, without a map. */
export function aFrame(choices: FrameChoices = {}): MapFrame {
  const { center = { longitude: -30.5, latitude: 39.3 }, zoom = 7 } = choices
  const width = 800
  const height = 600
  const middle = project(center, zoom)
  const projectOn = (position: Position): Point => {
    const { x, y } = project(position, zoom)
    return { x: x - middle.x + width / 2, y: y - middle.y + height / 2 }
  }
  return {
    zoom,
    center,
    width,
    height,
    origin: { x: 0, y: 0 },
    projectOn,
    project: (position) => projectOn(nearestCopy(position, center.longitude)),
  }
}
