import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/calendar/day.ts'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import type { Dataset, Stop, StopEvent } from '../../src/dataset/model.ts'
import { type Leg, legsOf } from '../../src/itinerary/legs.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import {
  aBasis,
  aDataset,
  anEvent,
  aStop,
  aTrip,
  FIRST_DAY,
  SECOND_DAY,
  THIRD_DAY,
} from '../builders/model.ts'

const TRIP = aTrip({ id: 'a-trip' })

type EventAt = Partial<StopEvent> & { readonly at: string }

/** A dataset of one trip; each event is placed at the stop that `at` names. */
function journey(...events: readonly EventAt[]): Dataset {
  const stops = [...new Set(events.map(({ at }) => at))].map((id) =>
    aStop({
      id,
      events: events.flatMap(({ at, ...event }, index) =>
        at === id ? [anEvent({ id: `event-${index}`, trip: TRIP.id, ...event })] : [],
      ),
    }),
  )
  return aDataset({ trips: [TRIP], stops })
}

function stated(start: Day, order: number): Partial<StopEvent> {
  return { start, order, orderBasis: aBasis() }
}

function legsIn(dataset: Dataset): readonly Leg[] {
  return legsOf(dataset.trips, shownStops(dataset, ALL_DAYS))
}

/** Legs as a reader sees them: an arrow where they are directed, a stroke where not. */
function drawn(dataset: Dataset): readonly string[] {
  return legsIn(dataset).map(
    ({ from, to, directed }) => `${from.id} ${directed ? '→' : '–'} ${to.id}`,
  )
}

describe('the legs of a trip', () => {
  it('join its stops by day, each with an arrow', () => {
    const dataset = journey(
      { at: 'corran', start: THIRD_DAY },
      { at: 'alder', start: FIRST_DAY },
      { at: 'brink', start: SECOND_DAY },
    )
    expect(drawn(dataset)).toEqual(['alder → brink', 'brink → corran'])
  })

  it('have no arrow between events of one day whose order no source gives', () => {
    const dataset = journey({ at: 'alder', start: FIRST_DAY }, { at: 'brink', start: FIRST_DAY })
    expect(drawn(dataset)).toEqual(['alder – brink'])
  })

  it('have an arrow between events of one day whose order a source gives', () => {
    const dataset = journey(
      { at: 'brink', ...stated(FIRST_DAY, 2) },
      { at: 'alder', ...stated(FIRST_DAY, 1) },
    )
    expect(drawn(dataset)).toEqual(['alder → brink'])
  })

  it('keep a stated order although an event without one stands between in the dataset', () => {
    const dataset = journey(
      { at: 'corran', ...stated(FIRST_DAY, 2) },
      { at: 'brink', start: FIRST_DAY },
      { at: 'alder', ...stated(FIRST_DAY, 1) },
    )
    expect(drawn(dataset)).toEqual(['alder – brink', 'brink – corran'])
  })

  it('have no arrow into a day on which it is unknown which stop came first', () => {
    const dataset = journey(
      { at: 'alder', start: FIRST_DAY },
      { at: 'brink', start: SECOND_DAY },
      { at: 'corran', start: SECOND_DAY },
    )
    expect(drawn(dataset)).toEqual(['alder – brink', 'brink – corran'])
  })

  it('have an arrow from a stop to the next although the order within the stop is unknown', () => {
    const dataset = journey(
      { at: 'alder', start: FIRST_DAY },
      { at: 'alder', start: FIRST_DAY },
      { at: 'brink', start: SECOND_DAY },
      { at: 'brink', start: SECOND_DAY },
    )
    expect(drawn(dataset)).toEqual(['alder → brink'])
  })

  it('have no arrow between events that may have shared days', () => {
    const dataset = journey(
      { at: 'alder', start: FIRST_DAY, end: THIRD_DAY, extent: 'within' },
      { at: 'brink', start: SECOND_DAY },
    )
    expect(drawn(dataset)).toEqual(['alder – brink'])
  })

  it('join a stop to itself by no line', () => {
    const dataset = journey({ at: 'alder', start: FIRST_DAY }, { at: 'alder', start: SECOND_DAY })
    expect(drawn(dataset)).toEqual([])
  })

  it('come back to a stop', () => {
    const dataset = journey(
      { at: 'alder', start: FIRST_DAY },
      { at: 'brink', start: SECOND_DAY },
      { at: 'alder', start: THIRD_DAY },
    )
    expect(drawn(dataset)).toEqual(['alder → brink', 'brink → alder'])
  })

  it('pass over what happened without the traveller', () => {
    const dataset = journey(
      { at: 'alder', start: FIRST_DAY },
      { at: 'brink', start: SECOND_DAY, kind: 'background' },
      { at: 'corran', start: THIRD_DAY },
    )
    expect(drawn(dataset)).toEqual(['alder → corran'])
  })

  it('are planned where either end was only announced', () => {
    const dataset = journey(
      { at: 'alder', start: FIRST_DAY },
      { at: 'brink', start: SECOND_DAY },
      { at: 'corran', start: THIRD_DAY, kind: 'planned' },
      { at: 'alder', start: addDays(THIRD_DAY, 1) },
    )
    expect(legsIn(dataset).map(({ planned }) => planned)).toEqual([false, true, true])
  })

  it('are not planned where one source announced a stop and another reports the visit', () => {
    const dataset = journey(
      { at: 'alder', start: FIRST_DAY },
      { at: 'brink', start: SECOND_DAY, kind: 'planned' },
      { at: 'brink', start: SECOND_DAY },
    )
    expect(legsIn(dataset).map(({ planned }) => planned)).toEqual([false])
  })

  it('do not join different trips', () => {
    const trips = [aTrip({ id: 'one' }), aTrip({ id: 'two' })]
    const at = (id: string, trip: string): Stop =>
      aStop({ id, events: [anEvent({ id: `${id}-${trip}`, trip })] })
    const stops = [at('alder', 'one'), at('brink', 'two')]
    expect(legsIn(aDataset({ trips, stops }))).toEqual([])
  })
})
