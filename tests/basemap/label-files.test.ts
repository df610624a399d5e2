import { describe, expect, it } from 'vitest'
import { labelFilesFor, needsTranslations } from '../../src/basemap/label-files.ts'

const LEVANT = { west: 30, south: 25, east: 40, north: 33 }
const EUROPE = { west: -5, south: 42, east: 20, north: 55 }
const BOTH = { west: 0, south: 20, east: 40, north: 50 }

describe('the label files of a view', () => {
  it('are one for the first screen', () => {
    expect(labelFilesFor(LEVANT, 6.5)).toEqual(['labels-open'])
  })

  it('add the smaller places of the region above zoom 7.05', () => {
    expect(labelFilesFor(LEVANT, 7.05)).toEqual(['labels-open'])
    expect(labelFilesFor(LEVANT, 7.5)).toEqual(['labels-open', 'labels-region'])
  })

  it('are those of the world where the view leaves the region', () => {
    expect(labelFilesFor(BOTH, 4)).toEqual(['labels-open', 'labels-world'])
    expect(labelFilesFor(BOTH, 5.5)).toEqual(['labels-open', 'labels-world', 'labels-outer'])
    expect(labelFilesFor(EUROPE, 5)).toEqual(['labels-world'])
  })

  it('are the same in every copy of the world', () => {
    for (const turn of [-720, -360, 360]) {
      const copy = { ...LEVANT, west: LEVANT.west + turn, east: LEVANT.east + turn }
      expect(labelFilesFor(copy, 8)).toEqual(labelFilesFor(LEVANT, 8))
    }
  })

  it('include the names in other languages for readers of Arabic and Hebrew alone', () => {
    expect(needsTranslations('ar')).toBe(true)
    expect(needsTranslations('he-IL')).toBe(true)
    expect(needsTranslations('en')).toBe(false)
  })
})
