import { describe, expect, it } from 'vitest'
import { stopsDrawnNow } from '../../src/app/other-data/drawing-steps.ts'

const LATE = {
  ...{ elapsed: 500, drawnAfter: null, isMoreComing: true },
  ...{ drawn: 0, here: 10, isAskedForHere: false },
}

describe('what has come of a dataset', () => {
  it('is drawn once it takes a while', () => {
    expect(stopsDrawnNow(LATE)).toBe(10)
    expect(stopsDrawnNow({ ...LATE, elapsed: 300 })).toBe(0)
  })

  it('is not drawn without a stop, nor just before all of it is', () => {
    expect(stopsDrawnNow({ ...LATE, here: 0 })).toBe(0)
    expect(stopsDrawnNow({ ...LATE, isMoreComing: false })).toBe(0)
  })

  it('is drawn in small part first, however much is there', () => {
    expect(stopsDrawnNow({ ...LATE, here: 20_000 })).toBe(200)
    const second = { ...LATE, elapsed: 1500, drawnAfter: 500, drawn: 200, here: 20_000 }
    expect(stopsDrawnNow(second)).toBe(800)
  })

  it('is drawn again some time later, and not where no more is there', () => {
    const again = { ...LATE, drawn: 10, here: 11, drawnAfter: 500 }
    expect(stopsDrawnNow({ ...again, elapsed: 1400 })).toBe(0)
    expect(stopsDrawnNow({ ...again, elapsed: 1600 })).toBe(11)
    expect(stopsDrawnNow({ ...again, elapsed: 1600, here: 10 })).toBe(0)
  })

  it.each([
    ['two seconds', 2_000, 3],
    ['two minutes', 120_000, 6],
  ])('is drawn a few times only where 20,000 stops come in %s', (_, whole, most) => {
    let drawn = 0
    let drawnAfter: number | null = null
    let drawings = 0
    let work = 0
    for (let elapsed = 0; elapsed < whole; elapsed += 10) {
      const here = Math.floor((20_000 * elapsed) / whole)
      const now = stopsDrawnNow({ ...LATE, elapsed, drawnAfter, drawn, here })
      if (now === 0) continue
      drawn = now
      drawnAfter = elapsed
      drawings += 1
      work += now
    }
    expect(drawings).toBeGreaterThan(1)
    expect(drawings).toBeLessThanOrEqual(most)
    expect(work).toBeLessThan(30_000)
  })

  it('is not drawn in place of more that an earlier try has left', () => {
    const again = { ...LATE, drawn: 500 }
    expect(stopsDrawnNow({ ...again, here: 250 })).toBe(0)
    expect(stopsDrawnNow({ ...again, here: 250, isAskedForHere: true })).toBe(0)
    expect(stopsDrawnNow({ ...again, here: 600 })).toBe(600)
  })

  it('is drawn at once where the address has waited for it', () => {
    const few = { ...LATE, drawn: 10, here: 11, drawnAfter: 490 }
    expect(stopsDrawnNow(few)).toBe(0)
    expect(stopsDrawnNow({ ...few, isAskedForHere: true })).toBe(11)
  })
})
