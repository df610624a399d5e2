import { describe, expect, it } from 'vitest'
import { stopsDrawnNow } from '../../src/app/other-data/drawing-steps.ts'

const LATE = { isLate: true, isMoreComing: true, drawn: 0, here: 10, isAskedForHere: false }

describe('what has come of a dataset', () => {
  it('is drawn once it takes a while', () => {
    expect(stopsDrawnNow(LATE)).toBe(10)
    expect(stopsDrawnNow({ ...LATE, isLate: false })).toBe(0)
  })

  it('is not drawn without a stop, nor just before all of it is', () => {
    expect(stopsDrawnNow({ ...LATE, here: 0 })).toBe(0)
    expect(stopsDrawnNow({ ...LATE, isMoreComing: false })).toBe(0)
  })

  it('is drawn in small part first, however much is there', () => {
    expect(stopsDrawnNow({ ...LATE, here: 20_000 })).toBe(200)
    expect(stopsDrawnNow({ ...LATE, drawn: 200, here: 20_000 })).toBe(800)
  })

  it('is drawn a few times only, however many stops come', () => {
    let drawn = 0
    let drawings = 0
    let work = 0
    for (let here = 1; here <= 20_000; here += 1) {
      const now = stopsDrawnNow({ ...LATE, drawn, here })
      if (now === 0) continue
      drawn = now
      drawings += 1
      work += now
    }
    expect(drawings).toBeLessThan(10)
    expect(work).toBeLessThan(30_000)
  })

  it('is drawn at once where the address has waited for it', () => {
    const few = { ...LATE, drawn: 10, here: 11 }
    expect(stopsDrawnNow(few)).toBe(0)
    expect(stopsDrawnNow({ ...few, isAskedForHere: true })).toBe(11)
  })
})
