import { act, renderHook } from '@testing-library/react'
import {
  Browser,
  type Map as LeafletMap,
  Point,
  type PointExpression,
  type PointTuple,
} from 'leaflet'
import { describe, expect, it, vi } from 'vitest'
import type { Stop } from '../../src/dataset/model.ts'
import type { ShownStop } from '../../src/itinerary/shown.ts'
import { fitInto, fitOptions, leafletBounds } from '../../src/map/leaflet-bounds.ts'
import { useMapFrame } from '../../src/map/map-frame.ts'
import { separate } from '../../src/map/separate.ts'
import { useKeepVisible } from '../../src/map/use-keep-visible.ts'
import { zoomBy } from '../../src/map/zoom-by.ts'
import { aStop } from '../builders/model.ts'
import { stubMedia } from '../ui/browser-stubs.ts'
import { aLeafletMap, stubElementSize } from './a-leaflet-map.ts'

function stopAt(longitude: number, latitude: number): Stop {
  return aStop({ id: `${longitude} ${latitude}`, position: { longitude, latitude } })
}

function shownAt(longitude: number, latitude: number): ShownStop {
  const stop = stopAt(longitude, latitude)
  return { stop, reports: stop.events, hidden: 0 }
}

/** How far apart two stops lie on the screen, in pixels. */
function distance(map: LeafletMap, a: ShownStop, b: ShownStop): number {
  const [from, to] = [a, b].map(({ stop: { position } }) =>
    map.latLngToContainerPoint([position.latitude, position.longitude]),
  )
  if (from === undefined || to === undefined) throw new Error('There are two stops.')
  return from.distanceTo(to)
}

describe('the bounds of stops', () => {
  it('hold every stop', () => {
    const bounds = leafletBounds([stopAt(-31, 39), stopAt(-29, 38), stopAt(-30, 40)])
    expect(bounds.toBBoxString()).toBe('-31,38,-29,40')
  })

  it('go across the antimeridian where that is nearer', () => {
    const bounds = leafletBounds([stopAt(178, -18), stopAt(-172, -14)])
    expect(bounds.toBBoxString()).toBe('178,-18,188,-14')
  })

  it('are the world for no stops', () => {
    const bounds = leafletBounds([])
    expect([bounds.getWest(), bounds.getEast()]).toEqual([-180, 180])
  })
})

describe('opening a group', () => {
  it('moves the map until its stops come apart', () => {
    const map = aLeafletMap()
    const [a, b] = [shownAt(-30.5, 39.3), shownAt(-30.45, 39.3)]
    expect(distance(map, a, b)).toBeLessThan(24)
    expect(separate(map, [a, b])).toBe(true)
    expect(distance(map, a, b)).toBeGreaterThanOrEqual(24)
    expect(map.getBounds().contains([39.3, -30.5])).toBe(true)
  })

  it('always moves nearer, also where the dots were apart and only their cards were not', () => {
    const map = aLeafletMap({ zoom: 9 })
    const [a, b] = [shownAt(-30.55, 39.3), shownAt(-30.45, 39.3)]
    expect(distance(map, a, b)).toBeGreaterThan(24)
    expect(separate(map, [a, b])).toBe(true)
    expect(map.getZoom()).toBeGreaterThan(9)
  })

  it('leaves the map alone where its stops lie at one place', () => {
    const map = aLeafletMap()
    const before = map.getCenter()
    expect(separate(map, [shownAt(-30.1, 39.3), shownAt(-30.1, 39.3)])).toBe(false)
    expect(map.getCenter()).toEqual(before)
    expect(map.getZoom()).toBe(7)
  })

  it('does not claim to have moved nearer where the map cannot', () => {
    const map = aLeafletMap({ zoom: 14 })
    const [a, b] = [shownAt(-30.5, 39.3), shownAt(-30.497, 39.3)]
    expect(distance(map, a, b)).toBeGreaterThan(24)
    expect(separate(map, [a, b])).toBe(false)
  })

  it('leaves the map alone where some of its stops would still lie together', () => {
    const map = aLeafletMap()
    const stops = [shownAt(-30.5, 39.3), shownAt(-30.5, 39.3001), shownAt(-30.4, 39.3)]
    expect(separate(map, stops)).toBe(false)
    expect(map.getZoom()).toBe(7)
  })

  it('comes nearer to many of which some lie together, and shows them all', () => {
    const map = aLeafletMap()
    const spread = Array.from({ length: 30 }, (_, index) => shownAt(-30.5 + index * 0.01, 39.3))
    expect(separate(map, [...spread, shownAt(-30.5, 39.3)])).toBe(true)
    expect(map.getZoom()).toBeGreaterThan(7)
    for (const longitude of [-30.5, -30.21]) {
      expect(map.getBounds().contains([39.3, longitude])).toBe(true)
    }
  })

  it('leaves the map alone where many lie at one place', () => {
    const map = aLeafletMap()
    const heap = Array.from({ length: 30 }, () => shownAt(-30.1, 39.3))
    expect(separate(map, heap)).toBe(false)
    expect(map.getZoom()).toBe(7)
  })

  it('is not undone by Leaflet’s rounding to zoom steps', () => {
    for (const longitude of [-30.45, -30.46, -30.47, -30.48, -30.49, -30.495]) {
      const map = aLeafletMap()
      const [a, b] = [shownAt(-30.5, 39.3), shownAt(longitude, 39.3)]
      expect(separate(map, [a, b])).toBe(true)
      expect(distance(map, a, b)).toBeGreaterThanOrEqual(23)
    }
  })

  it('goes to the copy of the world that is on the screen', () => {
    const map = aLeafletMap({ center: [0, 181] })
    expect(separate(map, [shownAt(-179, 0), shownAt(-178.9, 0)])).toBe(true)
    expect(map.getCenter().lng).toBeCloseTo(181.05, 1)
  })
})

/** A padding as its two numbers. */
function pair(padding: PointExpression | undefined): PointTuple {
  return Array.isArray(padding) ? padding : [0, 0]
}

describe('the first view', () => {
  it.each([
    [320, 200],
    [600, 200],
    [1280, 800],
  ])('keeps half of a map of %i by %i pixels for the stops', (width, height) => {
    const { paddingTopLeft, paddingBottomRight } = fitOptions({ width, height })
    const start = new Point(...pair(paddingTopLeft))
    const end = new Point(...pair(paddingBottomRight))
    expect(start.x + end.x).toBeLessThanOrEqual(width / 2)
    expect(start.y + end.y).toBeLessThanOrEqual(height / 2)
  })
})

describe('a fit of the map', () => {
  it('leaves more room where the controls stand, which is the left where the page reads from right to left', () => {
    const bounds = leafletBounds([stopAt(10, 40), stopAt(20, 42)])
    const spaceBeside = (direction: string) => {
      const map = aLeafletMap()
      map.getContainer().style.direction = direction
      fitInto(map, bounds)
      const [west, east] = [
        map.latLngToContainerPoint([40, 10]).x,
        map.latLngToContainerPoint([40, 20]).x,
      ]
      return { left: west, right: map.getSize().x - east }
    }
    const [onLeft, onRight] = [spaceBeside('rtl'), spaceBeside('ltr')]
    expect(onRight.right).toBeGreaterThan(onRight.left)
    expect(onLeft.left).toBeGreaterThan(onLeft.right)
  })
})

describe('zooming by steps', () => {
  it('keeps the selected stop where it is', () => {
    const map = aLeafletMap()
    const stop = stopAt(-29.5, 38.9)
    const place = [38.9, -29.5] as const
    const before = map.latLngToContainerPoint([...place])
    zoomBy(map, 1, stop, [])
    expect(map.getZoom()).toBe(8)
    const after = map.latLngToContainerPoint([...place])
    expect(after.distanceTo(before)).toBeLessThan(2)
  })

  it('keeps the selected stop where it is also across the antimeridian', () => {
    const map = aLeafletMap({ center: [0, 179] })
    const before = map.latLngToContainerPoint([0, 181])
    zoomBy(map, 1, stopAt(-179, 0), [])
    expect(map.latLngToContainerPoint([0, 181]).distanceTo(before)).toBeLessThan(2)
  })

  it('keeps the stop nearest to the middle where it is, where none in view is selected', () => {
    const map = aLeafletMap()
    const [near, far] = [stopAt(-29.5, 38.9), stopAt(-33, 40.5)]
    const before = map.latLngToContainerPoint([38.9, -29.5])
    for (let step = 0; step < 3; step += 1) zoomBy(map, 1, stopAt(120, 0), [far, near])
    expect(map.latLngToContainerPoint([38.9, -29.5]).distanceTo(before)).toBeLessThan(4)
  })

  it('keeps the middle where no stop is in view', () => {
    const map = aLeafletMap()
    const before = map.getCenter()
    zoomBy(map, 1, undefined, [stopAt(120, 0)])
    zoomBy(map, -2, stopAt(120, 0), [])
    expect(map.getZoom()).toBe(6)
    expect(map.getCenter().distanceTo(before)).toBeLessThan(2_000)
  })
})

describe('the frame of the map', () => {
  it('puts places where Leaflet puts them', () => {
    const map = aLeafletMap()
    const { result } = renderHook(() => useMapFrame(map))
    for (const [longitude, latitude] of [
      [-30.5, 39.3],
      [-33, 41],
      [-28.4, 37.2],
    ] as const) {
      const own = result.current.project({ longitude, latitude })
      const leaflets = map.latLngToContainerPoint([latitude, longitude])
      // Leaflet rounds to whole pixels.
      expect(Math.abs(own.x - leaflets.x)).toBeLessThanOrEqual(1)
      expect(Math.abs(own.y - leaflets.y)).toBeLessThanOrEqual(1)
    }
  })

  it('follows the map', () => {
    const map = aLeafletMap()
    const { result } = renderHook(() => useMapFrame(map))
    expect(result.current).toMatchObject({ zoom: 7, width: 800, height: 600 })
    act(() => {
      map.setView([41, -33], 9)
    })
    expect(result.current.zoom).toBe(9)
    expect(result.current.center.longitude).toBeCloseTo(-33, 2)
    const { x, y } = result.current.project({ longitude: -33, latitude: 41 })
    expect(Math.hypot(x - 400, y - 300)).toBeLessThan(1.5)
  })

  it('is the same one where the map has come back to where it was', () => {
    const map = aLeafletMap()
    const { result } = renderHook(() => useMapFrame(map))
    const before = result.current
    act(() => {
      map.fire('moveend')
    })
    expect(result.current).toBe(before)
  })

  it('follows it no more once it is gone', () => {
    const map = aLeafletMap()
    const { unmount } = renderHook(() => useMapFrame(map))
    expect(map.listens('moveend')).toBe(true)
    const before = listenersOf(map)
    unmount()
    expect(listenersOf(map)).toBeLessThan(before)
  })

  it('takes the copy of the world that is nearest', () => {
    const map = aLeafletMap({ center: [0, 179] })
    const { result } = renderHook(() => useMapFrame(map))
    expect(result.current.project({ longitude: -179, latitude: 0 }).x).toBeGreaterThan(400)
    expect(result.current.project({ longitude: -179, latitude: 0 }).x).toBeLessThan(800)
  })
})

function listenersOf(map: LeafletMap): number {
  // Leaflet keeps its listeners here, and tells of them only whether there are any.
  const { _events } = map as unknown as { _events: Record<string, readonly unknown[]> }
  return Object.values(_events).reduce((sum, list) => sum + list.length, 0)
}

describe('a selected stop', () => {
  function select(map: LeafletMap, stop: Stop | undefined, cover: HTMLElement | null = null) {
    renderHook(() => useKeepVisible(map, stop, { current: cover }))
  }

  /** Waits for the map to come to rest. */
  function rest(map: LeafletMap): Promise<unknown> {
    return new Promise((resolve) => map.once('moveend', resolve))
  }

  it('is moved into view where it is out of it', async () => {
    const map = aLeafletMap()
    const moved = rest(map)
    select(map, stopAt(-20, 39.3))
    await moved
    expect(map.getBounds().contains([39.3, -20])).toBe(true)
  })

  it('leaves the map alone where it is in view, or none is selected', () => {
    const map = aLeafletMap()
    const moved = vi.fn()
    map.on('movestart', moved)
    select(map, stopAt(-30, 39))
    select(map, undefined)
    expect(moved).not.toHaveBeenCalled()
  })

  it('is moved out from under a panel that lies over the map’s lower part', async () => {
    const map = aLeafletMap()
    const cover = document.createElement('div')
    vi.spyOn(map.getContainer(), 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 800, 600),
    )
    vi.spyOn(cover, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 400, 800, 400))
    const point = map.containerPointToLatLng([400, 500])
    const moved = rest(map)
    select(map, stopAt(point.lng, point.lat), cover)
    await moved
    expect(map.latLngToContainerPoint(point).y).toBeLessThanOrEqual(400 - 36 + 1)
  })

  it('waits for a panel that is still rising', async () => {
    const map = aLeafletMap()
    const cover = document.createElement('div')
    let arrive = () => {}
    const finished = new Promise<void>((resolve) => {
      arrive = resolve
    })
    // Of an animation only this is looked at.
    cover.getAnimations = () => [{ finished } as unknown as Animation]
    vi.spyOn(map.getContainer(), 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 800, 600),
    )
    const box = vi.spyOn(cover, 'getBoundingClientRect')
    box.mockReturnValue(new DOMRect(0, 590, 800, 400))
    const before = map.getCenter()
    const point = map.containerPointToLatLng([400, 500])
    select(map, stopAt(point.lng, point.lat), cover)
    expect(map.getCenter()).toEqual(before)
    box.mockReturnValue(new DOMRect(0, 400, 800, 400))
    const moved = rest(map)
    arrive()
    await moved
    expect(map.latLngToContainerPoint(point).y).toBeLessThanOrEqual(400 - 36 + 1)
  })

  describe('when the map becomes smaller', () => {
    /** As a rising sheet makes it: its upper edge stays. */
    function shrink(map: LeafletMap, height: number): void {
      stubElementSize(800, height)
      map.invalidateSize({ pan: false })
    }

    it('stays in view', () => {
      stubMedia('(prefers-reduced-motion: reduce)')
      const map = aLeafletMap()
      const point = map.containerPointToLatLng([400, 500])
      select(map, stopAt(point.lng, point.lat))
      expect(map.latLngToContainerPoint(point).y).toBe(500)
      shrink(map, 300)
      expect(map.latLngToContainerPoint(point).y).toBeLessThanOrEqual(300 - 36 + 1)
    })

    it('is not fetched back where the reader has moved away from it', () => {
      stubMedia('(prefers-reduced-motion: reduce)')
      const map = aLeafletMap()
      const point = map.containerPointToLatLng([400, 500])
      select(map, stopAt(point.lng, point.lat))
      map.panBy([0, -400], { animate: false })
      shrink(map, 300)
      expect(map.latLngToContainerPoint(point).y).toBe(900)
    })
  })

  it('leaves the zoom of the first view as it is, which lies between the steps', ({
    onTestFinished,
  }) => {
    stubMedia('(prefers-reduced-motion: reduce)')
    // Without transforms, as jsdom is, Leaflet knows whole steps alone.
    const { any3d } = Browser
    Object.assign(Browser, { any3d: true })
    onTestFinished(() => void Object.assign(Browser, { any3d }))
    const map = aLeafletMap({ zoomSnap: 0 })
    map.setZoom(7.1, { animate: false })
    map.options.zoomSnap = 0.25
    select(map, stopAt(-24, 39.3))
    expect(map.getBounds().contains([39.3, -24])).toBe(true)
    expect(map.getZoom()).toBeCloseTo(7.1)
  })

  it('is looked for in the copy of the world that is on the screen', () => {
    const map = aLeafletMap({ center: [0, 179] })
    const before = map.getCenter()
    select(map, stopAt(-179, 0))
    expect(map.getCenter()).toEqual(before)
  })

  it('is moved into view at once for readers who ask for less motion', () => {
    stubMedia('(prefers-reduced-motion: reduce)')
    const map = aLeafletMap()
    select(map, stopAt(-20, 39.3))
    expect(map.getBounds().contains([39.3, -20])).toBe(true)
  })

  it('is not moved for a panel beside the map', () => {
    const map = aLeafletMap()
    const cover = document.createElement('div')
    vi.spyOn(map.getContainer(), 'getBoundingClientRect').mockReturnValue(
      new DOMRect(400, 0, 800, 600),
    )
    vi.spyOn(cover, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 600))
    const moved = vi.fn()
    map.on('movestart', moved)
    const point = map.containerPointToLatLng([400, 500])
    select(map, stopAt(point.lng, point.lat), cover)
    expect(moved).not.toHaveBeenCalled()
  })
})
