import { renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useOwnSize } from '../../src/map/use-own-size.ts'
import { aLeafletMap, stubElementSize } from './a-leaflet-map.ts'

/** A browser that tells of new sizes when a test says so. */
function stubSizes() {
  const watched = new Map<Element, () => void>()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #changed: () => void
      constructor(changed: () => void) {
        this.#changed = changed
      }
      observe(element: Element) {
        watched.set(element, this.#changed)
      }
      disconnect() {
        watched.clear()
      }
    },
  )
  return watched
}

it('has the map follow the size of its own element, without moving it', () => {
  const watched = stubSizes()
  const map = aLeafletMap()
  const corner = map.containerPointToLatLng([0, 0])
  const { unmount } = renderHook(() => useOwnSize(map))
  stubElementSize(800, 540)
  watched.get(map.getContainer())?.()
  expect(map.getSize()).toMatchObject({ x: 800, y: 540 })
  expect(map.containerPointToLatLng([0, 0])).toEqual(corner)
  unmount()
  expect(watched.size).toBe(0)
})

it('waits for the map', () => {
  const watched = stubSizes()
  renderHook(() => useOwnSize(null))
  expect(watched.size).toBe(0)
})
