import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { project } from '../../src/geo/mercator.ts'
import { zoomToSeparate } from '../../src/labels/separate-zoom.ts'

const kerem = { longitude: 34.284, latitude: 31.228 }
const nirOr = { longitude: 34.403, latitude: 31.309 }
const ashdod = { longitude: 34.65, latitude: 31.8 }

const place = fc.record({
  longitude: fc.double({ min: -179, max: 180, noNaN: true }),
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
})

describe('zoomToSeparate', () => {
  it('takes two places exactly as far apart as asked', () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 60 }), (a, b, separation) => {
        const zoom = zoomToSeparate([a, b], separation, 25)
        fc.pre(zoom !== null && zoom > 0 && Math.abs(a.longitude - b.longitude) < 180)
        const one = project(a, zoom ?? 0)
        const other = project(b, zoom ?? 0)
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeCloseTo(separation, 3)
      }),
      { seed: 20240430, numRuns: 200 },
    )
  })

  it('goes by the closest of several', () => {
    expect(zoomToSeparate([ashdod, kerem, nirOr], 24, 14)).toBe(
      zoomToSeparate([kerem, nirOr], 24, 14),
    )
  })

  it('is a zoom between 7 and 8 for two places 14 km apart, at 24 pixels', () => {
    const zoom = zoomToSeparate([kerem, nirOr], 24, 14)
    expect(zoom).toBeGreaterThan(7)
    expect(zoom).toBeLessThan(8)
  })

  it('is null for equal coordinates, for one place and for none', () => {
    expect(zoomToSeparate([kerem, { ...kerem }], 24, 22)).toBeNull()
    expect(zoomToSeparate([kerem], 24, 22)).toBeNull()
    expect(zoomToSeparate([], 24, 22)).toBeNull()
  })

  it('is null where the deepest zoom does not take them apart', () => {
    expect(zoomToSeparate([kerem, nirOr], 24, 7)).toBeNull()
  })

  it('takes equal coordinates for one place, to be taken apart from the others', () => {
    expect(zoomToSeparate([kerem, { ...kerem }, nirOr], 24, 14)).toBe(
      zoomToSeparate([kerem, nirOr], 24, 14),
    )
  })

  it('is 0 for places that are apart on a map of the whole world', () => {
    const lima = { longitude: -77, latitude: -12 }
    expect(zoomToSeparate([lima, kerem], 24, 14)).toBe(0)
  })

  it('goes the short way round the world', () => {
    const suva = { longitude: 178.4, latitude: -18.1 }
    const apia = { longitude: -171.8, latitude: -13.8 }
    const eastward = { ...apia, longitude: apia.longitude + 360 }
    expect(zoomToSeparate([suva, apia], 24, 14)).toBeCloseTo(
      zoomToSeparate([suva, eastward], 24, 14) ?? -1,
      9,
    )
  })
})
