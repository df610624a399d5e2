import { LatLng, type Map as LeafletMap } from 'leaflet'
import type { Stop } from '../dataset/model.ts'

/** Zooms by steps, around the selected stop where it is in view: it is what the reader looks at. */
export function zoomBy(map: LeafletMap, steps: number, selected: Stop | undefined): void {
  const zoom = map.getZoom() + steps
  const place =
    selected === undefined
      ? null
      : new LatLng(selected.position.latitude, selected.position.longitude)
  if (place !== null && map.getBounds().contains(place)) map.setZoomAround(place, zoom)
  else map.setZoom(zoom)
}
