import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import type { StopEvent } from '../../src/dataset/model.ts'
import {
  followsDirectly,
  hasUnstatedOrder,
  journeyOf,
  type PlacedEvent,
  staysOf,
} from '../../src/itinerary/journey.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { anyDataset } from '../builders/arbitrary.ts'
import {
  aBasis,
  aDataset,
  anEvent,
  aStop,
  FIRST_DAY,
  SECOND_DAY,
  THIRD_DAY,
} from '../builders/model.ts'

const ALDER = aStop({ id: 'alder' })
const BRINK = aStop({ id: 'brink' })

const anyJourney = anyDataset.map((dataset) =>
  dataset.trips.flatMap((trip) => journeyOf(trip, shownStops(dataset, ALL_DAYS))),
)

function at(stop: PlacedEvent['stop'], event: Partial<StopEvent>): PlacedEvent {
  const id = `${stop.id}-${JSON.stringify(event)}`
  return { stop, event: anEvent({ id, trip: 'a-trip', ...event }) }
}

function stated(order: number): Partial<StopEvent> {
  return { order, orderBasis: aBasis() }
}

describe('a journey', () => {
  it('is what was visited or announced on one trip', () => {
    const dataset = aDataset()
    const [trip] = dataset.trips
    const journey = trip === undefined ? [] : journeyOf(trip, shownStops(dataset, ALL_DAYS))
    expect(journey.map(({ event }) => event.id)).toEqual(['arrival', 'announced'])
  })
})

describe('stays', () => {
  it('gather what is told of one stop in a row', () => {
    const journey = [at(ALDER, {}), at(ALDER, { start: SECOND_DAY }), at(BRINK, {}), at(ALDER, {})]
    const stays = staysOf(journey)
    expect(stays.map(({ stop, events }) => `${stop.id} ${events.length}`)).toEqual([
      'alder 2',
      'brink 1',
      'alder 1',
    ])
  })

  it('hold every event of the journey in its order, and change the stop each time', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const stays = staysOf(journey)
        expect(stays.flatMap(({ events }) => events)).toEqual(journey.map(({ event }) => event))
        expect(stays.some(({ stop }, index) => stays[index + 1]?.stop === stop)).toBe(false)
      }),
    )
  })
})

describe('the order of an event is not stated', () => {
  const alder = at(ALDER, {})

  it('where another stop has an event of the same day', () => {
    expect(hasUnstatedOrder([alder, at(BRINK, {})], alder.event)).toBe(true)
  })

  it('where another stop’s event may have been before or after', () => {
    const long = at(BRINK, { end: THIRD_DAY, extent: 'within' })
    const short = at(ALDER, { start: SECOND_DAY })
    expect(hasUnstatedOrder([long, short], short.event)).toBe(true)
  })

  it('unless days part them', () => {
    expect(hasUnstatedOrder([alder, at(BRINK, { start: SECOND_DAY })], alder.event)).toBe(false)
  })

  it('unless a source numbers them', () => {
    const first = at(ALDER, stated(1))
    expect(hasUnstatedOrder([first, at(BRINK, stated(2))], first.event)).toBe(false)
  })

  it('unless all events of the day are at one stop', () => {
    expect(hasUnstatedOrder([alder, at(ALDER, { kind: 'planned' })], alder.event)).toBe(false)
  })

  it('unless the event is not on the journey at all', () => {
    expect(hasUnstatedOrder([at(BRINK, {})], alder.event)).toBe(false)
  })
})

it('a stay follows another directly only when every other stop lies before or after both', () => {
  const corran = aStop({ id: 'corran' })
  const [first, between, last] = [
    at(ALDER, { start: FIRST_DAY }),
    at(corran, { start: FIRST_DAY, end: THIRD_DAY, extent: 'within' }),
    at(BRINK, { start: THIRD_DAY }),
  ]
  const follows = (journey: readonly PlacedEvent[]) =>
    followsDirectly(
      journey,
      { stop: ALDER, events: [first.event] },
      { stop: BRINK, events: [last.event] },
    )
  expect(follows([first, last])).toBe(true)
  expect(follows([first, between, last])).toBe(false)
})
