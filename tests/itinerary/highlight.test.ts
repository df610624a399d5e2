import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { type Highlight, highlightOf, NO_HIGHLIGHT } from '../../src/itinerary/highlight.ts'
import { legsOf } from '../../src/itinerary/legs.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { anyDataset, nearbyDay, nearbyRange } from '../builders/arbitrary.ts'
import { IDS } from '../builders/ids.ts'
import { FIRST_DAY, SECOND_DAY } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'

const JOURNEY = aReturningJourney()
const STOPS = shownStops(JOURNEY, ALL_DAYS)
const LEGS = legsOf(JOURNEY.trips, STOPS)

/** A highlight as lists; legs by the stops that they join. */
function listed(
  { stops, events, legs }: Highlight,
  all = LEGS,
): Readonly<Record<'stops' | 'events' | 'legs', readonly string[]>> {
  const joined = all.filter(({ id }) => legs.has(id)).map(({ from, to }) => `${from.id} ${to.id}`)
  return { stops: [...stops].sort(), events: [...events].sort(), legs: joined }
}

describe('what shows the same as', () => {
  it('a stop: its reports, and the legs that meet there', () => {
    expect(listed(highlightOf({ kind: 'stop', id: IDS.stop }, STOPS, LEGS))).toEqual({
      stops: ['alder-bay'],
      events: ['arrival', 'return'],
      legs: ['alder-bay dunmore', 'alder-bay brink'],
    })
  })

  it('a group: all of its stops', () => {
    const ids = [IDS.plannedStop, IDS.backgroundStop]
    expect(listed(highlightOf({ kind: 'stops', ids }, STOPS, LEGS))).toEqual({
      stops: ['brink', 'corran'],
      events: ['announced', 'corran-visit', 'gardeners'],
      legs: ['dunmore corran', 'alder-bay brink'],
    })
  })

  it('a report: its stop, and the legs of its stay alone', () => {
    expect(listed(highlightOf({ kind: 'event', id: 'return' }, STOPS, LEGS))).toEqual({
      stops: ['alder-bay'],
      events: ['return'],
      legs: ['alder-bay dunmore'],
    })
  })

  it('several reports: the stop of each, and the legs of their stays', () => {
    const ids = ['dunmore-plan', 'dunmore-visit']
    expect(listed(highlightOf({ kind: 'events', ids }, STOPS, LEGS))).toEqual({
      stops: ['dunmore'],
      events: ['dunmore-plan', 'dunmore-visit'],
      legs: ['alder-bay dunmore', 'dunmore corran'],
    })
  })

  it('a leg: its two ends, and what is reported of them', () => {
    const leg = LEGS.find(({ to }) => to.id === 'dunmore')
    expect(listed(highlightOf({ kind: 'leg', id: leg?.id ?? '' }, STOPS, LEGS))).toEqual({
      stops: ['alder-bay', 'dunmore'],
      events: ['dunmore-plan', 'dunmore-visit', 'return'],
      legs: ['alder-bay dunmore'],
    })
  })

  it('a day: what is reported of it, and the legs that arrive on it', () => {
    expect(listed(highlightOf({ kind: 'day', day: SECOND_DAY }, STOPS, LEGS))).toEqual({
      stops: ['brink'],
      events: ['announced'],
      legs: ['alder-bay brink'],
    })
    expect(listed(highlightOf({ kind: 'day', day: FIRST_DAY }, STOPS, LEGS))).toEqual({
      stops: ['alder-bay', 'corran'],
      events: ['arrival', 'gardeners'],
      legs: [],
    })
  })

  it('nothing: nothing, and always as the same value', () => {
    expect(highlightOf(null, STOPS, LEGS)).toBe(NO_HIGHLIGHT)
    expect(listed(NO_HIGHLIGHT)).toEqual({ stops: [], events: [], legs: [] })
  })

  it('what is no longer shown: nothing', () => {
    for (const kind of ['stop', 'event', 'leg'] as const) {
      expect(highlightOf({ kind, id: 'gone' }, STOPS, LEGS)).toEqual(NO_HIGHLIGHT)
    }
  })
})

describe('of any journey', () => {
  const anyShown = fc.tuple(anyDataset, nearbyRange).map(([dataset, range]) => {
    const stops = shownStops(dataset, range)
    return { stops, legs: legsOf(dataset.trips, stops) }
  })

  it('a report shows its stop, which shows the report and the same legs among its own', () => {
    fc.assert(
      fc.property(anyShown, ({ stops, legs }) => {
        for (const { stop, reports } of stops) {
          const ofStop = highlightOf({ kind: 'stop', id: stop.id }, stops, legs)
          expect(ofStop.events).toEqual(new Set(reports.map(({ id }) => id)))
          for (const { id } of reports) {
            const ofReport = highlightOf({ kind: 'event', id }, stops, legs)
            expect(ofReport.stops).toEqual(new Set([stop.id]))
            expect(ofReport.events).toEqual(new Set([id]))
            for (const leg of ofReport.legs) expect(ofStop.legs.has(leg)).toBe(true)
          }
        }
      }),
    )
  })

  it('a leg is shown by each report of its ends, and by both of its stops', () => {
    fc.assert(
      fc.property(anyShown, ({ stops, legs }) => {
        for (const leg of legs) {
          const { stops: ends, events } = highlightOf({ kind: 'leg', id: leg.id }, stops, legs)
          expect(ends).toEqual(new Set([leg.from.id, leg.to.id]))
          for (const id of events) {
            expect(highlightOf({ kind: 'event', id }, stops, legs).legs.has(leg.id)).toBe(true)
          }
        }
      }),
    )
  })

  it('a day shows a leg only together with the stop where it arrives', () => {
    fc.assert(
      fc.property(anyShown, nearbyDay, ({ stops, legs }, day) => {
        const shown = highlightOf({ kind: 'day', day }, stops, legs)
        for (const { id, to } of legs) {
          if (shown.legs.has(id)) expect(shown.stops.has(to.id)).toBe(true)
        }
      }),
    )
  })
})
