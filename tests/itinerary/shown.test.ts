import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/calendar/day.ts'
import { ALL_DAYS, type DayRange, isWithin } from '../../src/calendar/range.ts'
import { type Dataset, spanOf } from '../../src/dataset/model.ts'
import { isInRange, sameShown, shownStops, showStop } from '../../src/itinerary/shown.ts'
import { anyDataset, nearbyDay, nearbyRange } from '../builders/arbitrary.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anEvent, aStop, FIRST_DAY, SECOND_DAY, THIRD_DAY } from '../builders/model.ts'

function reportIds(dataset: Dataset, range: DayRange): ReadonlySet<string> {
  return new Set(shownStops(dataset, range).flatMap(({ reports }) => reports.map(({ id }) => id)))
}

function only(from: Day, to: Day): DayRange {
  return { from, to }
}

describe('an event in the range', () => {
  it('has at least one of its days there', () => {
    const event = anEvent({ start: FIRST_DAY, end: SECOND_DAY, extent: 'within' })
    expect(isInRange(event, only(SECOND_DAY, THIRD_DAY))).toBe(true)
    expect(isInRange(event, only(THIRD_DAY, THIRD_DAY))).toBe(false)
    expect(isInRange(event, only(addDays(FIRST_DAY, -9), FIRST_DAY))).toBe(true)
  })
})

describe('the stops shown', () => {
  it('are the same as without a range where all of their days are in it', () => {
    const [first, second] = [FIRST_DAY, THIRD_DAY].map((start, index) =>
      aStop({ id: `stop-${index}`, events: [anEvent({ id: `event-${index}`, start })] }),
    )
    if (first === undefined || second === undefined) throw new Error('There are two stops.')
    const dataset = aDataset({ stops: [first, second] })
    const [whole] = shownStops(dataset, ALL_DAYS)
    const some = shownStops(dataset, only(FIRST_DAY, SECOND_DAY))
    expect(some).toHaveLength(1)
    expect(some[0]).toBe(whole)
  })

  it('are those with a report in the range, in the dataset’s order', () => {
    const stops = shownStops(aDataset(), only(FIRST_DAY, FIRST_DAY))
    expect(stops.map(({ stop }) => stop.id)).toEqual([IDS.stop])
    expect(shownStops(aDataset(), ALL_DAYS).map(({ stop }) => stop.id)).toEqual([
      IDS.stop,
      IDS.plannedStop,
      IDS.backgroundStop,
    ])
  })

  it('leave nothing dated out when all days are shown', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const all = dataset.stops.flatMap((stop) => stop.events.map(({ id }) => id))
        expect(reportIds(dataset, ALL_DAYS)).toEqual(new Set(all))
      }),
    )
  })

  it('never hold more when the range is made narrower', () => {
    fc.assert(
      fc.property(anyDataset, nearbyRange, nearbyRange, (dataset, inner, outer) => {
        fc.pre(isWithin(inner, outer))
        const shownInOuter = reportIds(dataset, outer)
        const added = [...reportIds(dataset, inner)].filter((id) => !shownInOuter.has(id))
        expect(added).toEqual([])
      }),
    )
  })

  it('are together those of the two halves, wherever a range is divided', () => {
    fc.assert(
      fc.property(anyDataset, nearbyDay, (dataset, last) => {
        const before = reportIds(dataset, { from: null, to: last })
        const after = reportIds(dataset, { from: addDays(last, 1), to: null })
        expect(new Set([...before, ...after])).toEqual(reportIds(dataset, ALL_DAYS))
      }),
    )
  })
})

describe('a stop shown', () => {
  it('counts the events that the range leaves out', () => {
    fc.assert(
      fc.property(anyDataset, nearbyRange, (dataset, range) => {
        for (const stop of dataset.stops) {
          const { reports, hidden } = showStop(stop, range)
          expect(reports.length + hidden).toBe(stop.events.length)
        }
      }),
    )
  })

  it('tells its reports by day, whatever their sequence in the dataset', () => {
    const stop = aStop({
      events: [
        anEvent({ id: 'third', start: THIRD_DAY }),
        anEvent({ id: 'first', start: FIRST_DAY }),
        anEvent({ id: 'second', start: SECOND_DAY }),
      ],
    })
    const { reports } = showStop(stop, ALL_DAYS)
    expect(reports.map(({ id }) => id)).toEqual(['first', 'second', 'third'])
    expect(reports.map((event) => spanOf(event).start)).toEqual([FIRST_DAY, SECOND_DAY, THIRD_DAY])
  })

  it('may have nothing to tell of the days chosen', () => {
    expect(showStop(aStop(), only(THIRD_DAY, THIRD_DAY))).toMatchObject({ reports: [], hidden: 1 })
  })
})

describe('two lists of stops shown', () => {
  it('are the same where ranges leave the same reports', () => {
    const dataset = aDataset()
    const all = shownStops(dataset, ALL_DAYS)
    expect(sameShown(all, shownStops(dataset, only(addDays(FIRST_DAY, -9), THIRD_DAY)))).toBe(true)
  })

  it('are the same exactly where every report of both is', () => {
    fc.assert(
      fc.property(anyDataset, nearbyRange, nearbyRange, (dataset, one, other) => {
        const a = shownStops(dataset, one)
        const b = shownStops(dataset, other)
        const ids = (range: DayRange) => [...reportIds(dataset, range)].sort()
        expect(sameShown(a, b)).toBe(JSON.stringify(ids(one)) === JSON.stringify(ids(other)))
      }),
    )
  })
})
