import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/calendar/day.ts'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { spanOf } from '../../src/dataset/model.ts'
import { isOnJourney } from '../../src/itinerary/journey.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { datasetSpan, needsYears, timetableOf, tripSpan } from '../../src/itinerary/timetable.ts'
import { anyDataset, nearbyRange } from '../builders/arbitrary.ts'
import {
  aDataset,
  anEvent,
  aStop,
  aTrip,
  FIRST_DAY,
  SECOND_DAY,
  THIRD_DAY,
} from '../builders/model.ts'

const anyTimetable = fc.tuple(anyDataset, nearbyRange).map(([dataset, range]) => {
  const stops = shownStops(dataset, range)
  return { dataset, stops, parts: timetableOf(dataset.trips, stops) }
})

describe('the timetable', () => {
  it('tells the trips by their first day, and last what belongs to none', () => {
    const trips = [aTrip({ id: 'later' }), aTrip({ id: 'sooner' })]
    const stops = [
      aStop({ id: 'apart', events: [anEvent({ id: 'apart', start: addDays(FIRST_DAY, -9) })] }),
      aStop({ id: 'brink', events: [anEvent({ id: 'b', trip: 'later', start: THIRD_DAY })] }),
      aStop({ id: 'alder', events: [anEvent({ id: 'a', trip: 'sooner' })] }),
    ]
    const parts = timetableOf(trips, shownStops(aDataset({ trips, stops }), ALL_DAYS))
    expect(parts.map(({ trip }) => trip?.id ?? 'none')).toEqual(['sooner', 'later', 'none'])
  })

  it('tells a trip’s stays by day, and a stop again that the trip comes back to', () => {
    const trips = [aTrip({ id: 'a-trip' })]
    const on = (id: string, start = FIRST_DAY) => anEvent({ id, start, trip: 'a-trip' })
    const stops = [
      aStop({ id: 'brink', events: [on('second', SECOND_DAY)] }),
      aStop({ id: 'alder', events: [on('third', THIRD_DAY), on('first')] }),
    ]
    const [part] = timetableOf(trips, shownStops(aDataset({ trips, stops }), ALL_DAYS))
    expect(part?.entries.map(({ stop }) => stop.id)).toEqual(['alder', 'brink', 'alder'])
    expect(part?.entries[0]?.events.map(({ id }) => id)).toEqual(['first'])
    expect(part?.entries[0]?.span).toEqual({ start: FIRST_DAY, end: FIRST_DAY })
    expect(part?.span).toEqual({ start: FIRST_DAY, end: THIRD_DAY })
  })

  it('tells one stay of several days once', () => {
    const trips = [aTrip({ id: 'a-trip' })]
    const on = (id: string, start = FIRST_DAY) => anEvent({ id, start, trip: 'a-trip' })
    const stops = [aStop({ events: [on('second', SECOND_DAY), on('first')] })]
    const [part] = timetableOf(trips, shownStops(aDataset({ trips, stops }), ALL_DAYS))
    expect(part?.entries.map(({ span }) => span)).toEqual([{ start: FIRST_DAY, end: SECOND_DAY }])
  })

  it('keeps visits on no trip apart from what happened without the traveller', () => {
    const visit = anEvent({ id: 'visit' })
    const meeting = anEvent({ id: 'meeting', kind: 'background' })
    const stops = [aStop({ events: [visit, meeting] })]
    const parts = timetableOf([], shownStops(aDataset({ trips: [], stops }), ALL_DAYS))
    expect(parts.map(({ kind }) => kind)).toEqual(['no-trip', 'background'])
  })

  it('puts what happened without the traveller beside the trips, even when it names one', () => {
    const trips = [aTrip({ id: 'a-trip' })]
    const meeting = anEvent({ id: 'meeting', kind: 'background', trip: 'a-trip' })
    const stops = [aStop({ events: [meeting] })]
    const parts = timetableOf(trips, shownStops(aDataset({ trips, stops }), ALL_DAYS))
    expect(parts.map(({ trip }) => trip)).toEqual([null])
  })

  it('does not tell trips and parts that hold nothing', () => {
    expect(timetableOf([aTrip()], [])).toEqual([])
  })

  it('lists every stop that is shown, and no other', () => {
    fc.assert(
      fc.property(anyTimetable, ({ stops, parts }) => {
        const listed = parts.flatMap(({ entries }) => entries.map(({ stop }) => stop))
        expect(new Set(listed)).toEqual(new Set(stops.map(({ stop }) => stop)))
      }),
    )
  })

  it('lists every report exactly once', () => {
    fc.assert(
      fc.property(anyTimetable, ({ stops, parts }) => {
        const listed = parts.flatMap(({ entries }) => entries.flatMap(({ events }) => events))
        const reported = stops.flatMap(({ reports }) => reports)
        const ids = (events: typeof reported) => events.map(({ id }) => id).sort()
        expect(ids(listed)).toEqual(ids(reported))
      }),
    )
  })

  it('never lists a stop twice in a row', () => {
    fc.assert(
      fc.property(anyTimetable, ({ parts }) => {
        for (const { entries } of parts) {
          const repeated = entries.filter(({ stop }, at) => entries[at - 1]?.stop === stop)
          expect(repeated).toEqual([])
        }
      }),
    )
  })

  it('gives each part and each entry exactly the days of its events', () => {
    fc.assert(
      fc.property(anyTimetable, ({ parts }) => {
        for (const { span, entries } of parts) {
          const days = entries.flatMap(({ events }) => events.map(spanOf))
          expect(span.start).toBe(days.map(({ start }) => start).sort()[0])
          const ends = days.map(({ end }) => end).sort()
          expect(span.end).toBe(ends.at(-1))
          for (const entry of entries) {
            expect(entry.span.start >= span.start && entry.span.end <= span.end).toBe(true)
          }
        }
      }),
    )
  })
})

describe('spans', () => {
  it('of a trip are those of its visits and plans', () => {
    const dataset = aDataset()
    const [trip, laterTrip] = dataset.trips
    expect(trip && tripSpan(dataset, trip)).toEqual({ start: FIRST_DAY, end: SECOND_DAY })
    expect(laterTrip && tripSpan(dataset, laterTrip)).toBeNull()
  })

  it('of a trip leave out what happened without the traveller', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        for (const trip of dataset.trips) {
          const own = dataset.stops
            .flatMap(({ events }) => events)
            .filter((event) => event.trip === trip.id && isOnJourney(event))
          expect(tripSpan(dataset, trip) === null).toBe(own.length === 0)
        }
      }),
    )
  })

  it('of a dataset hold every event', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const span = datasetSpan(dataset)
        for (const event of dataset.stops.flatMap(({ events }) => events)) {
          expect(span !== null && span.start <= event.start).toBe(true)
          expect(span !== null && span.end >= spanOf(event).end).toBe(true)
        }
      }),
    )
  })

  it('of a dataset without events do not exist', () => {
    expect(datasetSpan(aDataset({ stops: [aStop({ events: [] })] }))).toBeNull()
  })

  it('of more than one year need years to be clear', () => {
    const on = (start: Day) =>
      aDataset({
        stops: [
          aStop({ events: [anEvent({ start }), anEvent({ id: 'other', start: FIRST_DAY })] }),
        ],
      })
    expect(needsYears(on(FIRST_DAY))).toBe(false)
    expect(needsYears(on(addDays(FIRST_DAY, 400)))).toBe(true)
  })
})
