import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import type { Stop } from '../dataset/model.ts'
import { bringIntoView } from './bring-into-view.ts'
import { onceAtRest } from './cover.ts'

/**
 * Moves the map when a stop is selected, but only if the stop would be hidden. What covers the map
 * may be rising for the same stop: its height is read once it has come to rest.
 */
export function useKeepVisible(
  map: LeafletMap,
  stop: Stop | undefined,
  coveredBy: RefObject<HTMLElement | null>,
): void {
  useEffect(
    function keepVisible() {
      if (stop === undefined) return
      const cover = coveredBy.current
      return onceAtRest(cover, () => bringIntoView(map, stop, cover))
    },
    [map, stop, coveredBy],
  )
}
