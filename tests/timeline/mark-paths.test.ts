import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import type { StopEvent } from '../../src/dataset/model.ts'
import { linePieces } from '../../src/timeline/line-pieces.ts'
import { placeMarks } from '../../src/timeline/mark-layout.ts'
import { type Look, markPaths } from '../../src/timeline/mark-paths.ts'
import { IDS } from '../builders/ids.ts'
import { marksOfEvents } from './marks-of-a-journey.ts'
import { MAY } from './scales.ts'

function pathsOf(...events: readonly Partial<StopEvent>[]) {
  return markPaths(placeMarks(marksOfEvents(...events), MAY, 32) ?? [])
}

function looksOf(event: Partial<StopEvent>): readonly Look[] {
  return pathsOf(event).map(({ look }) => look)
}

const SPAN = { start: day('2031-05-05'), end: day('2031-05-08') }

describe('what is drawn of an event', () => {
  it('is an area for a visit, hollow for a plan, a tick for background', () => {
    expect(looksOf({})).toEqual(['area'])
    expect(looksOf({ kind: 'planned' })).toEqual(['line'])
    expect(looksOf({ kind: 'background' })).toEqual(['line'])
    const [plan] = pathsOf({ kind: 'planned' })
    const [tick] = pathsOf({ kind: 'background' })
    expect(plan?.d).toMatch(/z$/)
    expect(tick?.d).not.toMatch(/z/)
  })

  it('shows that a day is inferred: half an area, a dashed outline, a dashed tick', () => {
    expect(looksOf({ certain: false })).toEqual(['line', 'area'])
    expect(looksOf({ kind: 'planned', certain: false })).toEqual(['dashes'])
    expect(looksOf({ kind: 'background', certain: false })).toEqual(['dashes'])
  })

  it('is a bar for what lasted and a bracket for what was on one of the days', () => {
    expect(looksOf({ ...SPAN, extent: 'through' })).toEqual(['area'])
    expect(looksOf({ ...SPAN, extent: 'within' })).toEqual(['line'])
    expect(looksOf({ ...SPAN, extent: 'within', kind: 'planned' })).toEqual(['line', 'dashes'])
    expect(looksOf({ ...SPAN, extent: 'within', certain: false })).toEqual(['line', 'dashes'])
    const [lasting] = pathsOf({ ...SPAN, kind: 'background', extent: 'through' })
    expect(lasting?.d).toMatch(/h39$/)
  })

  it('is one path for all that look alike, and one for each trip', () => {
    const paths = pathsOf(
      { trip: IDS.trip, start: day('2031-05-01') },
      { trip: IDS.trip, start: day('2031-05-03') },
      { trip: IDS.laterTrip, start: day('2031-05-09') },
      { start: day('2031-05-12') },
    )
    expect(paths.map(({ hue, look }) => [hue, look])).toEqual([
      [0, 'area'],
      [1, 'area'],
      [null, 'area'],
    ])
    expect(paths[0]?.d.match(/M/g)).toHaveLength(2)
  })
})

describe('the pieces of a line', () => {
  it.each(['solid', 'dotted', 'dash-dot'] as const)('fill it from end to end: %s', (line) => {
    for (const width of [2, 4, 7, 9, 20, 61]) {
      const pieces = linePieces(line, width, 4)
      const [first, last] = [pieces[0], pieces.at(-1)]
      expect(first?.[0]).toBe(0)
      expect((last?.[0] ?? 0) + (last?.[1] ?? 0)).toBeCloseTo(width)
      for (const [index, [start, length]] of pieces.entries()) {
        expect(length).toBeGreaterThan(0)
        expect(pieces[index + 1]?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(start + length)
      }
    }
  })

  it('tell the lines apart', () => {
    expect(linePieces('solid', 20, 4)).toHaveLength(1)
    expect(linePieces('dotted', 20, 4)).toHaveLength(4)
    const [dash, dot] = linePieces('dash-dot', 20, 4)
    expect(dash?.[1]).toBeGreaterThan(2 * (dot?.[1] ?? 0))
  })
})
