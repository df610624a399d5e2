import { describe, expect, it } from 'vitest'
import type { Stop } from '../../../src/dataset/model.ts'
import { CardMaps } from '../../../src/pages/cards/card-maps.ts'
import { pictureFrame } from '../../../src/picture/picture-frame.ts'
import { IDS } from '../../builders/ids.ts'
import { aDataset, anEvent, aStop } from '../../builders/model.ts'

const SIZE = { width: 252, height: 315 }

const at = (id: string, longitude: number, latitude: number) =>
  aStop({ id, position: { longitude, latitude } })

const mapsOf = (...stops: readonly Stop[]) => new CardMaps(aDataset({ stops: [...stops] }), SIZE)

describe('the map of a stop’s card', () => {
  it('has the stop in its middle, selected, and its nearest neighbour in sight', () => {
    const stop = at('here', 34.6, 31.8)
    const [first] = mapsOf(stop, at('near', 35.9, 31.9), at('far', 100, 0)).around(stop)
    expect(first?.selected).toBe('here')
    expect(first?.stops.map(({ stop: { id } }) => id)).toEqual(['here', 'near', 'far'])
    if (first === undefined) return
    const toPixels = pictureFrame(first.view).project
    expect(toPixels(stop.position).x).toBeCloseTo(SIZE.width / 2, 0)
    const { x } = toPixels({ longitude: 35.9, latitude: 31.9 })
    expect(x).toBeGreaterThan(SIZE.width * 0.7)
    expect(x).toBeLessThan(SIZE.width)
  })

  it('finds a neighbour across the antimeridian', () => {
    const stop = at('west', 179.9, -16.5)
    const [first] = mapsOf(stop, at('east', -179.5, -16.5), at('far', 170, -16.5)).around(stop)
    expect(first?.stops.map(({ stop: { id } }) => id)).toEqual(['west', 'east', 'far'])
    expect(first?.view.zoom).toBeGreaterThan(7)
  })

  it('shows a lone stop with enough of its surroundings', () => {
    const stop = at('alone', -179.9, 0.2)
    expect(mapsOf(stop).around(stop)[0]?.view.zoom).toBe(4.5)
  })

  it('shows a stop of which nothing is reported', () => {
    const stop = aStop({ events: [] })
    expect(mapsOf(stop).around(stop)[0]?.stops).toEqual([{ stop, reports: [], hidden: 0 }])
  })

  it('shows ever less beside the stop, in the end nothing', () => {
    const visit = (id: string, order: number) => anEvent({ id: `${id}-v`, trip: IDS.trip, order })
    const stop = aStop({ id: 'here', events: [visit('here', 1)] })
    const next = aStop({
      id: 'next',
      position: { longitude: -31.1, latitude: 39.4 },
      events: [visit('next', 2)],
    })
    const attempts = mapsOf(stop, next).around(stop)
    expect(attempts[0]?.legs).toHaveLength(1)
    expect(attempts[0]?.stops).toHaveLength(2)
    expect(attempts.at(-1)).toMatchObject({ legs: [], selected: 'here' })
    expect(attempts.at(-1)?.stops).toHaveLength(1)
  })

  it('shows few of thousands', () => {
    const many = Array.from({ length: 2000 }, (_, number) =>
      at(`s${number}`, 10 + number / 500, 50),
    )
    const [stop] = many
    if (stop === undefined) return
    expect(mapsOf(...many).around(stop)[0]?.stops).toHaveLength(9)
  })
})

describe('the map of the whole card', () => {
  it('has the most reported of very many stops, and no legs', () => {
    const often = aStop({ id: 'often', events: [anEvent({ id: 'a' }), anEvent({ id: 'b' })] })
    const many = Array.from({ length: 100 }, (_, number) => at(`s${number}`, number, 50))
    const { stops, legs } = mapsOf(...many, often).whole()
    expect(stops).toHaveLength(60)
    expect(stops[0]?.stop.id).toBe('often')
    expect(legs).toEqual([])
  })

  it('has every stop that something is reported of, and the legs', () => {
    const whole = mapsOf(at('a', 10, 10), at('b', 20, 20), aStop({ id: 'c', events: [] })).whole()
    expect(whole.stops.map(({ stop: { id } }) => id)).toEqual(['a', 'b'])
    expect(whole.selected).toBeNull()
    const toPixels = pictureFrame(whole.view).project
    for (const { stop } of whole.stops) {
      const { x, y } = toPixels(stop.position)
      expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true)
    }
  })
})
