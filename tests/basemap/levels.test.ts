import { describe, expect, it } from 'vitest'
import { frameOfTile, type Tile } from '../../src/basemap/frame.ts'
import { LEVELS, type LevelName, levelsFor } from '../../src/basemap/levels.ts'

const namesFor = (tile: Tile, isAvailable?: (name: LevelName) => boolean) =>
  levelsFor(frameOfTile(tile), isAvailable).map((level) => level.name)

/** Tiles by what they hold, so that the numbers are read once. */
const TILES = {
  worldAtZoom5: { z: 5, x: 19, y: 13 },
  sinaiAtZoom6: { z: 6, x: 38, y: 26 },
  franceAtZoom6: { z: 6, x: 32, y: 22 },
  atTheEdgeOfOpenAtZoom7: { z: 7, x: 67, y: 47 },
  sinaiAtZoom8: { z: 8, x: 152, y: 105 },
  libyaAtZoom8: { z: 8, x: 141, y: 105 },
  acrossTheWestOfRegionAtZoom8: { z: 8, x: 147, y: 105 },
  gazaAtZoom9: { z: 9, x: 304, y: 208 },
  acrossTheNorthOfCoreAtZoom9: { z: 9, x: 306, y: 202 },
} satisfies Record<string, Tile>

describe('the levels of a tile', () => {
  it('are the world alone up to zoom 5', () => {
    expect(namesFor(TILES.worldAtZoom5)).toEqual(['world'])
    expect(namesFor({ z: 0, x: 0, y: 0 })).toEqual(['world'])
  })

  it('are the finest file that covers the whole tile', () => {
    expect(namesFor(TILES.sinaiAtZoom6)).toEqual(['open'])
    expect(namesFor(TILES.sinaiAtZoom8)).toEqual(['region'])
    expect(namesFor(TILES.gazaAtZoom9)).toEqual(['core'])
    expect(namesFor(TILES.libyaAtZoom8)).toEqual(['open'])
    expect(namesFor(TILES.franceAtZoom6)).toEqual(['outer'])
  })

  it('add the coarser file, first, where a finer one covers a part', () => {
    expect(namesFor(TILES.acrossTheWestOfRegionAtZoom8)).toEqual(['open', 'region'])
    expect(namesFor(TILES.acrossTheNorthOfCoreAtZoom9)).toEqual(['region', 'core'])
  })

  it('end with the tile at the edge of the first file, whose box follows the tiles', () => {
    const { z, x, y } = TILES.atTheEdgeOfOpenAtZoom7
    expect(namesFor({ z, x, y: y + 1 })).toEqual(['open'])
    expect(namesFor({ z, x, y })).toEqual(['outer'])
    expect(namesFor({ z, x: 65, y: y + 1 })).toEqual(['outer'])
    expect(namesFor({ z, x: 66, y: y + 1 })).toEqual(['open'])
  })

  it('are the same in every copy of the world', () => {
    for (const tile of Object.values(TILES)) {
      for (const turns of [-2, -1, 1, 2]) {
        const copy = { ...tile, x: tile.x + turns * 2 ** tile.z }
        expect(namesFor(copy)).toEqual(namesFor(tile))
      }
    }
  })

  it('are none north and south of the world', () => {
    expect(namesFor({ z: 3, x: 2, y: -1 })).toEqual([])
    expect(namesFor({ z: 8, x: 152, y: 256 })).toEqual([])
  })

  it('fall back on the coarser file while a finer one is missing', () => {
    expect(namesFor(TILES.gazaAtZoom9, (name) => name !== 'core')).toEqual(['region'])
    expect(namesFor(TILES.gazaAtZoom9, (name) => name === 'open')).toEqual(['open'])
    expect(namesFor(TILES.franceAtZoom6, (name) => name !== 'outer')).toEqual(['world'])
    expect(namesFor(TILES.gazaAtZoom9, () => false)).toEqual([])
  })

  it('lie inside each other, so that only the next finer one has to be left out', () => {
    const [, , open, region, core] = LEVELS
    for (const [inner, outer] of [
      [region, open],
      [core, region],
    ]) {
      expect(inner?.bounds.west).toBeGreaterThanOrEqual(outer?.bounds.west ?? 0)
      expect(inner?.bounds.south).toBeGreaterThanOrEqual(outer?.bounds.south ?? 0)
      expect(inner?.bounds.east).toBeLessThanOrEqual(outer?.bounds.east ?? 0)
      expect(inner?.bounds.north).toBeLessThanOrEqual(outer?.bounds.north ?? 0)
    }
  })
})
