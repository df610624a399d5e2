import fc from 'fast-check'
import { addDays, type Day, day, dayFromNumber, dayNumber } from '../../src/calendar/day.ts'
import type { DayRange, DaySpan } from '../../src/calendar/range.ts'
import type { Dataset, Stop, StopEvent, Trip } from '../../src/dataset/model.ts'
import type { Position } from '../../src/geo/position.ts'
import './fixed-seed.ts'
import { aDataset, anEvent, aStop, aTrip, FIRST_DAY } from './model.ts'

/* Arbitrary values for laws that hold for every journey. */

/** Any day of the calendar. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber(day('0001-01-01')), max: dayNumber(day('9999-12-31')) })
  .map(dayFromNumber)

/** A day of one fortnight, so that events meet, overlap and leave gaps. */
export const nearbyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 13 })
  .map((count) => addDays(FIRST_DAY, count))

/** A span of one to five days in that fortnight. */
export const nearbySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(nearbyDay, fc.integer({ min: 0, max: 4 }))
  .map(([start, length]) => ({ start, end: addDays(start, length) }))

/** A range that may be open on either side; From may lie after To. */
export const nearbyRange: fc.Arbitrary<DayRange> = fc.record({
  from: fc.option(nearbyDay),
  to: fc.option(nearbyDay),
})

/**
 * Degrees spread evenly, to a millionth: doubles by themselves would lie almost all within a hair of
 * nought. Nought has no sign here, since JSON gives none back.
 */
function degrees(limit: number): fc.Arbitrary<number> {
  const even = fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((count) => count / 1e6)
  const any = fc.double({ min: -limit, max: limit, noNaN: true })
  return fc
    .oneof({ arbitrary: even, weight: 4 }, { arbitrary: any, weight: 1 })
    .map((value) => value + 0)
}

/** Any place on earth. */
export const anyPosition: fc.Arbitrary<Position> = fc.record({
  longitude: degrees(180),
  latitude: degrees(90),
})

/** An event of that fortnight, on one of the trips or none, its order stated or not. */
function nearbyEvent(trips: readonly Trip[], id: string): fc.Arbitrary<StopEvent> {
  return fc
    .record({
      kind: fc.constantFrom('visit', 'planned', 'background'),
      span: nearbySpan,
      trip: fc.option(fc.constantFrom(...trips)),
      order: fc.option(fc.integer({ min: 1, max: 4 })),
    })
    .map(({ kind, span, trip, order }) =>
      anEvent({
        id,
        kind,
        start: span.start,
        ...(span.start === span.end ? {} : { end: span.end, extent: 'within' as const }),
        ...(trip === null ? {} : { trip: trip.id }),
        ...(order === null ? {} : { order, orderBasis: anEvent().dateBasis }),
      }),
    )
}

function nearbyStop(trips: readonly Trip[], id: string): fc.Arbitrary<Stop> {
  const events = fc
    .integer({ min: 0, max: 4 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) => nearbyEvent(trips, `${id}-event-${index}`)),
      ),
    )
  return fc
    .record({ position: anyPosition, events })
    .map((properties) => aStop({ id, ...properties }))
}

/** A journey of up to six stops and three trips within a fortnight. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({ stops: fc.integer({ min: 1, max: 6 }), trips: fc.integer({ min: 1, max: 3 }) })
  .chain((count) => {
    const trips = Array.from({ length: count.trips }, (_, index) => aTrip({ id: `trip-${index}` }))
    return fc
      .tuple(
        ...Array.from({ length: count.stops }, (_, index) => nearbyStop(trips, `stop-${index}`)),
      )
      .map((stops) => aDataset({ trips, stops }))
  })
