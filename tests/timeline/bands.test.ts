import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../src/calendar/day.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { briefSpan } from '../../src/text/days.ts'
import { type Band, bandsOf, type PlacedBand, placeBands } from '../../src/timeline/bands.ts'
import { wholeScale } from '../../src/timeline/scale.ts'
import { aDataset, anEvent, aStop, aTrip } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'
import { extentFrom, MAY, measure } from './scales.ts'

const OVERHANG = 28

/** Trips by title, each from a day of May to another. */
function trips(...days: readonly (readonly [title: string, from: number, to: number])[]): Dataset {
  const first = day('2031-05-01')
  return aDataset({
    trips: days.map(([title], index) => aTrip({ id: `trip-${index}`, title })),
    stops: [
      aStop({
        events: days.flatMap(([, from, to], index) =>
          [from, to].map((date, end) =>
            anEvent({
              id: `event-${index}-${end}`,
              trip: `trip-${index}`,
              start: addDays(first, date - 1),
            }),
          ),
        ),
      }),
    ],
  })
}

function place(dataset: Dataset, scale = MAY): readonly PlacedBand[] {
  return placeBands(bandsOf(dataset, 'en'), scale, OVERHANG, measure)
}

describe('the bands', () => {
  it('are the trips that have days, by the first of them', () => {
    const bands = bandsOf(aReturningJourney(), 'en')
    expect(bands.map(({ title, span }) => `${title}, ${briefSpan(span, 'en')}`)).toEqual([
      'First trip, May 5–6',
      'Second trip, May 20–22',
    ])
    expect(bandsOf(aDataset({ stops: [aStop()] }), 'en')).toEqual([])
  })

  it('keep the style that their trip has by its place in the dataset', () => {
    const [first, second] = bandsOf(aReturningJourney(), 'en')
    expect([first?.style.line, second?.style.line]).toEqual(['dotted', 'solid'])
  })
})

describe('the place of a band', () => {
  it('is from its first day to its last, and its name begins there', () => {
    const [placed] = place(trips(['Tour', 3, 5]))
    expect(placed).toMatchObject({
      left: 20,
      width: 30,
      button: { left: 20, width: 30, isNamed: true },
    })
  })

  it('has its name moved where it would leave the strip', () => {
    const [placed] = place(trips(['The long tour', 30, 31]))
    // 78 pixels for the name, which may end 28 pixels beyond the edge.
    expect(placed?.button).toEqual({ left: 310 + 28 - 78, width: 78, isNamed: true })
  })

  it('stands alone where its name has no room, with a button that can be pressed', () => {
    const [first, second] = place(trips(['The long first tour', 1, 2], ['Tour', 6, 8]))
    expect(first?.button).toEqual({ left: 0, width: 24, isNamed: false })
    expect(second?.button?.isNamed).toBe(true)
  })

  it('has no button where there is none that could be pressed', () => {
    const century = wholeScale(extentFrom('2031-05-01', '2131-05-01'), 300)
    const placed = place(trips(['A', 1, 2], ['B', 4, 5], ['C', 9, 12]), century)
    expect(placed).toHaveLength(3)
    expect(placed.filter(({ button }) => button !== null)).toHaveLength(1)
  })

  it('is cut off at the edges, and left out beyond them', () => {
    const later = wholeScale(extentFrom('2031-05-05', '2031-05-31'), 270)
    const placed = place(trips(['Before', 1, 3], ['Across', 2, 8]), later)
    expect(placed.map(({ band, left, width }) => [band.title, left, width])).toEqual([
      ['Across', 0, 40],
    ])
  })
})

describe('any bands', () => {
  const anyTrips = fc
    .array(
      fc.tuple(
        fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'b') }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 9 }),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((list) =>
      trips(
        ...list.map(([title, from, length]) => [title, from, Math.min(31, from + length)] as const),
      ),
    )

  const anyWidth = fc.integer({ min: 200, max: 1500 })

  function placedIn(dataset: Dataset, width: number): readonly PlacedBand[] {
    return place(dataset, wholeScale(extentFrom('2031-05-01', '2031-05-31'), width))
  }

  it('have buttons that can be pressed and never overlap', () => {
    fc.assert(
      fc.property(anyTrips, anyWidth, (dataset, width) => {
        const buttons = placedIn(dataset, width).flatMap(({ button }) => button ?? [])
        for (const [index, { left, width: wide }] of buttons.entries()) {
          expect(wide).toBeGreaterThanOrEqual(24)
          expect(left).toBeGreaterThanOrEqual(-OVERHANG)
          expect(left + wide).toBeLessThanOrEqual(width + OVERHANG + 0.02)
          const next = buttons[index + 1]
          if (next !== undefined) expect(next.left).toBeGreaterThanOrEqual(left + wide)
        }
      }),
    )
  })

  it('have buttons on their own band, and names on no later one that begins after it', () => {
    fc.assert(
      fc.property(anyTrips, anyWidth, (dataset, width) => {
        const placed = placedIn(dataset, width)
        for (const [index, { left, width: wide, button }] of placed.entries()) {
          if (button === null) continue
          expect(button.left).toBeLessThanOrEqual(left + 0.02)
          expect(button.left + button.width).toBeGreaterThanOrEqual(left + wide - 0.02)
          const next = placed[index + 1]
          if (next === undefined || next.left < left + wide) continue
          expect(button.left + button.width).toBeLessThanOrEqual(next.left + 0.02)
        }
      }),
    )
  })

  it('have each a name where there is room for all', () => {
    const named = (band: Band) => measure(band.title)
    const placed = placedIn(trips(['One', 1, 2], ['Two', 10, 12], ['Three', 20, 21]), 600)
    for (const { band, button } of placed) {
      expect(button?.isNamed).toBe(true)
      expect(button?.width).toBeGreaterThanOrEqual(named(band))
    }
  })
})
