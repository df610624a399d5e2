import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AT_ONCE, FIRST_PORTION, portionOf, portionWith } from '../../src/panel/portion.ts'

const aLength = fc.integer({ min: 0, max: 100_000 })
const aPortion = fc
  .record({ from: fc.nat(100_000), more: fc.nat(1000) })
  .map(({ from, more }) => ({ from, to: from + AT_ONCE + more }))

describe('a portion of a long list', () => {
  it('has the entry that a link leads to, and what stands before it', () => {
    fc.assert(
      fc.property(aPortion, fc.nat(100_000), (portion, index) => {
        const { from, to } = portionWith(portion, index)
        expect(index).toBeGreaterThanOrEqual(from)
        expect(index).toBeLessThan(to)
      }),
    )
    expect(portionWith(FIRST_PORTION, 14_000)).toEqual({ from: 13_990, to: 14_090 })
  })

  it('stays as it is where it has the entry', () => {
    expect(portionWith({ from: 13_990, to: 14_290 }, 14_289)).toEqual({ from: 13_990, to: 14_290 })
  })

  it('lies within the list, and is as much of it as is drawn at once, or all there is', () => {
    fc.assert(
      fc.property(aPortion, aLength, (portion, length) => {
        const { from, to } = portionOf(portion, length)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(length)
        expect(to - from).toBeGreaterThanOrEqual(Math.min(AT_ONCE, length))
      }),
    )
  })
})
