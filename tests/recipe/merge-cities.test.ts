import { describe, expect, it } from 'vitest'
import type { City } from '../../src/recipe/geonames-cities.ts'
import { mergeCities } from '../../src/recipe/merge-cities.ts'
import { type Place, rankOf } from '../../src/recipe/place.ts'

const aPlace = (changes: Partial<Place>): Place => ({
  name: 'Somewhere',
  country: 'JO',
  id: null,
  longitude: 36,
  latitude: 31,
  firstZoom: 6,
  rank: 5,
  capital: false,
  ...changes,
})

const aCity = (changes: Partial<City>): City => ({
  id: '1',
  name: 'Elsewhere',
  country: 'JO',
  longitude: 37,
  latitude: 30,
  inhabitants: 50_000,
  ...changes,
})

describe('a city that is a place of Natural Earth', () => {
  it('gives it its id and, in the region, its position, and adds no second label', () => {
    const place = aPlace({ name: 'Amman', capital: true })
    const city = aCity({ id: '250441', name: 'Amman', longitude: 36.05, latitude: 31.02 })
    expect(mergeCities([place], [city])).toEqual([
      { ...place, id: '250441', longitude: 36.05, latitude: 31.02 },
    ])
  })

  it('keeps the position outside the region', () => {
    const place = aPlace({ name: 'Tunis', country: 'TN', longitude: 10.1, latitude: 36.8 })
    const city = aCity({ id: '2', name: 'Tunis', country: 'TN', longitude: 10.15, latitude: 36.82 })
    expect(mergeCities([place], [city])).toEqual([{ ...place, id: '2' }])
  })

  it('may be found by closeness in the same country, not in another', () => {
    const place = aPlace({ name: 'Old Name' })
    const near = { name: 'New Name', longitude: 36.01, latitude: 31.01 }
    expect(mergeCities([place], [aCity(near)])).toHaveLength(1)
    expect(mergeCities([place], [aCity({ ...near, country: 'SA' })])).toHaveLength(2)
  })

  it('prefers the place of its name to a nearer one', () => {
    const near = aPlace({ name: 'Old Name', longitude: 36.01 })
    const named = aPlace({ name: 'Elsewhere', longitude: 36.1 })
    const merged = mergeCities([near, named], [aCity({ longitude: 36, latitude: 31 })])
    expect(merged.map(({ name, id }) => ({ name, id }))).toEqual([
      { name: 'Old Name', id: null },
      { name: 'Elsewhere', id: '1' },
    ])
  })
})

describe('a city that Natural Earth lacks', () => {
  const firstZoom = (changes: Partial<City>, places: Place[] = []) =>
    mergeCities(places, [aCity(changes)]).at(-1)?.firstZoom

  it('appears the earlier the larger it is', () => {
    expect(firstZoom({ inhabitants: 700_000 })).toBe(6.4)
    expect(firstZoom({ inhabitants: 50_000 })).toBe(9)
    expect(firstZoom({ inhabitants: 600 })).toBe(12)
  })

  it('appears later outside the Levant, and not at all when it is a village there', () => {
    const inArabia = { country: 'SA', longitude: 45, latitude: 24 }
    expect(firstZoom({ ...inArabia, inhabitants: 50_000 })).toBe(10.2)
    expect(firstZoom({ ...inArabia, inhabitants: 600 })).toBeUndefined()
  })

  it('waits when it is a suburb', () => {
    const large = aPlace({ name: 'Large', longitude: 37.1, latitude: 30, rank: rankOf(3e6) })
    const nearby = { inhabitants: 400_000 }
    expect(firstZoom(nearby)).toBe(7)
    expect(firstZoom(nearby, [large])).toBe(9)
    expect(firstZoom({ ...nearby, longitude: 36.92 }, [large])).toBe(8)
  })

  it('is left out beyond the region', () => {
    expect(mergeCities([], [aCity({ country: 'TN', longitude: 10, latitude: 36 })])).toEqual([])
  })
})
