import { Control, type Map as LeafletMap } from 'leaflet'
import { useLayoutEffect } from 'react'
import { english as text } from '../text/english.ts'

interface MapControlsProps {
  readonly map: LeafletMap
  /** Where the scale bar has room: on a phone the credits take the map's whole lower edge. */
  readonly scalePosition: 'topleft' | 'bottomleft'
  /** Steps of the zoom, positive to come closer. */
  readonly onZoom: (steps: number) => void
  readonly onAllStops: () => void
}

/** The licences' short credit: the form that OpenStreetMap and GeoNames ask for, with live links. */
const CREDIT = [
  `© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> ${text.map.contributors}`,
  '<a href="https://www.geonames.org/">GeoNames</a> (<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>)',
  '<a href="https://www.naturalearthdata.com/">Natural Earth</a>',
].join(' · ')

/** Zoom buttons, "All stops", the scale bar and the credits that the map's data owe. */
export function MapControls({ map, scalePosition, onZoom, onAllStops }: MapControlsProps) {
  // In the layout phase, so that what measures the controls finds them.
  useLayoutEffect(
    function addLeafletControls() {
      const scale = new Control.Scale({ position: scalePosition, maxWidth: 120, imperial: true })
      const credits = new Control.Attribution({ position: 'bottomright', prefix: false })
      credits.addAttribution(CREDIT)
      scale.addTo(map)
      credits.addTo(map)
      return () => {
        scale.remove()
        credits.remove()
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
