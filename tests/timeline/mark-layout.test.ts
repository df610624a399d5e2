import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { marksOf } from '../../src/timeline/mark.ts'
import { dayMeant, markAt, type PlacedMark, placeMarks } from '../../src/timeline/mark-layout.ts'
import { wholeScale } from '../../src/timeline/scale.ts'
import { anyDataset } from '../builders/arbitrary.ts'
import { marksOfEvents } from './marks-of-a-journey.ts'
import { extentFrom, MAY, numberOf } from './scales.ts'

const HEIGHT = 32

function overlap(a: PlacedMark, b: PlacedMark): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}

describe('the places of marks', () => {
  it('are their days, in the lowest part of the height', () => {
    const [placed] = placeMarks(marksOfEvents({ start: day('2031-05-03') }), MAY, HEIGHT) ?? []
    expect(placed).toMatchObject({ left: 20.5, width: 9, top: 24, height: 7 })
  })

  it('reach over all days of an event', () => {
    const marks = marksOfEvents({
      start: day('2031-05-03'),
      end: day('2031-05-05'),
      extent: 'through',
    })
    expect(placeMarks(marks, MAY, HEIGHT)?.[0]).toMatchObject({ left: 20.5, width: 29 })
  })

  it('never overlap and stay within the height', () => {
    const fortnight = wholeScale(extentFrom('2031-05-01', '2031-05-31'), 400)
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const placed = placeMarks(marksOf(dataset), fortnight, HEIGHT) ?? []
        for (const [index, one] of placed.entries()) {
          expect(one.top).toBeGreaterThanOrEqual(0)
          expect(one.top + one.height).toBeLessThanOrEqual(HEIGHT)
          for (const other of placed.slice(index + 1)) expect(overlap(one, other)).toBe(false)
        }
      }),
    )
  })

  it('are none where a day has too many, or days are too narrow', () => {
    const six = Array.from({ length: 6 }, () => ({ start: day('2031-05-03') }))
    expect(placeMarks(marksOfEvents(...six), MAY, HEIGHT)).toHaveLength(6)
    expect(placeMarks(marksOfEvents(...six, ...six), MAY, HEIGHT)).toBeNull()
    const century = wholeScale(extentFrom('1931-01-01', '2031-01-01'), 1000)
    expect(placeMarks(marksOfEvents({ start: day('1950-01-01') }), century, HEIGHT)).toBeNull()
  })

  it('leave out what is not in view, and do not count it', () => {
    const crowd = Array.from({ length: 20 }, () => ({ start: day('2031-08-01') }))
    const marks = marksOfEvents({ id: 'seen', start: day('2031-05-03') }, ...crowd)
    expect(placeMarks(marks, MAY, HEIGHT)?.map(({ mark }) => mark.id)).toEqual(['seen'])
  })
})

describe('the mark at a point', () => {
  it('is the one drawn there', () => {
    const marks = marksOfEvents(
      { id: 'lower', start: day('2031-05-03') },
      { id: 'upper', start: day('2031-05-03') },
    )
    const placed = placeMarks(marks, MAY, HEIGHT) ?? []
    expect(markAt(placed, 25, 28)?.id).toBe('lower')
    expect(markAt(placed, 25, 20)?.id).toBe('upper')
    expect(markAt(placed, 25, 4)).toBeNull()
    expect(markAt(placed, 45, 28)).toBeNull()
  })
})

describe('the day that a finger means', () => {
  const marks = marksOfEvents(
    { start: day('2031-05-03') },
    { start: day('2031-05-20'), end: day('2031-05-25'), extent: 'within' },
  )

  it('is the nearest with a mark in its reach', () => {
    expect(dayMeant(marks, MAY, 35, 12)).toBe(numberOf('2031-05-03'))
    expect(dayMeant(marks, MAY, 12, 12)).toBe(numberOf('2031-05-03'))
    expect(dayMeant(marks, MAY, 258, 12)).toBe(numberOf('2031-05-25'))
  })

  it('is the one under it where it has a mark, or none is near', () => {
    expect(dayMeant(marks, MAY, 225, 12)).toBe(numberOf('2031-05-23'))
    expect(dayMeant(marks, MAY, 105, 12)).toBe(numberOf('2031-05-11'))
  })
})
