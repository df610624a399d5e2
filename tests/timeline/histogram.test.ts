import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, dayFromNumber } from '../../src/calendar/day.ts'
import { binAt, histogramOf } from '../../src/timeline/histogram.ts'
import { marksBetween, marksOf } from '../../src/timeline/mark.ts'
import { wholeScale, zoomedScale } from '../../src/timeline/scale.ts'
import { aLongJourney, marksOfEvents } from './marks-of-a-journey.ts'
import { anyView, extentFrom } from './scales.ts'

const MARKS = marksOf(aLongJourney())
const CENTURIES = extentFrom('1874-01-01', '2023-12-31')
const WHOLE = wholeScale(CENTURIES, 800)

describe('the bins of a histogram', () => {
  it('follow the zoom, from years to days', () => {
    const units = [1, 5, 15, 60, 400].map((factor) => {
      const { period } = histogramOf(MARKS, zoomedScale(WHOLE, CENTURIES, 400, factor))
      return 'count' in period ? `${period.count} ${period.unit}` : period.unit
    })
    expect(units).toEqual(['1 year', '3 month', '1 month', 'week', 'day'])
    const narrow = histogramOf(MARKS, wholeScale(CENTURIES, 200))
    expect(narrow.period).toEqual({ unit: 'year', count: 5 })
  })

  it('count each event once where none lies in two of them', () => {
    const { bins } = histogramOf(MARKS, WHOLE)
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(MARKS.length)
    const visits = MARKS.filter(({ kind }) => kind === 'visit').length
    expect(bins.reduce((sum, bin) => sum + bin.visits, 0)).toBe(visits)
  })

  it('count an event in each bin that has one of its days', () => {
    const marks = marksOfEvents({
      start: day('1950-12-30'),
      end: day('1952-01-02'),
      extent: 'within',
    })
    const counted = histogramOf(marks, WHOLE).bins.filter(({ count }) => count > 0)
    expect(counted.map(({ from }) => dayFromNumber(from).slice(0, 4))).toEqual([
      '1950',
      '1951',
      '1952',
    ])
  })

  it('count as the range filters, join without a gap, and are wide enough to see', () => {
    fc.assert(
      fc.property(anyView, ({ scale }) => {
        const { bins, most } = histogramOf(MARKS, scale)
        for (const [index, bin] of bins.entries()) {
          expect(bin.count).toBe(marksBetween(MARKS, bin.from, bin.to).length)
          expect(bin.count).toBeLessThanOrEqual(most)
          const next = bins[index + 1]
          if (next === undefined) continue
          expect(next.from).toBe(bin.to + 1)
          expect(next.left).toBeCloseTo(bin.left + bin.width)
        }
        expect(bins[0]?.left).toBeLessThanOrEqual(1e-3)
        expect((bins.at(-1)?.left ?? 0) + (bins.at(-1)?.width ?? 0)).toBeGreaterThanOrEqual(
          scale.width - 1e-3,
        )
      }),
      { numRuns: 30 },
    )
  })

  it('are found by a pointer', () => {
    const histogram = histogramOf(MARKS, WHOLE)
    expect(binAt(histogram, 3)).toBe(histogram.bins[0])
    expect(binAt(histogram, -50)).toBeNull()
  })
})
