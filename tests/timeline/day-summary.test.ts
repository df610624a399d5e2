import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { binSummary, daySummary, markSummary } from '../../src/timeline/day-summary.ts'
import { type Mark, marksOf } from '../../src/timeline/mark.ts'
import { aDataset, anEvent, aStop } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'
import { marksOfEvents } from './marks-of-a-journey.ts'
import { extentFrom, numberOf } from './scales.ts'

function summaryOf(mark: Mark | undefined): string {
  if (mark === undefined) throw new Error('There is no mark.')
  return markSummary(mark, 'Arrival by boat', false)
}

describe('the line about a day', () => {
  const marks = marksOf(aReturningJourney())

  it('counts the reports and names the stops, each once', () => {
    expect(daySummary(marks, numberOf('2031-05-21'), false)).toBe(
      'Wed, May 21: 2 reports — Dunmore, Corran',
    )
    expect(daySummary(marks, numberOf('2031-05-22'), true)).toBe(
      'Thu, May 22, 2031: 1 report — Dunmore',
    )
  })

  it('says that nothing is reported', () => {
    expect(daySummary(marks, numberOf('2031-05-12'), false)).toBe('Mon, May 12: nothing reported')
  })

  it('names eight stops at most', () => {
    const stops = Array.from({ length: 11 }, (_, index) =>
      aStop({ id: `stop-${index}`, events: [anEvent({ id: `event-${index}` })] }),
    )
    expect(daySummary(marksOf(aDataset({ stops })), numberOf('2031-05-05'), false)).toMatch(
      /^Mon, May 5: 11 reports — Stop 0, .*, Stop 7, 3 more$/,
    )
  })
})

describe('the line about a mark', () => {
  it('says where, what and when', () => {
    expect(summaryOf(marksOfEvents({})[0])).toBe('Alder Bay: Arrival by boat (Mon, May 5)')
  })

  it('says what is not certain of it, and what it is no report of', () => {
    const [within] = marksOfEvents({ end: day('2031-05-07'), extent: 'within', certain: false })
    expect(summaryOf(within)).toBe(
      'Alder Bay: Arrival by boat (Mon, May 5 – Wed, May 7; on one of these days; day inferred)',
    )
    const [through] = marksOfEvents({
      kind: 'background',
      end: day('2031-05-06'),
      extent: 'through',
    })
    expect(summaryOf(through)).toBe(
      'Alder Bay: Arrival by boat (Mon, May 5 – Tue, May 6; on all of these days; without the traveller)',
    )
    expect(summaryOf(marksOfEvents({ kind: 'planned' })[0])).toMatch(/; planned\)$/)
  })
})

describe('the line about a bin', () => {
  const summary = (first: string, last: string) => {
    const { first: from, last: to } = extentFrom(first, last)
    return binSummary({ from, to, count: 12, visits: 3, left: 0, width: 5 })
  }

  it('calls whole months and years by their names', () => {
    expect(summary('1994-05-01', '1994-05-31')).toBe('May 1994: 12 reports')
    expect(summary('1994-01-01', '1994-12-31')).toBe('1994: 12 reports')
    expect(summary('1990-01-01', '1999-12-31')).toMatch(/^1990\s–\s1999: 12 reports$/)
    expect(summary('1994-04-01', '1994-06-30')).toMatch(/^April\s–\sJune 1994: 12 reports$/)
  })

  it('calls a week by its days', () => {
    expect(summary('1994-05-02', '1994-05-08')).toMatch(/^May 2–8, 1994: 12 reports$/)
  })
})
