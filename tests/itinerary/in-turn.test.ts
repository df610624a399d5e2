import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { stopsInTurn } from '../../src/itinerary/in-turn.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
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

function stopOn(id: string, ...days: readonly (typeof FIRST_DAY)[]) {
  const events = days.map((start) => anEvent({ id: `${id}-${start}`, start, trip: TRIP.id }))
  return aStop({ id, events })
}

describe('the stops in turn', () => {
  it('stand in the order of the journey, not of the file, each once', () => {
    const stops = [
      stopOn('last', THIRD_DAY),
      stopOn('first', FIRST_DAY, THIRD_DAY),
      stopOn('second', SECOND_DAY),
    ]
    const dataset = aDataset({ trips: [TRIP], stops })
    const turn = stopsInTurn(dataset.trips, shownStops(dataset, ALL_DAYS))
    expect(turn.map(({ stop }) => stop.id)).toEqual(['first', 'second', 'last'])
  })

  it('are all that are shown, those on no trip included', () => {
    const dataset = aDataset()
    const shown = shownStops(dataset, ALL_DAYS)
    expect(new Set(stopsInTurn(dataset.trips, shown))).toEqual(new Set(shown))
  })
})
