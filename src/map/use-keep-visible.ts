import type { Map as LeafletMap, ResizeEvent } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import type { Stop } from '../dataset/model.ts'
import { bringIntoView } from './bring-into-view.ts'
import { onceAtRest } from './cover.ts'
import { placeOnMap } from './zoom-by.ts'

/**
 * Moves the map when a stop is selected, but only if the stop would be hidden; and when the map's own
 * size changes, if that would hide a stop that was in view. What covers the map may be rising for the
 * same stop: its height is read once it has come to rest.
 */
export function useKeepVisible(
  map: LeafletMap,
  stop: Stop | undefined,
  coveredBy: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function keepVisible() {
      if (stop === undefined) return
      let callOff = () => {}
      const look = () => {
        const cover = coveredBy.current
        callOff()
        callOff = onceAtRest(cover, () => bringIntoView(map, stop, cover))
      }
      // One that the reader has moved away from is not fetched back.
      const stay = ({ oldSize }: ResizeEvent) => {
        const { x, y } = map.latLngToContainerPoint(placeOnMap(map, stop))
        if (x >= 0 && y >= 0 && x <= oldSize.x && y <= oldSize.y) look()
      }
      look()
      map.on('resize', stay)
      return () => {
        callOff()
        map.off('resize', stay)
      }
    },
    [map, stop, coveredBy],
  )
}
