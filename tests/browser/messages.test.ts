import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { stopAt } from './journey.ts'
import { inBrowser, test } from './reader-test.ts'

inBrowser('the messages of a page', () => {
  test('are asked for with the page, in its language alone', async ({ reader, stage }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.waitsForSilence()
    const { folder } = stage.root
    const page = await readFile(join(folder, 'index.html'), 'utf8')
    const scripts = await Promise.all(
      reader.traffic.requests
        .map((address) => new URL(address).pathname)
        .filter((path) => path.endsWith('.js'))
        .map(async (path) => ({ path, code: await readFile(join(folder, path), 'utf8') })),
    )
    const english = scripts.filter(({ code }) => code.includes('How to read the map'))
    expect(english).toHaveLength(1)
    for (const { path } of english) {
      expect(page).toMatch(new RegExp(`<link [^>]*rel="modulepreload"[^>]* href="${path}"`))
    }
    const others = scripts.filter(({ code }) => /كيف تُقرأ الخريطة|איך לקרוא את המפה/.test(code))
    expect(others.map(({ path }) => path)).toEqual([])
  })

  test('are told to be missing where they do not come, in the page’s language', async ({
    reader,
  }) => {
    await reader.missesMessages()
    await reader.opens(`/he/stops/${stopAt(0).id}/`)
    await expect
      .poll(() => reader.sees.alerts())
      .toEqual([expect.stringContaining('המילים של דף זה לא הגיעו')])
    await reader.sees.panel(stopAt(0).names['he'] ?? '')
  })
})
