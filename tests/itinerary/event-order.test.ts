import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StopEvent } from '../../src/dataset/model.ts'
import { inOrder, orderIsStated } from '../../src/itinerary/event-order.ts'
import { anyDataset } from '../builders/arbitrary.ts'
import { aBasis, anEvent, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'

function ordered(events: readonly StopEvent[]): readonly StopEvent[] {
  return inOrder(events, (event) => event)
}

function idsOf(events: readonly StopEvent[]): readonly string[] {
  return events.map(({ id }) => id)
}

function onTrip(id: string, order?: number, trip = 'a-trip'): StopEvent {
  const stated = order === undefined ? {} : { order, orderBasis: aBasis() }
  return anEvent({ id, trip, start: FIRST_DAY, ...stated })
}

const anyEvents = anyDataset.map(({ stops }) => stops.flatMap((stop) => stop.events))

describe('events in order', () => {
  it('come by day', () => {
    const events = [anEvent({ id: 'late', start: SECOND_DAY }), anEvent({ id: 'early' })]
    expect(idsOf(ordered(events))).toEqual(['early', 'late'])
  })

  it('of one day come as a source orders them', () => {
    expect(idsOf(ordered([onTrip('noon', 2), onTrip('dawn', 1)]))).toEqual(['dawn', 'noon'])
  })

  it('of one day keep the dataset’s sequence where no source orders them', () => {
    expect(idsOf(ordered([onTrip('b'), onTrip('a'), onTrip('c')]))).toEqual(['b', 'a', 'c'])
  })

  it('of different trips are not ordered by each other’s numbers', () => {
    const events = [onTrip('b', 2, 'one-trip'), onTrip('a', 1, 'another-trip')]
    expect(idsOf(ordered(events))).toEqual(['b', 'a'])
  })

  it('come as a source orders them although an event without an order stands between', () => {
    const events = [onTrip('noon', 2), onTrip('some time'), onTrip('dawn', 1)]
    expect(idsOf(ordered(events))).toEqual(['dawn', 'some time', 'noon'])
  })

  it('never contradict their days, nor an order that a source gives for one day', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const result = ordered(events)
        const wrong = result.flatMap((a, index) =>
          result
            .slice(index + 1)
            .filter(
              (b) =>
                b.start < a.start ||
                (b.start === a.start && orderIsStated(a, b) && (b.order ?? 0) < (a.order ?? 0)),
            )
            .map((b) => `${b.id} after ${a.id}`),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('are the same events, and stay so when they are put in order again', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const result = ordered(events)
        expect([...idsOf(result)].sort()).toEqual([...idsOf(events)].sort())
        expect(ordered(result)).toEqual(result)
      }),
    )
  })
})

describe('an order is stated', () => {
  it('where both events of a trip have numbers that differ', () => {
    expect(orderIsStated(onTrip('a', 1), onTrip('b', 2))).toBe(true)
    expect(orderIsStated(onTrip('a', 1), onTrip('b', 1))).toBe(false)
    expect(orderIsStated(onTrip('a', 1), onTrip('b'))).toBe(false)
    expect(orderIsStated(onTrip('a', 1, 'x'), onTrip('b', 2, 'y'))).toBe(false)
  })
})
