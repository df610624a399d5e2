import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MERCATOR_LIMIT, project, unproject, worldSize } from '../../src/geo/mercator.ts'
import '../builders/fixed-seed.ts'

const zoom = fc.double({ min: 0, max: 18, noNaN: true })
const onTheSquareWorld = fc.record({
  longitude: fc.double({ min: -360, max: 360, noNaN: true }),
  latitude: fc.double({ min: -MERCATOR_LIMIT, max: MERCATOR_LIMIT, noNaN: true }),
})

describe('Web Mercator', () => {
  it('draws the world as a square of 256 pixels at zoom 0, twice as wide at each further zoom', () => {
    expect(worldSize(0)).toBe(256)
    expect(worldSize(3)).toBe(2048)
    const northWest = project({ longitude: -180, latitude: MERCATOR_LIMIT }, 0)
    expect(northWest.x).toBe(0)
    expect(northWest.y).toBeCloseTo(0, 9)
    const southEast = project({ longitude: 180, latitude: -MERCATOR_LIMIT }, 0)
    expect(southEast.x).toBe(256)
    expect(southEast.y).toBeCloseTo(256, 9)
    expect(project({ longitude: 0, latitude: 0 }, 0)).toEqual({ x: 128, y: 128 })
  })

  it('agrees with the published metres of EPSG:3857 for 40° N, 105° W', () => {
    // x = -11688546.533 m, y = 4865942.280 m; half the world is 20037508.343 m.
    const { x, y } = project({ longitude: -105, latitude: 40 }, 0)
    expect(((x - 128) / 128) * 20_037_508.343).toBeCloseTo(-11_688_546.533, 2)
    expect(((128 - y) / 128) * 20_037_508.343).toBeCloseTo(4_865_942.28, 2)
  })

  it('leads back to the place that was projected', () => {
    fc.assert(
      fc.property(onTheSquareWorld, zoom, (position, at) => {
        const back = unproject(project(position, at), at)
        expect(back.longitude).toBeCloseTo(position.longitude, 8)
        expect(back.latitude).toBeCloseTo(position.latitude, 8)
      }),
      { numRuns: 500 },
    )
  })

  it('draws east to the right and north above', () => {
    fc.assert(
      fc.property(onTheSquareWorld, onTheSquareWorld, (a, b) => {
        const [first, second] = [project(a, 5), project(b, 5)]
        if (a.longitude < b.longitude) expect(first.x).toBeLessThanOrEqual(second.x)
        if (a.latitude > b.latitude) expect(first.y).toBeLessThanOrEqual(second.y)
      }),
    )
  })

  it('draws what lies beyond its limits at the edge, the poles included', () => {
    const edge = project({ longitude: 10, latitude: MERCATOR_LIMIT }, 4)
    expect(project({ longitude: 10, latitude: 90 }, 4)).toEqual(edge)
    const otherEdge = project({ longitude: 10, latitude: -MERCATOR_LIMIT }, 4)
    expect(project({ longitude: 10, latitude: -90 }, 4)).toEqual(otherEdge)
  })
})
