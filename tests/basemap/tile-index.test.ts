import { describe, expect, it } from 'vitest'
import { type Frame, frameOfTile } from '../../src/basemap/frame.ts'
import { indexTiles, type Piece, UNITS_PER_PIXEL } from '../../src/basemap/tile-index.ts'
import { aGeometryFile, aRing } from './a-geometry-file.ts'

/** The corners of all pieces in pixels of the frame, as the box around them. */
function extent(pieces: readonly Piece[]) {
  const xs = pieces.flatMap(({ line, left }) =>
    [...line].filter((_, i) => i % 2 === 0).map((x) => left + x / UNITS_PER_PIXEL),
  )
  const ys = pieces.flatMap(({ line, top }) =>
    [...line].filter((_, i) => i % 2 === 1).map((y) => top + y / UNITS_PER_PIXEL),
  )
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round)
}

/** The north-east quarter of the world at zoom 1: 256 pixels for 180 degrees. */
const NORTH_EAST: Frame = frameOfTile({ z: 1, x: 1, y: 0 })

describe('the tiles of a geometry file', () => {
  it('hold every kind of shape under its own name', () => {
    const line = [
      [20, 20],
      [40, 40],
    ] as const
    const index = indexTiles(
      aGeometryFile({
        land: [aRing(10, 10, 80, 80)],
        terr: [aRing(20, 20, 30, 30)],
        lakes: { '0': [aRing(40, 40, 45, 45)], '1': [aRing(50, 50, 60, 60)] },
        borders: { i: [line], d: [line] },
        rivers: { '3': [line], '5': [line], '7': [line], '9': [line] },
      }),
    )
    const shapes = index.shapesIn(NORTH_EAST)
    for (const kind of [
      'land',
      'land-shore',
      'territory',
      'border',
      'lake',
      'lake-shore',
      'small-lake',
      'small-lake-shore',
      'river-3',
      'river-5',
      'river-7',
      'river-9',
    ] as const) {
      expect(shapes.of(kind), kind).toHaveLength(1)
    }
    expect(shapes.of('land-seam')).toHaveLength(0)
    expect(shapes.disputedBorders).toHaveLength(1)
  })

  it('lie where Web Mercator puts them', () => {
    const index = indexTiles(aGeometryFile({ land: [aRing(45, 0, 90, 66.51326)] }))
    // 90 of 180 degrees is half the tile; 66.5 degrees north is half of the way to its edge.
    expect(extent(index.shapesIn(NORTH_EAST).of('land'))).toEqual([64, 128, 128, 256])
  })

  it('are the same in every copy of the world', () => {
    const index = indexTiles(aGeometryFile({ land: [aRing(45, 10, 90, 60)] }))
    const here = extent(index.shapesIn(NORTH_EAST).of('land'))
    expect(extent(index.shapesIn(frameOfTile({ z: 1, x: 3, y: 0 })).of('land'))).toEqual(here)
    expect(extent(index.shapesIn(frameOfTile({ z: 1, x: -1, y: 0 })).of('land'))).toEqual(here)
  })

  it('join in a frame that lies across them', () => {
    const index = indexTiles(aGeometryFile({ land: [aRing(-45, 10, 45, 60)] }))
    const frame = { zoom: 1, left: 128, top: 0, width: 256, height: 256 }
    const land = index.shapesIn(frame).of('land')
    expect(land.map(({ left }) => left)).toEqual([-128, 128])
    const [west, , east] = extent(land)
    expect([west, east]).toEqual([64, 192])
  })

  it('have no shore, but a seam, where the box cut the land', () => {
    const index = indexTiles(
      aGeometryFile({ box: [10, 10, 60, 60], land: [aRing(10, 20, 50, 50)] }),
    )
    const shapes = index.shapesIn(NORTH_EAST)
    const degrees = (from: number, to: number) => [from, to].map((d) => Math.round((d / 180) * 256))
    const [seamWest, , seamEast] = extent(shapes.of('land-seam'))
    expect([seamWest, seamEast]).toEqual(degrees(10, 10))
    const [shoreWest, , shoreEast] = extent(shapes.of('land-shore'))
    expect([shoreWest, shoreEast]).toEqual(degrees(10, 50))
    expect(shapes.of('land-shore').every(({ line }) => line.length < 10)).toBe(true)
  })

  it('are empty where the file has nothing', () => {
    const index = indexTiles(aGeometryFile({ land: [aRing(10, 10, 20, 20)] }))
    const shapes = index.shapesIn(frameOfTile({ z: 3, x: 0, y: 7 }))
    expect(shapes.of('land')).toEqual([])
    expect(shapes.disputedBorders).toEqual([])
  })
})
