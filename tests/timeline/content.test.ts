import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { contentOf, needsZoom, pressedDays, underPointer } from '../../src/timeline/content.ts'
import { marksOf } from '../../src/timeline/mark.ts'
import { wholeScale, zoomedScale } from '../../src/timeline/scale.ts'
import { aLongJourney, marksOfEvents } from './marks-of-a-journey.ts'
import { extentFrom, MAY, numberOf } from './scales.ts'

const EXTENT = extentFrom('2031-05-01', '2031-05-31')
const MARKS = marksOfEvents({ id: 'visit', start: day('2031-05-03') })
const LONG = marksOf(aLongJourney())
const CENTURIES = extentFrom('1874-01-01', '2023-12-31')
const WHOLE = wholeScale(CENTURIES, 800)

describe('what the strip draws', () => {
  it('is marks where each has room, and a histogram where they have not', () => {
    expect(contentOf(MARKS, MAY).kind).toBe('marks')
    expect(contentOf(LONG, WHOLE).kind).toBe('histogram')
    expect(contentOf(LONG, zoomedScale(WHOLE, CENTURIES, 400, 2000)).kind).toBe('marks')
  })

  it('is to be zoomed where days cannot be pressed', () => {
    expect(needsZoom(MAY)).toBe(false)
    expect(needsZoom(WHOLE)).toBe(true)
  })
})

describe('under a pointer', () => {
  const content = contentOf(MARKS, MAY)

  it('is a mark, or its day beside it', () => {
    expect(underPointer(content, MAY, { x: 25, y: 26 + 28 })).toMatchObject({
      kind: 'event',
      mark: { id: 'visit' },
    })
    expect(underPointer(content, MAY, { x: 25, y: 30 })).toEqual({
      kind: 'day',
      number: numberOf('2031-05-03'),
    })
  })

  it('is nothing beside the strip', () => {
    expect(underPointer(content, MAY, { x: -1, y: 30 })).toBeNull()
    expect(underPointer(content, MAY, { x: 310, y: 30 })).toBeNull()
  })

  it('is a bin of a histogram, or its day where it has only one', () => {
    expect(underPointer(contentOf(LONG, WHOLE), WHOLE, { x: 1, y: 30 })).toMatchObject({
      kind: 'bin',
      bin: { from: numberOf('1874-01-01'), to: numberOf('1874-12-31') },
    })
    const crowd = Array.from({ length: 20 }, () => ({ start: day('2031-05-03') }))
    expect(underPointer(contentOf(marksOfEvents(...crowd), MAY), MAY, { x: 25, y: 30 })).toEqual({
      kind: 'day',
      number: numberOf('2031-05-03'),
    })
  })
})

describe('a press', () => {
  const press = (x: number, isTouch: boolean) =>
    pressedDays(contentOf(MARKS, MAY), MARKS, MAY, EXTENT, { x, y: 40, isTouch })

  it('takes a day, of a finger the one that it means', () => {
    const [third, fourth] = [numberOf('2031-05-03'), numberOf('2031-05-04')]
    expect(press(35, false)).toEqual({ from: fourth, to: fourth })
    expect(press(35, true)).toEqual({ from: third, to: third })
    expect(press(-5, false)).toBeNull()
  })

  it('takes a bin of a histogram, as far as the dataset’s days go', () => {
    const extent = extentFrom('1874-07-02', '2023-12-31')
    const scale = wholeScale(extent, 800)
    const place = { x: 1, y: 40, isTouch: false }
    expect(pressedDays(contentOf(LONG, scale), LONG, scale, extent, place)).toEqual({
      from: numberOf('1874-07-02'),
      to: numberOf('1874-12-31'),
    })
  })
})
