import { describe, expect, it } from 'vitest'
import { beyond } from '../../src/map/beyond.ts'

describe('how far a stretch lies beyond what can be seen', () => {
  it('is nothing for one within', () => {
    expect(beyond(40, 60, 36, 264)).toBe(0)
    expect(beyond(36, 264, 36, 264)).toBe(0)
  })

  it('is as much as is missing at either end, in whole pixels', () => {
    expect(beyond(20.4, 60, 36, 264)).toBe(-16)
    expect(beyond(200, 300.2, 36, 264)).toBe(36)
  })

  it('brings in the beginning of one that is too long', () => {
    expect(beyond(0, 300, 36, 264)).toBe(-36)
  })
})
