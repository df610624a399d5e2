import { expect, it } from 'vitest'
import { TRIP_HUES, tripStyle } from '../../src/itinerary/trip-style.ts'
import { aTrip } from '../builders/model.ts'

const TRIPS = Array.from({ length: 12 }, (_, index) => aTrip({ id: `trip-${index}` }))
const STYLES = TRIPS.map(({ id }) => tripStyle(TRIPS, id))

it('any nine trips in a row differ from each other', () => {
  for (let first = 0; first + 9 <= STYLES.length; first += 1) {
    const signs = STYLES.slice(first, first + 9).map(({ hue, line }) => `${hue} ${line}`)
    expect(new Set(signs).size).toBe(9)
  }
})

it('neighbouring trips differ in hue and in line, so that colour is never the only sign', () => {
  for (const [index, style] of STYLES.slice(1, TRIP_HUES).entries()) {
    expect(style.hue).not.toBe(STYLES[index]?.hue)
    expect(style.line).not.toBe(STYLES[index]?.line)
  }
})

it('three trips, as many as a journey often has, share neither hue nor line', () => {
  const firstThree = STYLES.slice(0, 3)
  expect(new Set(firstThree.map(({ hue }) => hue)).size).toBe(3)
  expect(new Set(firstThree.map(({ line }) => line)).size).toBe(3)
})

it('every hue is one that the theme has', () => {
  expect(STYLES.every(({ hue }) => hue >= 0 && hue < TRIP_HUES)).toBe(true)
})

it('a trip keeps its style whatever is shown of it', () => {
  expect(tripStyle(TRIPS, 'trip-4')).toEqual(STYLES[4])
})

it('a trip that the dataset lacks is drawn like its first', () => {
  expect(tripStyle(TRIPS, 'no-trip')).toEqual(STYLES[0])
  expect(tripStyle([], 'no-trip')).toEqual(STYLES[0])
})
