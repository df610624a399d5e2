import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { type Point, project } from '../geo/mercator.ts'
import { nearestCopy } from '../geo/nearest-copy.ts'
import type { Position } from '../geo/position.ts'
import type { PictureFrame } from '../picture/picture-frame.ts'

/**
 * The map as it stands between two movements: what everything of our own on it is laid out by.
 * All pixels are the container's, from its top left corner.
 */
export interface MapFrame extends PictureFrame {
  /** Where the container's corner lies in Leaflet's panes, in pixels. */
  readonly origin: Point
}

/**
 * The frame, anew after each movement, zoom and change of size: a new one only where something has
 * changed, since everything is laid out again for it. The map must have a view.
 */
export function useMapFrame(map: LeafletMap): MapFrame {
  const [frame, setFrame] = useState(() => frameOf(map))
  useEffect(
    function followMovements() {
      const update = () => {
        const next = frameOf(map)
        setFrame((before) => (isSameView(before, next) ? before : next))
      }
      map.on('moveend zoomend resize viewreset', update)
      update()
      return () => {
        map.off('moveend zoomend resize viewreset', update)
      }
    },
    [map],
  )
  return frame
}

function frameOf(map: LeafletMap): MapFrame {
  const zoom = map.getZoom()
  const { x: width, y: height } = map.getSize()
  const { lat, lng } = map.getCenter()
  const center = { longitude: lng, latitude: lat }
  const corner = map.containerPointToLayerPoint([0, 0])
  // Leaflet's panes start at whole pixels of the world: by its own origin nothing is half a pixel off.
  const start = map.getPixelOrigin()
  const projectOn = (position: Position) => {
    const world = project(position, zoom)
    return { x: world.x - start.x - corner.x, y: world.y - start.y - corner.y }
  }
  return {
    zoom,
    center,
    width,
    height,
    origin: { x: corner.x, y: corner.y },
    projectOn,
    project: (position) => projectOn(nearestCopy(position, lng)),
  }
}

/** Whether two frames of one map put every place at the same pixel. */
function isSameView(a: MapFrame, b: MapFrame): boolean {
  return (
    a.zoom === b.zoom &&
    a.width === b.width &&
    a.height === b.height &&
    a.center.longitude === b.center.longitude &&
    a.center.latitude === b.center.latitude &&
    a.origin.x === b.origin.x &&
    a.origin.y === b.origin.y
  )
}
