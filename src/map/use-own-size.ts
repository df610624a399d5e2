import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** Tells the map when its element has another size: Leaflet itself watches the window's alone. */
export function useOwnSize(map: LeafletMap | null): void {
  useEffect(
    function followSize() {
      if (map === null) return
      const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }))
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map],
  )
}
