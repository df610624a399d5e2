import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, dayNumber } from '../../src/calendar/day.ts'
import { marksBetween, marksOf } from '../../src/timeline/mark.ts'
import { anyDataset, nearbyRange } from '../builders/arbitrary.ts'
import { IDS } from '../builders/ids.ts'
import { FIRST_DAY, SECOND_DAY, THIRD_DAY } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'
import { marksOfEvents } from './marks-of-a-journey.ts'
import { numberOf } from './scales.ts'

describe('a mark', () => {
  it('has its trip’s style, none for background or for what is on no trip', () => {
    const [visit, loose, background] = marksOfEvents(
      { trip: IDS.trip, start: day('2031-05-01') },
      { start: day('2031-05-02') },
      { kind: 'background', trip: IDS.trip, start: day('2031-05-03') },
    )
    expect(visit?.style).toEqual({ hue: 0, line: 'solid' })
    expect(loose?.style).toBeNull()
    expect(background?.style).toBeNull()
  })

  it('says which days it has, and how', () => {
    const marks = marksOfEvents(
      { start: FIRST_DAY, end: SECOND_DAY, extent: 'through' },
      { start: FIRST_DAY, end: FIRST_DAY, extent: 'through' },
      { start: THIRD_DAY, end: day('2031-05-09'), extent: 'within', certain: false },
    )
    expect(marks.map(({ from, to, extent }) => [to - from, extent])).toEqual([
      [1, 'through'],
      [0, 'day'],
      [2, 'within'],
    ])
    expect(marks[0]?.from).toBe(numberOf('2031-05-05'))
    expect(marks.map(({ isCertain }) => isCertain)).toEqual([true, true, false])
  })

  it('is there only for what is asked for', () => {
    const narrowing = { article: null, kind: 'planned' } as const
    const marks = marksOf(aReturningJourney(), narrowing)
    expect(marks.map(({ id, lane }) => `${id} ${lane}`)).toEqual(['announced 0', 'dunmore-plan 0'])
    expect(marksOf(aReturningJourney(), { article: 'none', kind: null })).toEqual([])
  })

  it('knows its stop', () => {
    const stops = marksOf(aReturningJourney()).map(({ id, stop }) => `${id} at ${stop}`)
    expect(stops).toContain('arrival at Alder Bay')
    expect(stops).toContain('announced at Brink')
  })
})

describe('the lanes of marks', () => {
  it('are filled from below: the longest, then visits, plans, background', () => {
    const marks = marksOfEvents(
      { id: 'background', kind: 'background' },
      { id: 'planned', kind: 'planned' },
      { id: 'visit' },
      { id: 'long', kind: 'background', end: SECOND_DAY, extent: 'through' },
      { id: 'day-after', start: SECOND_DAY },
    )
    expect(marks.map(({ id, lane }) => `${id} ${lane}`)).toEqual([
      'long 0',
      'visit 1',
      'planned 2',
      'background 3',
      'day-after 1',
    ])
  })

  it('never hold two marks of one day, and are as few as the fullest day needs', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const marks = marksOf(dataset)
        expect(marks).toHaveLength(dataset.stops.flatMap(({ events }) => events).length)
        const days = new Map<number, number[]>()
        for (const { from, to, lane } of marks) {
          for (let number = from; number <= to; number++) {
            days.set(number, [...(days.get(number) ?? []), lane])
          }
        }
        for (const lanes of days.values()) expect(new Set(lanes).size).toBe(lanes.length)
        const lanes = Math.max(0, ...marks.map(({ lane }) => lane + 1))
        expect(lanes).toBe(Math.max(0, ...[...days.values()].map((day) => day.length)))
      }),
    )
  })
})

describe('the marks between two days', () => {
  it('are those that have any of them', () => {
    const marks = marksOfEvents(
      { id: 'before', start: day('2031-05-01') },
      { id: 'into', start: day('2031-05-01'), end: day('2031-05-04'), extent: 'within' },
      { id: 'on', start: day('2031-05-05') },
      { id: 'after', start: day('2031-05-06') },
    )
    const found = marksBetween(marks, numberOf('2031-05-04'), numberOf('2031-05-05'))
    expect(found.map(({ id }) => id)).toEqual(['into', 'on'])
  })

  it('are those that a look at each of them finds, by the same order', () => {
    fc.assert(
      fc.property(anyDataset, nearbyRange, (dataset, { from, to }) => {
        const marks = marksOf(dataset)
        const first = from === null ? -1e6 : dayNumber(from)
        const last = to === null ? 1e6 : dayNumber(to)
        expect(marksBetween(marks, first, last)).toEqual(
          marks.filter((mark) => mark.from <= last && mark.to >= first),
        )
      }),
    )
  })
})
