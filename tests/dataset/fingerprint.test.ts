import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../src/dataset/fingerprint.ts'

describe('the fingerprint of a text', () => {
  it('is that of FNV-1a, with the length before it', () => {
    // The published values for "" and "foobar" (FNV's own test suite, 32 bits).
    expect(fingerprintOf('')).toBe('0-811c9dc5')
    expect(fingerprintOf('foobar')).toBe('6-bf9cf968')
  })

  it('differs when one character differs', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, place) => {
        const index = place % text.length
        const other = text[index] === 'x' ? 'y' : 'x'
        const edited = text.slice(0, index) + other + text.slice(index + 1)
        expect(fingerprintOf(edited)).not.toBe(fingerprintOf(text))
      }),
    )
  })
})
