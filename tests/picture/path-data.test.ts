import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outline } from '../../src/picture/outline.ts'
import { pathData, tenths } from '../../src/picture/path-data.ts'
import '../builders/fixed-seed.ts'
import { readPath } from './read-path.ts'

const anyNumber = fc.double({ min: -500, max: 1500, noNaN: true })

function aLine(points: readonly number[], isClosed = false): Outline {
  return { points, arcs: new Map(), isClosed }
}

describe('path data', () => {
  it('is rounded to tenths and takes the shorter of absolute and relative steps', () => {
    expect(pathData([aLine([100.04, 200, 103.26, 199.98, 103.26, 9])])).toBe('M100 200h3.3V9')
  })

  it('leads through every point, to a twentieth of a pixel', () => {
    const anyPoint = fc.tuple(anyNumber, anyNumber)
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 40 }), (points) => {
        const read = readPath(pathData([aLine(points.flat())]))
        for (const [x, y] of read.length === 0 ? [] : points) {
          const nearest = read.map(([toX, toY]) => Math.max(Math.abs(toX - x), Math.abs(toY - y)))
          expect(Math.min(...nearest)).toBeLessThan(0.0501)
        }
      }),
    )
  })

  it('leaves out steps that rounding takes all length from, and outlines of none but those', () => {
    expect(pathData([aLine([1, 1, 1.01, 1.02, 9, 1])])).toBe('M1 1h8')
    expect(pathData([aLine([1, 1, 1.01, 1.02])])).toBe('')
  })

  it('goes on from where a closed outline began', () => {
    const data = pathData([aLine([10, 10, 20, 10, 20, 20], true), aLine([111, 110, 115, 117])])
    expect(data).toBe('M10 10h10v10zM111 110l4 7')
  })

  it('writes numbers without the nought before the point', () => {
    expect([0.5, -0.5, 3, -0.04].map(tenths)).toEqual(['.5', '-.5', '3', '0'])
  })
})
