import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areApart, type Box, distanceToBox, grown } from '../../src/labels/box.ts'
import { emptyGrid, fileUnder, isAnyNear } from '../../src/labels/grid.ts'
import {
  clippedTo,
  distanceBetweenSegments,
  distanceToSegment,
  doSegmentsMeet,
  meetsBox,
  type Segment,
} from '../../src/labels/segment.ts'
import { gapBetween, gapToStroke } from './hard-rules.ts'

const number = fc.integer({ min: -60, max: 60 })
const point = fc.record({ x: number, y: number })
const segment = fc.record({ from: point, to: point })
const box = fc
  .record({ x: number, y: number, width: fc.nat(40), height: fc.nat(40) })
  .map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height }))

const config = { seed: 20240430, numRuns: 1000 }

describe('segments', () => {
  it('meet a box exactly when no distance is left between them', () => {
    fc.assert(
      fc.property(segment, box, (stroke, there) => {
        expect(meetsBox(stroke, there, 0)).toBe(gapToStroke(there, stroke) < 1e-9)
      }),
      config,
    )
  })

  it('meet a box moved outwards as they meet it', () => {
    fc.assert(
      fc.property(segment, box, fc.nat(9), (stroke, there, by) => {
        expect(meetsBox(stroke, there, by)).toBe(meetsBox(stroke, grown(there, by), 0))
      }),
      config,
    )
  })

  it('are as far apart as their closest points', () => {
    fc.assert(
      fc.property(segment, segment, (a, b) => {
        expect(distanceBetweenSegments(a, b)).toBeCloseTo(gapBetween(a, b), 9)
        expect(doSegmentsMeet(a, b)).toBe(gapBetween(a, b) < 1e-9)
      }),
      config,
    )
  })

  it('are clipped to what of them lies in the box, and to nothing if none does', () => {
    fc.assert(
      fc.property(segment, box, (stroke, there) => {
        const inside = clippedTo(there, stroke)
        expect(inside !== null).toBe(gapToStroke(there, stroke) < 1e-9)
        for (const end of inside === null ? [] : [inside.from, inside.to]) {
          expect(distanceToBox(there, end.x, end.y)).toBeLessThan(1e-9)
          expect(distanceToSegment(stroke, end.x, end.y)).toBeLessThan(1e-9)
        }
      }),
      config,
    )
  })

  it('with a coordinate that is no number are clipped to nothing', () => {
    const whole = { left: 0, top: 0, right: 10, bottom: 10 }
    const broken = { from: { x: 5, y: Number.NaN }, to: { x: 6, y: 5 } }
    expect(clippedTo(whole, broken)).toBeNull()
  })
})

describe('boxes', () => {
  it('are apart by a gap exactly when one, moved outwards by it, does not reach the other', () => {
    fc.assert(
      fc.property(box, box, fc.integer({ min: 1, max: 9 }), (a, b, gap) => {
        const reached = grown(a, gap)
        const overlaps =
          reached.left < b.right &&
          b.left < reached.right &&
          reached.top < b.bottom &&
          b.top < reached.bottom
        expect(areApart(a, b, gap)).toBe(!overlaps)
      }),
      config,
    )
  })
})

describe('a grid', () => {
  it('finds everything whose extent comes near', () => {
    const area: Box = { left: -20, top: -20, right: 500, bottom: 300 }
    const things = fc.array(box, { maxLength: 30 })
    const spread = (there: Box): Box => ({
      left: there.left * 5,
      top: there.top * 5,
      right: there.right * 5,
      bottom: there.bottom * 5,
    })
    fc.assert(
      fc.property(things, box, (filed, asked) => {
        const grid = emptyGrid<Box>(area)
        for (const thing of filed) fileUnder(grid, spread(thing), spread(thing))
        const here = spread(asked)
        const overlaps = (thing: Box) => !areApart(thing, here, 0)
        expect(isAnyNear(grid, here, overlaps)).toBe(filed.map(spread).some(overlaps))
      }),
      config,
    )
  })

  it('stays small over a huge area', () => {
    const far = 1e7
    const grid = emptyGrid<Segment>({ left: 0, top: 0, right: far, bottom: far })
    expect(grid.cells.length).toBeLessThan(5000)
  })
})
