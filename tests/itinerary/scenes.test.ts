import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import type { Dataset, StopEvent } from '../../src/dataset/model.ts'
import { isOnJourney } from '../../src/itinerary/journey.ts'
import { legsOf } from '../../src/itinerary/legs.ts'
import { type Scene, scenesByDay, scenesByStop, stepCount } from '../../src/itinerary/scenes.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { anyDataset, nearbyRange } from '../builders/arbitrary.ts'
import { deepFreeze } from '../builders/deep-freeze.ts'
import { IDS } from '../builders/ids.ts'
import {
  aBasis,
  aDataset,
  anEvent,
  anExcerpt,
  aStop,
  aTrip,
  FIRST_DAY,
  SECOND_DAY,
  THIRD_DAY,
} from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'

type Scenes = typeof scenesByStop

function scenesOf(make: Scenes, dataset: Dataset, range: DayRange = ALL_DAYS): readonly Scene[] {
  return make(dataset.trips, shownStops(dataset, range))
}

/** Scenes as a reader is told them: `2 brink` for the second step, at Brink. */
function told(scenes: readonly Scene[]): readonly string[] {
  return scenes.map(({ step, stop }) => `${step + 1} ${stop.id}`)
}

describe('playing stop by stop', () => {
  it('takes a step for each stay of the traveller, by day, and none for what happened without', () => {
    expect(told(scenesOf(scenesByStop, aReturningJourney()))).toEqual([
      '1 alder-bay',
      '2 brink',
      '3 alder-bay',
      '4 dunmore',
      '5 corran',
    ])
  })

  it('leads to each stop of a trip but the first along its leg', () => {
    const scenes = scenesOf(scenesByStop, aReturningJourney())
    const legs = scenes.map(({ leg }) => leg && `${leg.from.id} ${leg.to.id}`)
    expect(legs).toEqual([null, 'alder-bay brink', null, 'alder-bay dunmore', 'dunmore corran'])
  })

  it('plays visits that belong to no trip in their place among the days', () => {
    const dataset = aDataset({
      stops: [
        aStop({ id: 'late', events: [anEvent({ id: 'l', start: THIRD_DAY, trip: IDS.trip })] }),
        aStop({ id: 'apart', events: [anEvent({ id: 'a', start: SECOND_DAY })] }),
        aStop({ id: 'soon', events: [anEvent({ id: 's', trip: IDS.trip })] }),
      ],
    })
    expect(told(scenesOf(scenesByStop, dataset))).toEqual(['1 soon', '2 apart', '3 late'])
  })

  it('shows the first quotation that says what is shown: of a visit before that of its plan', () => {
    const events = [
      anEvent({ id: 'plan', kind: 'planned', trip: IDS.trip }),
      anEvent({ id: 'bare', trip: IDS.trip, excerpts: [] }),
      anEvent({ id: 'visit', trip: IDS.trip, excerpts: [anExcerpt({ id: 'seen' })] }),
    ]
    const [scene] = scenesOf(scenesByStop, aDataset({ stops: [aStop({ events })] }))
    expect(scene?.events.map(({ id }) => id)).toEqual(['plan', 'bare', 'visit'])
    expect(scene?.excerpt?.id).toBe('seen')
  })

  it('shows no quotation where there is none', () => {
    const events = [anEvent({ excerpts: [] })]
    const [scene] = scenesOf(scenesByStop, aDataset({ stops: [aStop({ events })] }))
    expect(scene?.excerpt).toBeNull()
  })
})

describe('playing day by day', () => {
  it('takes a step for each day, in it the stops in the order that a source gives', () => {
    const on = (id: string, order: number) =>
      anEvent({ id, trip: IDS.trip, order, orderBasis: aBasis() })
    const dataset = aDataset({
      stops: [
        aStop({ id: 'second', events: [on('b', 2)] }),
        aStop({ id: 'first', events: [on('a', 1)] }),
        aStop({ id: 'next', events: [anEvent({ id: 'c', start: SECOND_DAY, trip: IDS.trip })] }),
      ],
    })
    expect(told(scenesOf(scenesByDay, dataset))).toEqual(['1 first', '1 second', '2 next'])
  })

  it('mentions what happened without the traveller beside where he was', () => {
    const dataset = aReturningJourney()
    const [first, second] = scenesOf(scenesByDay, dataset)
    expect(first?.stop.id).toBe('alder-bay')
    expect(first?.beside.map(({ stop }) => stop.id)).toEqual(['corran'])
    expect(second?.beside).toEqual([])
  })

  it('shows a day of which nothing else is told, without leading the traveller there', () => {
    const dataset = aDataset({
      stops: [
        aStop({ id: 'corran', events: [anEvent({ id: 'fair', kind: 'background' })] }),
        aStop({ id: 'brink', events: [anEvent({ id: 'b', start: SECOND_DAY })] }),
      ],
    })
    const scenes = scenesOf(scenesByDay, dataset)
    expect(told(scenes)).toEqual(['1 corran', '2 brink'])
    expect(scenes[0]?.leg).toBeNull()
  })
})

describe.each([
  ['stop by stop', scenesByStop],
  ['day by day', scenesByDay],
])('any journey played %s', (_, make) => {
  const anyShown = fc.tuple(anyDataset, nearbyRange).map(([dataset, range]) => {
    const stops = shownStops(dataset, range)
    return { trips: dataset.trips, stops }
  })

  it('shows every report of the traveller once, and no day before an earlier one', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        const scenes = make(trips, deepFreeze(stops))
        const played = scenes.flatMap(({ events }) => events).filter(isOnJourney)
        const reported = stops.flatMap(({ reports }) => reports).filter(isOnJourney)
        expect(played).toHaveLength(reported.length)
        expect(new Set(played)).toEqual(new Set(reported))
        const days = scenes.map(({ events }) => events[0].start)
        expect(days).toEqual([...days].sort())
      }),
    )
  })

  it('draws every leg once, to the stop where it is shown to arrive', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        const scenes = make(trips, stops)
        const drawn = scenes.flatMap(({ leg }) => leg ?? [])
        const ids = legsOf(trips, stops).map(({ id }) => id)
        expect(drawn.map(({ id }) => id).sort()).toEqual([...ids].sort())
        for (const { leg, stop } of scenes) if (leg !== null) expect(leg.to).toBe(stop)
      }),
    )
  })

  it('counts its steps without a gap', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        const scenes = make(trips, stops)
        const steps = [...new Set(scenes.map(({ step }) => step))]
        expect(steps).toEqual(Array.from({ length: stepCount(scenes) }, (_, step) => step))
      }),
    )
  })
})

describe('any journey played day by day', () => {
  it('tells of everything that is reported, each step of one day', () => {
    fc.assert(
      fc.property(anyDataset, nearbyRange, (dataset, range) => {
        const scenes = scenesOf(scenesByDay, dataset, range)
        const told = new Set<StopEvent>()
        for (const { step, events, beside } of scenes) {
          const all = [...events, ...beside.map(({ event }) => event)]
          for (const event of all) told.add(event)
          const first = scenes.find((scene) => scene.step === step)
          for (const { start } of all) expect(start).toBe(first?.events[0].start)
        }
        const reports = shownStops(dataset, range).flatMap((shown) => shown.reports)
        expect(told).toEqual(new Set(reports))
      }),
    )
  })
})

it('a narrowed journey is played in no order that the whole one would not have', () => {
  const at = (id: string, kind: StopEvent['kind'], start: StopEvent['start']) =>
    aStop({ id, events: [anEvent({ id: `${id}-event`, kind, start, trip: IDS.trip })] })
  const dataset = aDataset({
    trips: [aTrip()],
    stops: [
      at('alder-bay', 'visit', FIRST_DAY),
      at('brink', 'planned', SECOND_DAY),
      at('corran', 'visit', THIRD_DAY),
    ],
  })
  const stops = shownStops(dataset, ALL_DAYS, { article: null, kind: 'visit' })
  const whole = shownStops(dataset, ALL_DAYS)
  const directed = (scenes: readonly Scene[]) => scenes.map(({ leg }) => leg?.directed ?? null)
  expect(directed(scenesByStop(dataset.trips, stops, null))).toEqual([null, true])
  expect(directed(scenesByStop(dataset.trips, stops, null, whole))).toEqual([null, false])
})
