import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day.ts'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import type { Dataset, StopEvent } from '../../src/dataset/model.ts'
import { scenesByDay, scenesByStop } from '../../src/itinerary/scenes.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { idlePlayback, type PlayMode } from '../../src/timeline/playback.ts'
import { stepWords } from '../../src/timeline/step-words.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anEvent, aStop, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'
import { aReturningJourney, theBuiltInJourney } from '../panel/journeys.ts'

/** What is said of each scene, in turn. */
function said(dataset: Dataset, mode: PlayMode): readonly string[] {
  const stops = shownStops(dataset, ALL_DAYS)
  const scenes = (mode === 'stops' ? scenesByStop : scenesByDay)(dataset.trips, stops)
  return scenes.map((_, at) =>
    // ICU parts the ends of a range by thin spaces.
    stepWords({ ...idlePlayback(scenes, at), mode }, dataset, stops).replace(/\u2009/g, ' '),
  )
}

/** A journey of one trip; each event at a stop of its own. */
function aTripTo(...events: readonly Partial<StopEvent>[]): Dataset {
  const stops = events.map((event, index) =>
    aStop({
      id: ['alder', 'brink', 'corran'][index] ?? 'dunmore',
      events: [anEvent({ id: `event-${index}`, trip: IDS.trip, ...event })],
    }),
  )
  return aDataset({ stops })
}

const NOT_STATED = 'order within the day not stated'

describe('where a playing is now', () => {
  it('is said by its step, its stop and its days', () => {
    expect(said(aTripTo({}, { start: SECOND_DAY }), 'stops')).toEqual([
      '1 of 2: Alder, Monday, May 5',
      '2 of 2: Brink, Tuesday, May 6',
    ])
  })

  it('is said to be planned, or planned in part', () => {
    expect(said(aReturningJourney(), 'stops')).toEqual([
      '1 of 5: Alder Bay, Monday, May 5',
      '2 of 5: Brink, Tuesday, May 6, planned',
      `3 of 5: Alder Bay, Tuesday, May 20; ${NOT_STATED}`,
      `4 of 5: Dunmore, Tuesday, May 20 – Thursday, May 22, planned in part; ${NOT_STATED}`,
      `5 of 5: Corran, Wednesday, May 21; ${NOT_STATED}`,
    ])
  })

  it('says that a day is inferred', () => {
    expect(said(aTripTo({ certain: false }), 'stops')).toEqual([
      '1 of 1: Alder, Monday, May 5; day inferred',
    ])
  })

  it('has the year where the dataset spans several', () => {
    const dataset = aTripTo({}, { start: addDays(FIRST_DAY, 300) })
    expect(said(dataset, 'stops')[0]).toBe('1 of 2: Alder, Monday, May 5, 2031')
  })

  it('is said by its day and all of the day’s stops, as long as the day lasts', () => {
    const dataset = aTripTo({}, { kind: 'planned' }, { start: SECOND_DAY, certain: false })
    const first = `1 of 2: Monday, May 5: Alder, Brink (planned); ${NOT_STATED}`
    expect(said(dataset, 'days')).toEqual([
      first,
      first,
      '2 of 2: Tuesday, May 6: Corran; day inferred',
    ])
  })

  it('says what happened without the traveller, beside him or alone', () => {
    const dataset = aTripTo({}, { kind: 'background' }, { kind: 'background', start: SECOND_DAY })
    expect(said(dataset, 'days')).toEqual([
      '1 of 2: Monday, May 5: Alder; also reported, without the traveller: Brink',
      '2 of 2: Tuesday, May 6: without the traveller, Corran',
    ])
  })

  it('is not said where there is nothing to play', () => {
    expect(stepWords(idlePlayback([]), aDataset(), [])).toBe('')
  })

  it('tells the built-in journey', () => {
    expect(said(theBuiltInJourney(), 'stops')[1]).toBe(
      '2 of 10: Cairo, Thursday, March 21, planned',
    )
  })
})
