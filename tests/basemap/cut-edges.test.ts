import { describe, expect, it } from 'vitest'
import { type Coordinates, cutEdgeTest, outlineOf } from '../../src/basemap/cut-edges.ts'

const STEP = 0.01
const regional = cutEdgeTest({
  box: [10, 20, 30, 40],
  transform: { scale: [STEP, STEP], translate: [10, 20] },
})
const world = cutEdgeTest({
  box: [-180, -90, 180, 90],
  transform: { scale: [STEP, STEP], translate: [-180, -90] },
})

describe('an edge made by cutting', () => {
  it('runs along the box, up to the rounding of the file', () => {
    expect(regional([10, 25], [10, 30])).toBe(true)
    expect(regional([10 + STEP, 25], [10 - STEP, 30])).toBe(true)
    expect(regional([12, 40], [15, 40 + STEP])).toBe(true)
    expect(regional([30, 25], [30, 26])).toBe(true)
    expect(regional([29, 20], [12, 20])).toBe(true)
  })

  it('is none that only begins, ends or crosses there', () => {
    expect(regional([10, 25], [11, 25])).toBe(false)
    expect(regional([10, 25], [30, 26])).toBe(false)
    expect(regional([9, 25], [11, 25])).toBe(false)
    expect(regional([10 + 5 * STEP, 25], [10 + 5 * STEP, 30])).toBe(false)
  })

  it('is the corner from one side of the box to the next, in two pieces', () => {
    expect(regional([10, 39], [10, 40])).toBe(true)
    expect(regional([10, 40], [11, 40])).toBe(true)
  })

  it('is the antimeridian and the south end of the land', () => {
    expect(world([180, 65], [180, 70])).toBe(true)
    expect(world([-179.95, 65], [-180, 70])).toBe(true)
    expect(world([-60, -85.2], [60, -85.1])).toBe(true)
    expect(world([179, 65], [179, 70])).toBe(false)
  })
})

describe('the outline of land', () => {
  const isCutEdge = regional

  it('is one line around an island', () => {
    const island: Coordinates[] = [
      [15, 25],
      [16, 26],
      [17, 25],
      [15, 25],
    ]
    expect(outlineOf([island], isCutEdge)).toEqual({ shores: [island], seams: [] })
  })

  it('falls apart into shores and seams where the box cut it', () => {
    const ring: Coordinates[] = [
      [15, 25],
      [10, 25],
      [10, 30],
      [15, 30],
      [10, 33],
      [10, 35],
      [15, 35],
      [15, 25],
    ]
    expect(outlineOf([ring], isCutEdge)).toEqual({
      shores: [
        [
          [15, 25],
          [10, 25],
        ],
        [
          [10, 30],
          [15, 30],
          [10, 33],
        ],
        [
          [10, 35],
          [15, 35],
          [15, 25],
        ],
      ],
      seams: [
        [
          [10, 25],
          [10, 30],
        ],
        [
          [10, 33],
          [10, 35],
        ],
      ],
    })
  })

  it('has no shore where all of the box is land', () => {
    const box: Coordinates[] = [
      [10, 20],
      [10, 40],
      [30, 40],
      [30, 20],
      [10, 20],
    ]
    const { shores, seams } = outlineOf([box], isCutEdge)
    expect(shores).toEqual([])
    expect(seams).toHaveLength(4)
  })
})
