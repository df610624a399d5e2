import { describe, expect, it } from 'vitest'
import { inTurns } from '../../src/ui/in-turns.ts'

const MANY = Array.from({ length: 450 }, (_, index) => index)

describe('the same for each of many', () => {
  it('comes to a result for each, in their order', async () => {
    expect(await inTurns(MANY, async (number) => number * 2)).toEqual(
      MANY.map((number) => number * 2),
    )
  })

  it('leaves turns in between, for a page to answer', async () => {
    let begun = 0
    const all = inTurns(MANY, async () => {
      begun += 1
    })
    await new Promise((resolve) => setTimeout(resolve))
    expect(begun).toBeLessThan(MANY.length)
    await all
    expect(begun).toBe(MANY.length)
  })

  it('fails with the first that fails', async () => {
    const failing = inTurns(MANY, async (number) => {
      if (number === 3) throw new Error('Not this one.')
    })
    await expect(failing).rejects.toThrow('Not this one.')
  })
})
