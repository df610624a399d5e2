import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { quoteHash } from '../../src/dataset/quote-hash.ts'
import '../builders/arbitrary.ts'

afterEach(() => vi.unstubAllGlobals())

const QUOTE = { prefix: 'It rained. ', exact: '“She left.”', suffix: ' He' }

describe('the hash of a quotation', () => {
  it('is the SHA-256 of the JSON array of its three parts', async () => {
    const json = '["It rained. ","“She left.”"," He"]'
    const expected = createHash('sha256').update(json, 'utf8').digest('hex')
    expect(await quoteHash(QUOTE)).toBe(expected)
    expect(await quoteHash(QUOTE)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is another after any edit, also where a word moves from one part to the next', async () => {
    const parts = fc.record({
      prefix: fc.string({ unit: 'binary' }),
      exact: fc.string({ unit: 'binary' }),
      suffix: fc.string({ unit: 'binary' }),
    })
    await fc.assert(
      fc.asyncProperty(parts, parts, async (a, b) => {
        const same = a.prefix === b.prefix && a.exact === b.exact && a.suffix === b.suffix
        expect((await quoteHash(a)) === (await quoteHash(b))).toBe(same)
      }),
    )
    const moved = { prefix: 'It rained.', exact: ' “She left.”', suffix: ' He' }
    expect(await quoteHash(moved)).not.toBe(await quoteHash(QUOTE))
  })

  it('tells halves of different characters apart', async () => {
    const half = { ...QUOTE, prefix: '\ud83d' }
    expect(await quoteHash(half)).not.toBe(await quoteHash({ ...QUOTE, prefix: '\ud83e' }))
  })

  it('does not depend on the mark', async () => {
    const checked = { day: '2031-06-01', textHash: '0'.repeat(64), quoteHash: '0'.repeat(64) }
    expect(await quoteHash({ ...QUOTE, ...{ checked } })).toBe(await quoteHash(QUOTE))
  })

  it('says what to do where the page has no cryptography', async () => {
    vi.stubGlobal('crypto', {})
    await expect(quoteHash(QUOTE)).rejects.toThrow('open it over https, or from localhost')
  })
})
