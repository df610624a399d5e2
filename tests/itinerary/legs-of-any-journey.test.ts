import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StopEvent, spanOf, type Trip } from '../../src/dataset/model.ts'
import { isOnJourney, journeyOf, staysOf } from '../../src/itinerary/journey.ts'
import { legsOf } from '../../src/itinerary/legs.ts'
import { type ShownStop, shownStops } from '../../src/itinerary/shown.ts'
import { anyDataset, nearbyRange } from '../builders/arbitrary.ts'
import { deepFreeze } from '../builders/deep-freeze.ts'

describe('the legs of any journey', () => {
  const anyShown = fc
    .tuple(anyDataset, nearbyRange)
    .map(([dataset, range]) => ({ trips: dataset.trips, stops: shownStops(dataset, range) }))

  it('are as many as the steps of each trip from one stop to another', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        const steps = trips.flatMap((trip) => {
          const placed = journeyOf(trip, stops)
          return placed.slice(1).filter(({ stop }, index) => stop !== placed[index]?.stop)
        })
        expect(legsOf(trips, stops)).toHaveLength(steps.length)
      }),
    )
  })

  it('have ids of their own', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        const ids = legsOf(trips, stops).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('are planned exactly when nothing but plans is reported of an end', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        for (const { leg, from, to } of legsWithStays(trips, stops)) {
          const isPlan = ({ kind }: StopEvent) => kind === 'planned'
          expect(leg.planned).toBe(from.events.every(isPlan) || to.events.every(isPlan))
        }
      }),
    )
  })

  it('end only where the traveller of that trip was or would be', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        for (const { leg, from, to } of legsWithStays(trips, stops)) {
          expect([leg.from, leg.to]).toEqual([from.stop, to.stop])
          const events = [...from.events, ...to.events]
          expect(events.every((event) => isOnJourney(event) && event.trip === leg.trip.id)).toBe(
            true,
          )
        }
      }),
    )
  })

  it('have an arrow only where days or a stated order part the two ends', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        for (const { leg, from, to } of legsWithStays(trips, stops)) {
          const parted = from.events.some((a) => to.events.some((b) => isParted(a, b)))
          expect(!leg.directed || parted).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('change nothing in what they are made from', () => {
    fc.assert(
      fc.property(anyShown, ({ trips, stops }) => {
        expect(() => legsOf(trips, deepFreeze(stops))).not.toThrow()
      }),
    )
  })
})

/** The legs with the stays that they join, in the order in which a trip has them. */
function legsWithStays(trips: readonly Trip[], stops: readonly ShownStop[]) {
  const stays = trips.flatMap((trip) => {
    const ofTrip = staysOf(journeyOf(trip, stops))
    return ofTrip.slice(1).flatMap((to, index) => {
      const from = ofTrip[index]
      return from === undefined ? [] : [{ from, to }]
    })
  })
  return legsOf(trips, stops).flatMap((leg, index) => {
    const ends = stays[index]
    return ends === undefined ? [] : [{ leg, ...ends }]
  })
}

/** Whether a day or a number that a source gives says that `a` came before `b`. */
function isParted(a: StopEvent, b: StopEvent): boolean {
  if (spanOf(a).end < b.start) return true
  const areNumbered = a.order !== undefined && b.order !== undefined
  return a.start === b.start && areNumbered && a.order < b.order
}
