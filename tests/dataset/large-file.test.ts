import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { largeFile, MINISTRY, NEWSROOM } from '../builders/large-file.ts'

describe.each([
  ['a ministry', MINISTRY],
  ['a newsroom', NEWSROOM],
] as const)('the made dataset of %s', (_, choices) => {
  const { dataset, problems } = readDataset(largeFile(choices))

  it('keeps the format', () => {
    expect(problems).toEqual([])
  })

  it('has its size, and an event at every stop', () => {
    const events = dataset?.stops.map((stop) => stop.events.length) ?? []
    expect(events).toHaveLength(choices.stops)
    expect(events.reduce((sum, count) => sum + count, 0)).toBe(choices.events)
    expect(Math.min(...events)).toBeGreaterThan(0)
  })

  it('has stops at one and the same place, at the poles and at the antimeridian', () => {
    const places = dataset?.stops.map(({ position }) => JSON.stringify(position)) ?? []
    expect(new Set(places).size).toBeLessThan(places.length)
    const longitudes = dataset?.stops.map(({ position }) => position.longitude) ?? []
    expect(Math.max(...longitudes)).toBe(180)
    expect(Math.min(...longitudes)).toBe(-180)
  })
})

it('a made dataset is the same for the same choices', () => {
  const choices = { ...MINISTRY, stops: 20, events: 60 }
  expect(largeFile(choices)).toEqual(largeFile(choices))
  expect(largeFile({ ...choices, seed: 1 })).not.toEqual(largeFile(choices))
})
