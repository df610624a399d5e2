import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import type { Stop } from '../../src/dataset/model.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { roundedKm, whereaboutsOf } from '../../src/itinerary/whereabouts.ts'
import '../builders/fixed-seed.ts'
import {
  aDataset,
  anEvent,
  aStop,
  aTrip,
  FIRST_DAY,
  SECOND_DAY,
  THIRD_DAY,
} from '../builders/model.ts'

const TRIP = aTrip()

function aStay(id: string, longitude: number, latitude: number, changes: Partial<Stop> = {}): Stop {
  const start = { first: FIRST_DAY, second: SECOND_DAY }[id] ?? THIRD_DAY
  return aStop({
    id,
    position: { longitude, latitude },
    events: [anEvent({ id: `${id}-visit`, start, trip: TRIP.id })],
    ...changes,
  })
}

function told(...stops: readonly Stop[]) {
  const dataset = aDataset({ trips: [TRIP], stops })
  return whereaboutsOf(dataset.trips, shownStops(dataset, ALL_DAYS))
}

describe('the whereabouts', () => {
  it('tell each stop in turn by its way from the one before', () => {
    const [first, second] = told(aStay('second', 10, 1), aStay('first', 10, 0))
    expect(first?.way).toBeNull()
    expect(second?.way).toMatchObject({ km: 110, direction: 'north', isRough: false })
    expect(second?.way?.from.id).toBe('first')
  })

  it('tell a stop again that the trip comes back to', () => {
    const back = aStay('first', 10, 0, {
      events: [FIRST_DAY, THIRD_DAY].map((start) =>
        anEvent({ id: `first-${start}`, start, trip: TRIP.id }),
      ),
    })
    const stays = told(back, aStay('second', 10, 1))
    expect(stays.map(({ stop }) => stop.id)).toEqual(['first', 'second', 'first'])
    expect(stays[2]?.way?.direction).toBe('south')
    expect(new Set(stays.map(({ id }) => id)).size).toBe(3)
  })

  it('are rough where either end is known only by its country', () => {
    const roughly = aStay('second', 10, 1, { precision: 'country' })
    expect(told(aStay('first', 10, 0), roughly)[1]?.way?.isRough).toBe(true)
    const [, , after] = told(aStay('first', 10, 0), roughly, aStay('third', 10, 2))
    expect(after?.way?.isRough).toBe(true)
  })

  it('have no distance between two stops at one place', () => {
    expect(told(aStay('first', 10, 0), aStay('second', 10, 0))[1]?.way?.km).toBe(0)
  })

  it('tell the shorter way across the antimeridian', () => {
    const [, second] = told(aStay('first', 179.5, 0), aStay('second', -179.5, 0))
    expect(second?.way).toMatchObject({ km: 110, direction: 'east' })
  })

  it('tell what happened without the traveller last, and as that', () => {
    const event = anEvent({ id: 'meeting', kind: 'background', certain: false })
    const stays = told(aStop({ id: 'corran', events: [event] }), aStay('first', 10, 0))
    expect(stays.map(({ kind, isInferred }) => [kind, isInferred])).toEqual([
      ['visit', false],
      ['background', true],
    ])
  })

  it('are none for a dataset without events', () => {
    expect(told(aStop({ events: [] }))).toEqual([])
  })
})

describe('a distance as it is told', () => {
  it.each([
    [0.04, 0],
    [3.14, 3.1],
    [9.96, 10],
    [42.4, 42],
    [99.6, 100],
    [104.9, 100],
    [487, 490],
  ])('of %d km is %d', (km, expected) => {
    expect(roundedKm(km)).toBe(expected)
  })

  it('is never off by more than a twentieth, from 1 km on', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 20_000, noNaN: true }), (km) => {
        expect(Math.abs(roundedKm(km) - km) / km).toBeLessThanOrEqual(0.05)
      }),
    )
  })
})
