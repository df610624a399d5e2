import { expect } from 'vitest'
import { stopAt } from './journey.ts'
import { inBrowser, test } from './reader-test.ts'

/*
 * What assistive technology is told of a page, to be read line by line when it changes: a name that was
 * lost, a heading of another level, a part in another order. `vitest -u` writes it anew.
 */
inBrowser('the structure of a page', () => {
  for (const [view, address] of [
    ['opening', '/'],
    ['stop', `/stops/${stopAt(0).id}/`],
  ] as const) {
    test(`is as it was read and found good: ${view}`, async ({ reader }) => {
      await reader.opens(address)
      await reader.sees.drawnMap()
      await reader.waitsForSilence()
      await expect(await reader.sees.structure()).toMatchFileSnapshot(`structure/${view}.txt`)
    })
  }
})
