import { describe, expect, it } from 'vitest'
import { isDrawnNow } from '../../src/app/other-data/drawing-steps.ts'

const LATE = { isLate: true, isMoreComing: true, drawn: 0, here: 10, isAskedForHere: false }

describe('what has come of a dataset', () => {
  it('is drawn once it takes a while', () => {
    expect(isDrawnNow(LATE)).toBe(true)
    expect(isDrawnNow({ ...LATE, isLate: false })).toBe(false)
  })

  it('is not drawn without a stop, nor just before all of it is', () => {
    expect(isDrawnNow({ ...LATE, here: 0 })).toBe(false)
    expect(isDrawnNow({ ...LATE, isMoreComing: false })).toBe(false)
  })

  it('is drawn a few times only, however many stops come', () => {
    let drawn = 0
    let drawings = 0
    let work = 0
    for (let here = 1; here <= 20_000; here += 1) {
      if (!isDrawnNow({ ...LATE, drawn, here })) continue
      drawn = here
      drawings += 1
      work += here
    }
    expect(drawings).toBeLessThan(10)
    expect(work).toBeLessThan(30_000)
  })

  it('is drawn at once where the address has waited for it', () => {
    const few = { ...LATE, drawn: 10, here: 11 }
    expect(isDrawnNow(few)).toBe(false)
    expect(isDrawnNow({ ...few, isAskedForHere: true })).toBe(true)
  })
})
