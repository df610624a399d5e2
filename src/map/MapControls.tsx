import { Control, type Map as LeafletMap } from 'leaflet'
import { useLayoutEffect } from 'react'
import { text } from '../text/text.ts'
import { useMapKeys } from './use-map-keys.ts'

interface MapControlsProps {
  readonly map: LeafletMap
  /** Where the scale bar has room: on a phone a sheet may lie over the map's lower part. */
  readonly scalePosition: 'topleft' | 'bottomleft'
  /** Steps of the zoom, positive to come closer. */
  readonly onZoom: (steps: number) => void
  readonly onAllStops: () => void
}

/** The longest scale bar, in pixels; the styles give it a box of that width. */
const SCALE_WIDTH = 120

/** Zoom buttons and keys, "All stops" and the scale bar. */
export function MapControls({ map, scalePosition, onZoom, onAllStops }: MapControlsProps) {
  useMapKeys(map, onZoom)
  // In the layout phase, so that what measures the controls finds them.
  useLayoutEffect(
    function addScale() {
      const scale = new Control.Scale({
        position: scalePosition,
        maxWidth: SCALE_WIDTH,
        imperial: true,
      })
      scale.addTo(map)
      return () => {
        scale.remove()
      }
    },
    [map, scalePosition],
  )
  return (
    <div className="map-controls">
      <button type="button" aria-label={text.map.zoomIn} onClick={() => onZoom(1)}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={text.map.zoomOut} onClick={() => onZoom(-1)}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" className="all-stops" onClick={onAllStops}>
        {text.map.allStops}
      </button>
    </div>
  )
}
