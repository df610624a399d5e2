import { describe, expect, it } from 'vitest'
import { frameOfTile } from '../../src/basemap/frame.ts'
import type { LevelName } from '../../src/basemap/levels.ts'
import type { TileIndex } from '../../src/basemap/tile-index.ts'
import { sourcesFor } from '../../src/basemap/tile-sources.ts'

/** A tile of the Red Sea's coast that the finest level covers wholly. */
const FRAME = frameOfTile({ z: 10, x: 620, y: 430 })

/** A source that has not these levels, and what it was asked for. */
function without(...missing: readonly LevelName[]) {
  const asked: LevelName[] = []
  const nothing: TileIndex = { shapesIn: () => ({ of: () => [], disputedBorders: [] }) }
  const geometry = async (level: LevelName) => {
    asked.push(level)
    if (missing.includes(level)) throw new Error(`${level} is missing.`)
    return nothing
  }
  return { asked, geometry }
}

describe('what a tile is drawn from', () => {
  it('is the finest level alone where that is there', async () => {
    const source = without()
    expect([...(await sourcesFor(FRAME, source)).keys()]).toEqual(['core'])
    expect(source.asked).toEqual(['core'])
  })

  it('is the next coarser where the finest cannot be had', async () => {
    const sources = await sourcesFor(FRAME, without('core'))
    expect([...sources.keys()]).toEqual(['region'])
  })

  it('is the whole world’s level where that of the first screen cannot be had: `outer` has a hole there', async () => {
    const within = frameOfTile({ z: 6, x: 38, y: 26 })
    expect([...(await sourcesFor(within, without('open'))).keys()]).toEqual(['world'])
    const onItsEdge = frameOfTile({ z: 6, x: 33, y: 26 })
    expect([...(await sourcesFor(onItsEdge, without('open'))).keys()]).toEqual(['world'])
  })

  it('is the coarsest where nothing else can be had, each asked for once', async () => {
    const source = without('core', 'region', 'open', 'outer')
    expect([...(await sourcesFor(FRAME, source)).keys()]).toEqual(['world'])
    expect(source.asked).toEqual([...new Set(source.asked)])
  })

  it('is nothing, and no failure, where no level can be had', async () => {
    const sources = await sourcesFor(FRAME, without('core', 'region', 'open', 'outer', 'world'))
    expect(sources.size).toBe(0)
  })
})
