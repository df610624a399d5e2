import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgesOf, grabAt, takenAt } from '../../src/timeline/grab.ts'
import { extentFrom, MAY, numberOf } from './scales.ts'

/** From May 11 to 20. */
const EDGES = { left: 100, right: 200 }

const mouse = (x: number, y = 40) => ({ x, y, isTouch: false })
const finger = (x: number, y = 40) => ({ x, y, isTouch: true })

const STILL = { isZoomed: false, isWhole: false }

describe('a pointer', () => {
  it('finds the handles outside of the days that are taken, 24 pixels wide', () => {
    expect(grabAt(mouse(75), EDGES)).toBe('free')
    expect(grabAt(mouse(76), EDGES)).toBe('from')
    expect(grabAt(mouse(99), EDGES)).toBe('from')
    expect(grabAt(mouse(100), EDGES)).toBe('body')
    expect(grabAt(mouse(199), EDGES)).toBe('body')
    expect(grabAt(mouse(200), EDGES)).toBe('to')
    expect(grabAt(mouse(223), EDGES)).toBe('to')
    expect(grabAt(mouse(224), EDGES)).toBe('free')
  })

  it('finds both where they stand at one edge', () => {
    expect(grabAt(mouse(99), { left: 100, right: 100 })).toBe('from')
    expect(grabAt(mouse(100), { left: 100, right: 100 })).toBe('to')
  })

  it('that is a finger reaches 44 pixels, and leaves a third of the body', () => {
    expect(grabAt(finger(119), EDGES)).toBe('from')
    expect(grabAt(finger(120), EDGES)).toBe('body')
    expect(grabAt(finger(180), EDGES)).toBe('to')
    const narrow = { left: 100, right: 130 }
    expect(grabAt(finger(109), narrow)).toBe('from')
    expect(grabAt(finger(115), narrow)).toBe('body')
    expect(grabAt(finger(121), narrow)).toBe('to')
  })

  it('finds no handle over the bands, but a body 24 pixels wide at least', () => {
    expect(grabAt(mouse(90, 10), EDGES)).toBe('free')
    expect(grabAt(mouse(150, 10), EDGES)).toBe('body')
    expect(grabAt(mouse(110, 10), { left: 100, right: 102 })).toBe('body')
    expect(grabAt(mouse(114, 10), { left: 100, right: 102 })).toBe('free')
  })
})

describe('what a pointer takes hold of', () => {
  it('is the body, or free days', () => {
    expect(takenAt(mouse(150), EDGES, STILL)).toBe('body')
    expect(takenAt(mouse(40), EDGES, STILL)).toBe('free')
  })

  it('is free days where the body fills the strip and cannot move', () => {
    const whole = { left: 0, right: 310 }
    expect(takenAt(mouse(150), whole, { ...STILL, isWhole: true })).toBe('free')
    expect(takenAt(mouse(-10), whole, { ...STILL, isWhole: true })).toBe('from')
  })

  it('is the axis where the strip is zoomed, but for the handles', () => {
    const axis = 65
    expect(takenAt(mouse(40, axis), EDGES, STILL)).toBe('free')
    expect(takenAt(mouse(40, axis), EDGES, { ...STILL, isZoomed: true })).toBe('axis')
    expect(takenAt(mouse(150, axis), EDGES, { ...STILL, isZoomed: true })).toBe('axis')
    expect(takenAt(mouse(210, axis), EDGES, { ...STILL, isZoomed: true })).toBe('to')
  })

  it('over the bands is the body or nothing', () => {
    expect(takenAt(mouse(150, 10), EDGES, STILL)).toBe('body')
    expect(takenAt(mouse(40, 10), EDGES, STILL)).toBeNull()
    expect(takenAt(mouse(150, 10), EDGES, { ...STILL, isWhole: true })).toBeNull()
  })
})

describe('the edges of a brush', () => {
  it('are those of its days', () => {
    const { first, last } = extentFrom('2031-05-11', '2031-05-20')
    expect(edgesOf({ from: first, to: last }, MAY)).toEqual(EDGES)
  })

  it('stay on the strip, in order, whatever is in view', () => {
    const number = fc.integer({ min: numberOf('2031-01-01'), max: numberOf('2031-12-31') })
    fc.assert(
      fc.property(number, number, (a, b) => {
        const { left, right } = edgesOf({ from: Math.min(a, b), to: Math.max(a, b) }, MAY)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeGreaterThanOrEqual(left)
        expect(right).toBeLessThanOrEqual(MAY.width)
      }),
    )
  })
})
