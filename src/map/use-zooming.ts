import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'

/**
 * Whether the map is between two zooms. It ends together with the frame's change, so that what was
 * hidden meanwhile comes back at its new place and is never seen at the old one.
 */
export function useZooming(map: LeafletMap): boolean {
  const [isZooming, setZooming] = useState(false)
  useEffect(
    function followZoom() {
      const start = () => setZooming(true)
      const end = () => setZooming(false)
      map.on('zoomstart', start)
      map.on('zoomend', end)
      return () => {
        map.off('zoomstart', start)
        map.off('zoomend', end)
      }
    },
    [map],
  )
  return isZooming
}
