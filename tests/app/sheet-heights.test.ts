import { describe, expect, it } from 'vitest'
import { inPixels } from '../../src/app/sheet-heights.ts'

describe('a height of the styles', () => {
  it('is of the whole in percent, and of the letters in rem', () => {
    expect(inPixels('34%', 700, 16)).toBeCloseTo(238)
    expect(inPixels('4rem', 700, 20)).toBe(80)
  })

  it('is refused in other units, so that nobody wonders where the sheet has gone', () => {
    expect(() => inPixels('40px', 700, 16)).toThrow('"40px" is no height in percent or rem.')
    expect(() => inPixels('', 700, 16)).toThrow()
  })
})
