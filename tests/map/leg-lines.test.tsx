import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Point } from '../../src/geo/mercator.ts'
import type { Leg } from '../../src/itinerary/legs.ts'
import { avoidedBoxes } from '../../src/map/avoided-boxes.ts'
import { LegLayer } from '../../src/map/LegLayer.tsx'
import { type LegLine, legLines } from '../../src/map/leg-lines.ts'
import { IDS } from '../builders/ids.ts'
import { anEvent, aStop, aTrip } from '../builders/model.ts'
import { aFrame } from './a-frame.ts'

const WEST = aStop({ position: { longitude: -31.5, latitude: 39.3 } })
const EAST = aStop({ id: 'east', position: { longitude: -29.5, latitude: 39.3 } })
const TRIPS = [aTrip(), aTrip({ id: IDS.laterTrip })]

function aLeg(id: string, overrides: Partial<Leg> = {}): Leg {
  const { from = WEST, to = EAST } = overrides
  const ends = [aStayAt(from), aStayAt(to)] as const
  return { id, trip: aTrip(), from, to, planned: false, directed: true, ends, ...overrides }
}

function aStayAt(stop: Leg['from']): Leg['ends'][number] {
  return { stop, events: [anEvent()] }
}

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

describe('the drawing of the legs', () => {
  function draw(legs: readonly Leg[], states: Partial<ComponentProps<typeof LegLayer>> = {}) {
    const { container } = render(
      <LegLayer
        lines={legLines(legs, aFrame())}
        trips={TRIPS}
        later={new Set()}
        highlighted={new Set()}
        onPoint={() => undefined}
        {...states}
      />,
    )
    return container
  }

  it('says nothing to a screen reader, whom the itinerary tells the order', () => {
    expect(draw([aLeg('one')]).firstElementChild).toHaveAttribute('aria-hidden', 'true')
  })

  it('is dashed where an end was planned, and always in the line of its trip', () => {
    const drawing = draw([
      aLeg('one'),
      aLeg('two', { trip: aTrip({ id: IDS.laterTrip }) }),
      aLeg('three', { planned: true, trip: aTrip({ id: IDS.laterTrip }) }),
    ])
    const count = (classes: string) => drawing.querySelectorAll(`path${classes}`).length
    expect(count('.line-solid')).toBe(1)
    expect(count('.line-dotted')).toBe(2)
    expect(count('.line-dotted.line-planned')).toBe(1)
    expect(count('.line-planned')).toBe(1)
  })

  it('has an arrow for each leg whose order is stated, and for no other', () => {
    const legs = [aLeg('one'), aLeg('two', { directed: false }), aLeg('three')]
    const drawing = draw(legs)
    expect(drawing.querySelectorAll('path[transform]')).toHaveLength(2)
  })

  it('makes pale what a playing has not come to, and strong what is pointed at', () => {
    const drawing = draw([aLeg('one'), aLeg('two'), aLeg('three')], {
      later: new Set(['two', 'three']),
      highlighted: new Set(['three']),
    })
    const groups = [...drawing.querySelectorAll('g')].map((group) => group.className.baseVal)
    expect(groups).toEqual(['hue-0', 'hue-0 leg-later', 'hue-0 leg-later leg-highlighted'])
  })

  it('tells which leg is pointed at, and gives the keyboard no stop on it', async () => {
    const onPoint = vi.fn()
    const drawing = draw([aLeg('one'), aLeg('two')], { onPoint })
    const [, target = drawing] = drawing.querySelectorAll('.leg-target')
    await userEvent.hover(target)
    await userEvent.unhover(target)
    expect(onPoint.mock.calls).toEqual([[{ kind: 'leg', id: 'two' }], [null]])
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  it('draws each leg over a casing of the same course', () => {
    const drawing = draw([aLeg('one')])
    const courses = [...drawing.querySelectorAll('path:not([transform], .leg-target)')].map(
      (path) => path.getAttribute('d'),
    )
    expect(courses).toHaveLength(2)
    expect(new Set(courses).size).toBe(1)
    expect(courses[0]).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+$/)
  })
})

describe('what the names of the basemap keep clear of', () => {
  const box = { left: 100, top: 100, right: 180, bottom: 128 }

  function covers(boxes: ReturnType<typeof avoidedBoxes>, x: number, y: number): boolean {
    return boxes.some(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    )
  }

  it('are the controls', () => {
    expect(avoidedBoxes({ marks: [] }, [], [box])).toEqual([box])
  })

  it('are the dots, the cards and the leaders, along their whole length', () => {
    const leader = { from: { x: 40, y: 40 }, to: { x: 100, y: 110 } }
    const mark = { kind: 'stop', id: 'x', anchor: { x: 36, y: 36 }, card: { box, leader } } as const
    const boxes = avoidedBoxes({ marks: [mark] }, [], [])
    expect(covers(boxes, 36, 36)).toBe(true)
    expect(covers(boxes, 140, 114)).toBe(true)
    for (let share = 0; share <= 1; share += 0.05) {
      expect(covers(boxes, 40 + 60 * share, 40 + 70 * share)).toBe(true)
    }
    expect(covers(boxes, 40, 110)).toBe(false)
  })

  it('are the dots of a group that has no card', () => {
    const anchors = [
      { x: 10, y: 10 },
      { x: 30, y: 10 },
    ]
    const anchor = { x: 20, y: 10 }
    const group = { kind: 'group', ids: ['x', 'y'], anchor, anchors, card: null } as const
    const boxes = avoidedBoxes({ marks: [group] }, [], [])
    expect(boxes).toHaveLength(2)
    for (const { x, y } of anchors) expect(covers(boxes, x, y)).toBe(true)
  })

  it('are the legs, at any place of them', () => {
    const lines = legLines([aLeg('one')], aFrame())
    const boxes = avoidedBoxes({ marks: [] }, lines, [])
    const points = lines[0]?.points ?? []
    expect(points.length).toBeGreaterThan(1)
    points.slice(1).forEach((to, index) => {
      const from = points[index] ?? to
      expect(covers(boxes, (from.x + to.x) / 2, (from.y + to.y) / 2)).toBe(true)
    })
    const [middle = { x: 0, y: 0 }] = points.slice(Math.floor(points.length / 2))
    expect(covers(boxes, middle.x, middle.y + 30)).toBe(false)
  })
})
