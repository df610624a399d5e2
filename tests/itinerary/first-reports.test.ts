import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { firstReports } from '../../src/itinerary/first-reports.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { timetableOf } from '../../src/itinerary/timetable.ts'
import { aDataset, anEvent, aStop, aTrip, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'

/** Two stays on one trip, of two reports and of one; then one of another trip, back at the first stop. */
function aJourney() {
  const on = (trip: string) => ({ trip })
  const dataset = aDataset({
    trips: [aTrip({ id: 'out' }), aTrip({ id: 'back' })],
    stops: [
      aStop({
        id: 'alder-bay',
        events: [
          anEvent({ id: 'one', ...on('out'), order: 1 }),
          anEvent({ id: 'two', ...on('out'), order: 2 }),
          anEvent({ id: 'four', ...on('back'), start: SECOND_DAY }),
        ],
      }),
      aStop({
        id: 'brink',
        events: [anEvent({ id: 'three', ...on('out'), start: FIRST_DAY, order: 3 })],
      }),
    ],
  })
  const stops = shownStops(dataset, ALL_DAYS)
  return { parts: timetableOf(dataset.trips, stops), stops }
}

function firstOf(most: number) {
  const { parts, stops } = aJourney()
  const first = firstReports(parts, stops, most)
  return {
    amount: first.amount,
    trips: first.parts.map(({ trip }) => trip?.id),
    reports: first.stops.map(({ stop, reports }) => [stop.id, ...reports.map(({ id }) => id)]),
  }
}

describe('the first reports of a timetable', () => {
  it('are all of them where they are no more than asked for', () => {
    const { parts, stops } = aJourney()
    const first = firstReports(parts, stops, 4)
    expect(first).toEqual({ parts, stops, amount: 4 })
  })

  it('are those of the stays that come first, whichever stops they are at', () => {
    expect(firstOf(3)).toEqual({
      amount: 3,
      trips: ['out'],
      reports: [
        ['alder-bay', 'one', 'two'],
        ['brink', 'three'],
      ],
    })
  })

  it('are those of one stay at least, and no stay in part', () => {
    expect(firstOf(1)).toEqual({
      amount: 2,
      trips: ['out'],
      reports: [['alder-bay', 'one', 'two']],
    })
  })

  it('leave out what follows a stay that has too many, however few it has itself', () => {
    expect(firstOf(2).amount).toBe(2)
  })
})
