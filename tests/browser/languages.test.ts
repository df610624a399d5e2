import { expect } from 'vitest'
import { LANGUAGES } from '../../src/text/text.ts'
import { excerptsOf, LONGEST_STOP, lastExcerptOf, STOPS, stopAt } from './journey.ts'
import { LAPTOP, PHONE } from './reader/circumstances.ts'
import { inBrowser, test } from './reader-test.ts'

/** The languages whose pages have a prefix: the built-in dataset is told in English. */
const OTHERS = LANGUAGES.filter(({ tag }) => tag !== 'en')

const SCREENS = [
  ['laptop', LAPTOP, 'dark'],
  ['phone', PHONE, 'light'],
] as const

/** Beside a page to read, in CSS pixels. */
const MARGIN = 24

/** What a stop is called by readers of a language. */
function nameOf(stop: (typeof STOPS)[number], language: string): string {
  return stop.names[language] ?? stop.name
}

inBrowser.each(OTHERS)('pages in $name', ({ tag, name, direction, offer, decline }) => {
  test('are read without scripts, their quotations as they are printed', async ({ arrives }) => {
    const reader = await arrives({ scripts: 'off' })
    for (const stop of STOPS) {
      await reader.opens(`/${tag}/stops/${stop.id}/`)
      expect(await reader.sees.language()).toEqual({ tag, direction })
      await reader.sees.panel(nameOf(stop, tag))
      expect(await reader.sees.quotations()).toEqual(
        expect.arrayContaining(excerptsOf(stop).map(({ exact }) => exact)),
      )
      expect(await reader.sees.languagesOfQuotations()).toEqual(['en ltr'])
    }
  })

  for (const [screen, size, theme] of SCREENS) {
    test(`are taken over without moving anything, and pass axe-core, ${theme} on a ${screen}`, async ({
      arrives,
    }) => {
      const reader = await arrives({ size, theme, language: tag })
      for (const address of ['/', `/stops/${LONGEST_STOP.id}/`, '/about/']) {
        await reader.opens(`/${tag}${address}`)
        if (address === '/about/') await reader.waitsForSilence()
        else await reader.sees.drawnMap()
        expect(await reader.sees.layoutShift(), address).toBe(0)
        expect(await reader.audits(), address).toEqual([])
      }
      if (size === PHONE) expect(await reader.sees.widthOfMain()).toBe(size.width - 2 * MARGIN)
    })
  }

  test('keep stop, days and excerpt where a reader changes to them and back', async ({
    arrives,
  }) => {
    const reader = await arrives()
    const stop = stopAt(0)
    const view = `/stops/${stop.id}/?from=2024-01-01#${lastExcerptOf(stop).id}`
    await reader.opens(view)
    await reader.sees.drawnMap()
    await reader.presses.link(name)
    await reader.sees.panel(nameOf(stop, tag))
    expect(reader.address()).toBe(`/${tag}${view}`)
    await reader.sees.markedExcerpt(lastExcerptOf(stop).exact)
    await reader.presses.link('English')
    await reader.sees.panel(stop.name)
    expect(reader.address()).toBe(view)
  })

  test('are offered to who prefers them, and only until that is declined', async ({ arrives }) => {
    const reader = await arrives({ language: tag })
    await reader.opens('/')
    await reader.sees.drawnMap()
    await expect.poll(() => reader.sees.offer()).toBe(offer)
    expect(reader.address()).toBe('/')
    expect(await reader.sees.layoutShift()).toBe(0)
    expect(await reader.audits()).toEqual([])
    await reader.presses.button(decline)
    await reader.opens(`/stops/${stopAt(0).id}/`)
    await reader.sees.drawnMap()
    expect(await reader.sees.offer()).toBeNull()
  })

  test('answer for an address without a page in their language', async ({ arrives }) => {
    const reader = await arrives({ language: tag })
    await reader.opensWithoutPage(`/${tag}/nowhere/`)
    await reader.sees.drawnMap()
    expect(await reader.sees.language()).toEqual({ tag, direction })
    expect(await reader.sees.alerts()).toHaveLength(1)
  })
})

inBrowser('a reader of English', () => {
  test('is offered no other language', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    expect(await reader.sees.offer()).toBeNull()
  })
})
