import { Map as LeafletMap, type MapOptions } from 'leaflet'
import { vi } from 'vitest'

/** Gives every element a size, which jsdom, without a layout, has not. In pixels. */
export function stubElementSize(width: number, height: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
}

/** A map of 800 by 600 pixels that moves at once, without animation. */
export function aLeafletMap(options: MapOptions = {}): LeafletMap {
  stubElementSize(800, 600)
  const container = document.createElement('div')
  document.body.append(container)
  return new LeafletMap(container, {
    center: [39.3, -30.5],
    zoom: 7,
    minZoom: 2,
    maxZoom: 14,
    zoomSnap: 0.25,
    zoomAnimation: false,
    fadeAnimation: false,
    ...options,
  })
}
