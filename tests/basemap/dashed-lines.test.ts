import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dashedLines } from '../../src/basemap/dashed-lines.ts'
import { type Frame, frameOfTile, TILE_SIZE } from '../../src/basemap/frame.ts'

const runsOf = (line: number[][], frame: Frame) => dashedLines([line]).runsIn(frame)

/** Along the equator at zoom 2 a degree is 1024 / 360 pixels. */
const EQUATOR = [
  [-170, 0],
  [-85, 0],
  [5, 0],
  [170, 0],
]

describe('a line that crosses tiles', () => {
  it('counts its dashes from its own start, not from the edge of the tile', () => {
    const [run] = runsOf(EQUATOR, frameOfTile({ z: 2, x: 2, y: 2 }))
    const first = run?.points[0]
    expect(first?.x).toBeCloseTo((-85 / 360) * 1024)
    expect(run?.start).toBeCloseTo((85 / 360) * 1024)
  })

  it('has the same dash at a tile’s edge on both sides of it', () => {
    const longitude = fc.double({ min: -179, max: 179, noNaN: true })
    const latitude = fc.double({ min: -80, max: 80, noNaN: true })
    const line = fc.array(fc.tuple(longitude, latitude), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(line, fc.nat({ max: 2 }), fc.nat({ max: 3 }), (points, x, y) => {
        const lines = dashedLines([points])
        const left = phases(lines.runsIn(frameOfTile({ z: 2, x, y })), TILE_SIZE)
        const right = phases(lines.runsIn(frameOfTile({ z: 2, x: x + 1, y })), 0)
        expect(left.length).toBe(right.length)
        left.forEach((phase, index) => {
          expect(phase).toBeCloseTo(right[index] ?? Number.NaN, 4)
        })
      }),
      { seed: 3 },
    )
  })

  it('is left out of tiles that it does not touch', () => {
    expect(runsOf(EQUATOR, frameOfTile({ z: 3, x: 4, y: 0 }))).toEqual([])
  })

  it('is there in every copy of the world', () => {
    const here = runsOf(EQUATOR, frameOfTile({ z: 2, x: 1, y: 2 }))
    expect(here).toHaveLength(1)
    expect(runsOf(EQUATOR, frameOfTile({ z: 2, x: 5, y: 2 }))).toEqual(here)
    expect(runsOf(EQUATOR, frameOfTile({ z: 2, x: -3, y: 2 }))).toEqual(here)
  })

  it('loses its wiggles below a pixel, but not its ends', () => {
    const wiggly = [
      [0, 0],
      [0.001, 0.001],
      [0.002, 0],
      [40, 0],
      [40.001, 0],
    ]
    const [run] = runsOf(wiggly, frameOfTile({ z: 2, x: 2, y: 2 }))
    expect(run?.points).toHaveLength(3)
    expect(run?.points.at(-1)?.x).toBeCloseTo((40.001 / 360) * 1024)
  })
})

/** How far along the line it crosses the meridian `x` of the frame, at every crossing inside it. */
function phases(
  runs: ReturnType<ReturnType<typeof dashedLines>['runsIn']>,
  x: number,
): readonly number[] {
  const found: number[] = []
  for (const { points, start } of runs) {
    let along = start
    points.forEach((point, index) => {
      const previous = points[index - 1]
      if (previous === undefined) return
      const length = Math.hypot(point.x - previous.x, point.y - previous.y)
      const part = (x - previous.x) / (point.x - previous.x)
      const y = previous.y + part * (point.y - previous.y)
      if (part >= 0 && part < 1 && y >= 0 && y < TILE_SIZE) found.push(along + part * length)
      along += length
    })
  }
  return found
}
