import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { KINDS } from '../../src/itinerary/kind.ts'
import { EVERY_REPORT, isAskedFor, type Narrowing } from '../../src/itinerary/narrowing.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { anyDataset, nearbyRange } from '../builders/arbitrary.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, aDisagreement, anEvent, anExcerpt } from '../builders/model.ts'

function only(choice: Partial<Narrowing>): Narrowing {
  return { ...EVERY_REPORT, ...choice }
}

describe('a narrowed report', () => {
  const theirs = anExcerpt({ article: IDS.otherArticle })

  it('is of the kind asked for', () => {
    expect(isAskedFor(anEvent(), only({ kind: 'visit' }))).toBe(true)
    expect(isAskedFor(anEvent(), only({ kind: 'planned' }))).toBe(false)
  })

  it('is quoted from the article asked for, among others', () => {
    const event = anEvent({ excerpts: [anExcerpt(), theirs] })
    expect(isAskedFor(event, only({ article: IDS.otherArticle }))).toBe(true)
    expect(isAskedFor(anEvent(), only({ article: IDS.otherArticle }))).toBe(false)
  })

  it('is not that of an article which only says otherwise', () => {
    const event = anEvent({ disagreements: [aDisagreement({ excerpts: [theirs] })] })
    expect(isAskedFor(event, only({ article: IDS.otherArticle }))).toBe(false)
  })
})

describe('the stops shown of one kind or article', () => {
  const anyNarrowing: fc.Arbitrary<Narrowing> = fc.record({
    article: fc.constantFrom(null, IDS.article, IDS.otherArticle, 'no-article'),
    kind: fc.option(fc.constantFrom(...KINDS)),
  })
  const reportsIn = (stops: ReturnType<typeof shownStops>) =>
    stops.flatMap(({ reports }) => reports)

  it('are those of the range that are asked for, and nothing else is lost', () => {
    fc.assert(
      fc.property(anyDataset, nearbyRange, anyNarrowing, (dataset, range, narrowing) => {
        const inRange = reportsIn(shownStops(dataset, range))
        const expected = new Set(inRange.filter((event) => isAskedFor(event, narrowing)))
        expect(new Set(reportsIn(shownStops(dataset, range, narrowing)))).toEqual(expected)
      }),
    )
  })

  it('are together all of them, kind by kind', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const byKind = KINDS.flatMap((kind) =>
          reportsIn(shownStops(dataset, ALL_DAYS, only({ kind }))),
        )
        expect(new Set(byKind)).toEqual(new Set(reportsIn(shownStops(dataset, ALL_DAYS))))
      }),
    )
  })

  it('leave a stop out that has no such report', () => {
    const stops = shownStops(aDataset(), ALL_DAYS, only({ kind: 'background' }))
    expect(stops.map(({ stop }) => stop.id)).toEqual([IDS.backgroundStop])
  })
})
