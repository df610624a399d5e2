import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfFrame, frameOfTile, tilesOf, toFramePixels } from '../../src/basemap/frame.ts'
import { boundsOfView, frameOfView } from '../../src/basemap/map-view.ts'
import { pictureFrame } from '../../src/picture/picture-frame.ts'

const anyView = fc.record({
  zoom: fc.double({ min: 0, max: 15, noNaN: true }),
  center: fc.record({
    longitude: fc.double({ min: -200, max: 200, noNaN: true }),
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  }),
  width: fc.integer({ min: 1, max: 2000 }),
  height: fc.integer({ min: 1, max: 1200 }),
})

describe('a frame', () => {
  it('of one tile touches that tile alone', () => {
    const tile = { z: 9, x: 304, y: 208 }
    expect(tilesOf(frameOfTile(tile))).toEqual([tile])
  })

  it('between four tiles touches all of them', () => {
    const tiles = tilesOf({ zoom: 4, left: 200, top: 250, width: 100, height: 100 })
    expect(tiles.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ])
  })

  it('touches no tile north or south of the world', () => {
    expect(tilesOf({ zoom: 1, left: 0, top: -300, width: 10, height: 200 })).toEqual([])
    expect(tilesOf({ zoom: 0, left: 0, top: -50, width: 10, height: 400 })).toHaveLength(1)
  })

  it('has its corners where its box in degrees has them, in any copy of the world', () => {
    for (const x of [-13, 3, 19]) {
      const frame = frameOfTile({ z: 4, x, y: 6 })
      const { west, north, east, south } = boundsOfFrame(frame)
      expect(west).toBeCloseTo(-112.5)
      expect(toFramePixels({ longitude: west, latitude: north }, frame).x).toBeCloseTo(0)
      expect(toFramePixels({ longitude: west, latitude: north }, frame).y).toBeCloseTo(0)
      expect(toFramePixels({ longitude: east, latitude: south }, frame).x).toBeCloseTo(256)
      expect(toFramePixels({ longitude: east, latitude: south }, frame).y).toBeCloseTo(256)
    }
  })
})

describe('a view', () => {
  it('has its centre in its middle, up to half a pixel', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { x, y } = pictureFrame(view).project(view.center)
        expect(Math.abs(x - view.width / 2)).toBeLessThanOrEqual(0.5 + 1e-6)
        expect(Math.abs(y - view.height / 2)).toBeLessThanOrEqual(0.5 + 1e-6)
      }),
      { seed: 4 },
    )
  })

  it('is drawn from the nearest whole zoom, scaled to its own size', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { frame, scale } = frameOfView(view)
        expect(Number.isInteger(frame.zoom)).toBe(true)
        expect(frame.zoom).toBeLessThanOrEqual(14)
        expect(frame.width * scale).toBeCloseTo(view.width)
        expect(frame.height * scale).toBeCloseTo(view.height)
        if (view.zoom <= 14.5) expect(Math.abs(Math.log2(scale))).toBeLessThanOrEqual(0.5)
      }),
      { seed: 5 },
    )
  })

  it('shows the same box as the frame it is drawn from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = boundsOfView(view)
        const drawn = boundsOfFrame(frameOfView(view).frame)
        const turns = Math.round((shown.west - drawn.west) / 360) * 360
        expect(drawn.west + turns).toBeCloseTo(shown.west, 6)
        expect(drawn.east + turns).toBeCloseTo(shown.east, 6)
        expect(drawn.south).toBeCloseTo(shown.south, 6)
        expect(drawn.north).toBeCloseTo(shown.north, 6)
      }),
      { seed: 6 },
    )
  })

  it('places what lies beyond the antimeridian next to it', () => {
    const view = { zoom: 4, center: { longitude: 179, latitude: 0 }, width: 400, height: 300 }
    const { project } = pictureFrame(view)
    const east = project({ longitude: -179, latitude: 0 })
    expect(east.x - project({ longitude: 179, latitude: 0 }).x).toBeCloseTo((2 / 360) * 4096)
  })
})
