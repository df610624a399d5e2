import { describe, expect, it } from 'vitest'
import { avoidedBoxes } from '../../src/picture/avoided-boxes.ts'
import { legLines } from '../../src/picture/leg-lines.ts'
import { aFrame } from '../map/a-frame.ts'
import { aLeg } from './a-leg.ts'

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
