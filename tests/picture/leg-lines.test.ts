import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/geo/mercator.ts'
import { type LegLine, legLines } from '../../src/picture/leg-lines.ts'
import { aStop, aTrip } from '../builders/model.ts'
import { aFrame } from '../map/a-frame.ts'
import { aLeg, EAST, WEST } from './a-leg.ts'

function first(line: LegLine | undefined): Point {
  const point = line?.points[0]
  if (point === undefined) throw new Error('The leg has no points.')
  return point
}

function last(line: LegLine | undefined): Point {
  const point = line?.points.at(-1)
  if (point === undefined) throw new Error('The leg has no points.')
  return point
}

describe('the line of a leg', () => {
  it('runs from the one stop to the other', () => {
    const frame = aFrame()
    const [line] = legLines([aLeg('one')], frame)
    const from = frame.project(WEST.position)
    const to = frame.project(EAST.position)
    expect(first(line).x).toBeCloseTo(from.x, 6)
    expect(first(line).y).toBeCloseTo(from.y, 6)
    expect(last(line).x).toBeCloseTo(to.x, 6)
    expect(last(line).y).toBeCloseTo(to.y, 6)
  })

  it('has an arrow in its middle, towards the stop it leads to', () => {
    const frame = aFrame()
    const [there, back] = [
      ...legLines([aLeg('one')], frame),
      ...legLines([aLeg('two', { from: EAST, to: WEST })], frame),
    ]
    expect(there?.arrow?.point.x).toBeCloseTo((first(there).x + last(there).x) / 2, 0)
    expect(Math.abs(there?.arrow?.angle ?? Number.NaN)).toBeLessThan(0.1)
    expect(Math.abs(back?.arrow?.angle ?? Number.NaN)).toBeGreaterThan(Math.PI - 0.1)
  })

  it('has no arrow where no source states the order', () => {
    const [line] = legLines([aLeg('one', { directed: false })], aFrame())
    expect(line?.arrow).toBeNull()
  })

  it('has no arrow where it is too short for one', () => {
    const near = aStop({ id: 'near', position: { longitude: -31.4, latitude: 39.3 } })
    const [far] = legLines([aLeg('one', { to: near })], aFrame({ zoom: 10 }))
    const [close] = legLines([aLeg('one', { to: near })], aFrame({ zoom: 6 }))
    expect(far?.arrow).not.toBeNull()
    expect(close?.arrow).toBeNull()
  })

  it('crosses the antimeridian the short way', () => {
    const fiji = aStop({ id: 'fiji', position: { longitude: 178, latitude: -18 } })
    const samoa = aStop({ id: 'samoa', position: { longitude: -172, latitude: -14 } })
    const frame = aFrame({ center: { longitude: 179, latitude: -16 }, zoom: 5 })
    const [line] = legLines([aLeg('one', { from: fiji, to: samoa })], frame)
    const xs = (line?.points ?? []).map(({ x }) => x)
    expect(first(line).x).toBeCloseTo(frame.project(fiji.position).x, 6)
    expect(last(line).x).toBeCloseTo(frame.project(samoa.position).x, 6)
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(frame.width)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
  })

  it('is drawn in the copy of the world that is in view', () => {
    const fiji = aStop({ id: 'fiji', position: { longitude: 178, latitude: -18 } })
    const samoa = aStop({ id: 'samoa', position: { longitude: -172, latitude: -14 } })
    for (const longitude of [-178, 182]) {
      const frame = aFrame({ center: { longitude, latitude: -16 }, zoom: 5 })
      const [line] = legLines([aLeg('one', { from: fiji, to: samoa })], frame)
      expect(first(line).x).toBeCloseTo(frame.project(fiji.position).x, 6)
      expect(first(line).x).toBeGreaterThan(0)
      expect(last(line).x).toBeLessThan(frame.width)
    }
  })
})

describe('a leg that the antimeridian cuts on the screen', () => {
  const fiji = aStop({ id: 'fiji', position: { longitude: 178, latitude: -18 } })
  const samoa = aStop({ id: 'samoa', position: { longitude: -172, latitude: -14 } })
  const frame = aFrame({ center: { longitude: 0, latitude: 0 }, zoom: 1 })
  const lines = legLines([aLeg('one', { from: fiji, to: samoa })], frame)

  it('leaves the view at the one dot and comes in to the other', () => {
    expect(lines).toHaveLength(2)
    expect(first(lines[0]).x).toBeCloseTo(frame.project(fiji.position).x, 6)
    expect(last(lines[1]).x).toBeCloseTo(frame.project(samoa.position).x, 6)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(2)
  })
})

describe('legs over the same ground', () => {
  it('run side by side, around the course of one alone', () => {
    const [alone] = legLines([aLeg('one')], aFrame())
    const [one, two] = legLines([aLeg('one'), aLeg('two', { trip: aTrip({ id: 'x' }) })], aFrame())
    expect(Math.abs(first(one).y - first(two).y)).toBeCloseTo(5, 1)
    expect((first(one).y + first(two).y) / 2).toBeCloseTo(first(alone).y, 6)
  })

  it('run side by side also there and back, and their arrows stand apart', () => {
    const legs = [aLeg('there'), aLeg('back', { from: EAST, to: WEST })]
    const [there, back] = legLines(legs, aFrame())
    expect(Math.abs(first(there).y - last(back).y)).toBeCloseTo(5, 1)
    const distance = Math.hypot(
      (there?.arrow?.point.x ?? 0) - (back?.arrow?.point.x ?? 0),
      (there?.arrow?.point.y ?? 0) - (back?.arrow?.point.y ?? 0),
    )
    expect(distance).toBeLessThan(10)
    expect(distance).toBeGreaterThan(3)
  })

  it('do not move the legs of other ground', () => {
    const elsewhere = aLeg('elsewhere', { to: aStop({ id: 'south' }) })
    const [alone] = legLines([elsewhere], aFrame())
    const [, , beside] = legLines([aLeg('one'), aLeg('two'), elsewhere], aFrame())
    expect(beside?.points).toEqual(alone?.points)
  })
})
