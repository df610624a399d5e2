import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/calendar/day.ts'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import type { Dataset, Stop } from '../../src/dataset/model.ts'
import { neighboursOf } from '../../src/itinerary/neighbours.ts'
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

const TRIP = aTrip({ id: 'a-trip' })

function stopOn(id: string, ...days: readonly Day[]): Stop {
  return aStop({
    id,
    events: days.map((start, index) => anEvent({ id: `${id}-${index}`, trip: TRIP.id, start })),
  })
}

/** What the panel of a stop says of the stops before and after it. */
function told(stops: readonly Stop[], id: string, range: DayRange = ALL_DAYS): readonly string[] {
  const dataset: Dataset = aDataset({ trips: [TRIP], stops })
  const stop = stops.find((candidate) => candidate.id === id)
  if (stop === undefined) throw new Error(`No stop ${id}.`)
  return neighboursOf(stop, dataset.trips, shownStops(dataset, range)).map(
    ({ previous, next }) =>
      `${mark(previous?.stop.id, previous?.orderStated)} | ${mark(next?.stop.id, next?.orderStated)}`,
  )
}

function mark(id: string | undefined, orderStated: boolean | undefined): string {
  if (id === undefined) return 'none'
  return orderStated ? id : `${id} (order not stated)`
}

describe('the neighbours of a stop on a trip', () => {
  const alder = stopOn('alder', FIRST_DAY)
  const brink = stopOn('brink', SECOND_DAY)
  const corran = stopOn('corran', THIRD_DAY)

  it('are the stops of the days before and after', () => {
    expect(told([corran, alder, brink], 'brink')).toEqual(['alder | corran'])
  })

  it('lack at the ends of the trip', () => {
    expect(told([alder, brink, corran], 'alder')).toEqual(['none | brink'])
    expect(told([alder, brink, corran], 'corran')).toEqual(['brink | none'])
  })

  it('are marked where no source tells the order of a day', () => {
    const dune = stopOn('dune', SECOND_DAY)
    expect(told([alder, brink, dune, corran], 'brink')).toEqual([
      'alder (order not stated) | dune (order not stated)',
    ])
  })

  it('are told once for a stop that the trip came to twice', () => {
    const twice = stopOn('alder', FIRST_DAY, THIRD_DAY)
    expect(told([twice, brink], 'alder')).toEqual(['none | none'])
    expect(told([twice, brink], 'brink')).toEqual(['alder | alder'])
  })

  it('are told as stated although the order within one of the stops is not', () => {
    const busy = stopOn('alder', FIRST_DAY, FIRST_DAY)
    expect(told([busy, brink], 'brink')).toEqual(['alder | none'])
  })

  it('follow the range', () => {
    const range = { from: null, to: SECOND_DAY }
    expect(told([alder, brink, corran], 'brink', range)).toEqual(['alder | none'])
  })

  it('do not exist for a stop that is on no trip', () => {
    const apart = aStop({ id: 'apart', events: [anEvent({ id: 'apart-visit' })] })
    expect(told([alder, apart], 'apart')).toEqual([])
  })

  it('do not exist for a stop where something happened without the traveller', () => {
    const background = aStop({
      id: 'apart',
      events: [anEvent({ id: 'meeting', kind: 'background', trip: TRIP.id })],
    })
    expect(told([alder, background], 'apart')).toEqual([])
  })
})
