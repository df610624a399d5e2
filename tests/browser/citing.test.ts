import { expect } from 'vitest'
import { excerptsOf, openingWords, stopAt } from './journey.ts'
import { inBrowser, test } from './reader-test.ts'

inBrowser('citing', () => {
  test('copies an excerpt in each format, with its link and the day of access', async ({
    reader,
  }) => {
    const stop = stopAt(0)
    const [excerpt] = excerptsOf(stop)
    if (excerpt === undefined) throw new Error('The first stop has no excerpt.')
    const link = `/stops/${stop.id}/#${excerpt.id}`
    await reader.opens(`/stops/${stop.id}/`)
    await reader.presses.cite(openingWords(excerpt))
    for (const [format, sign] of [
      ['Chicago', /Accessed .+ \d{4}/i],
      ['APA', /Retrieved|accessed/i],
      ['BibTeX', /^@\w+\{/],
      ['RIS', /^TY {2}- /],
      ['CSL-JSON', /"accessed"/],
    ] as const) {
      await reader.presses.button(`Copy as ${format}`)
      await expect
        .poll(() => reader.sees.announcements())
        .toContainEqual(expect.stringContaining(format))
      const copied = await reader.clipboard()
      expect(copied, format).toContain(link)
      expect(copied, format).toMatch(sign)
    }
  })
})
