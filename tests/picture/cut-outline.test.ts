import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutArea, cutLine } from '../../src/picture/cut-outline.ts'
import type { Outline } from '../../src/picture/outline.ts'
import '../builders/fixed-seed.ts'

const BOX = { left: 0, top: 0, right: 100, bottom: 80 }

function anOutline(points: readonly number[], isClosed = true): Outline {
  return { points, arcs: new Map(), isClosed }
}

function areaOf(points: readonly number[]): number {
  let twice = 0
  for (let index = 0; index < points.length; index += 2) {
    const next = (index + 2) % points.length
    twice +=
      (points[index] ?? 0) * (points[next + 1] ?? 0) -
      (points[next] ?? 0) * (points[index + 1] ?? 0)
  }
  return Math.abs(twice) / 2
}

const anyRectangle = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -300, max: 300 })))
  .map(([x = 0, y = 0, width = 0, height = 0]) => ({
    x,
    y,
    width: Math.abs(width) + 1,
    height: Math.abs(height) + 1,
  }))

describe('an area cut by a box', () => {
  it('keeps of a rectangle what both have in common', () => {
    fc.assert(
      fc.property(anyRectangle, ({ x, y, width, height }) => {
        const ring = [x, y, x + width, y, x + width, y + height, x, y + height]
        const kept = cutArea(anOutline(ring), BOX)
        const across = Math.max(0, Math.min(x + width, 100) - Math.max(x, 0))
        const down = Math.max(0, Math.min(y + height, 80) - Math.max(y, 0))
        expect(areaOf(kept?.points ?? [])).toBeCloseTo(across * down, 6)
      }),
    )
  })

  it('is left as it is inside, and left out where it lies outside', () => {
    const inside = anOutline([10, 10, 20, 10, 20, 20])
    expect(cutArea(inside, BOX)).toBe(inside)
    expect(cutArea(anOutline([110, 10, 120, 10, 120, 20]), BOX)).toBeNull()
  })
})

describe('a line cut by a box', () => {
  it('loses what lies outside, and becomes two where it leaves and comes back', () => {
    const line = anOutline([-50, 10, 50, 10, 150, 20, 150, 30, 150, 40, 50, 40], false)
    expect(cutLine(line, BOX).map(({ points }) => points)).toEqual([
      [-50, 10, 50, 10, 150, 20],
      [150, 40, 50, 40],
    ])
  })

  it('keeps a stretch that crosses the box with both ends outside', () => {
    const line = anOutline([-50, 40, 150, 41], false)
    expect(cutLine(line, BOX).map(({ points }) => points)).toEqual([line.points])
  })

  it('keeps the closing stretch of a ring, and no other that is out of sight', () => {
    const ring = anOutline([50, 50, 150, 50, 150, 150, 50, 150])
    expect(cutLine(ring, BOX).map(({ points }) => points)).toEqual([
      [50, 50, 150, 50],
      [50, 150, 50, 50],
    ])
  })
})
