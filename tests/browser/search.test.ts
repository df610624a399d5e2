import { expect } from 'vitest'
import { wordsIn } from '../../src/itinerary/words-in.ts'
import { excerptsOf, STOPS, stopAt } from './journey.ts'
import { PHONE } from './reader/circumstances.ts'
import { inBrowser, test } from './reader-test.ts'

/** A sentence to look for, and its longest word: whichever stop has quotations at all. */
const QUOTED = STOPS.flatMap((stop) => excerptsOf(stop).map((excerpt) => ({ stop, excerpt })))[0]
const WORD = longest(QUOTED?.excerpt.exact ?? '')

function longest(text: string): string {
  const words = wordsIn(text).map(({ word }) => word)
  return words.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

/** A stop whose Arabic name ends in a letter that many type as another (teh marbuta as heh). */
const IN_ARABIC = STOPS.find(({ names }) => names['ar']?.endsWith('ة')) ?? stopAt(0)

inBrowser('searching', () => {
  test('leads from a marked word to its quotation, and back to what was found', async ({
    reader,
  }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.types(WORD)
    await expect.poll(() => reader.sees.markedWords()).toContain(WORD)
    expect(await reader.audits()).toEqual([])
    await expect.poll(() => reader.address()).toBe(`/?q=${encodeURIComponent(WORD)}`)
    const steps = await reader.historyLength()
    await reader.presses.foundQuotation(QUOTED?.excerpt.exact ?? '')
    await reader.sees.markedExcerpt(QUOTED?.excerpt.exact ?? '')
    expect(await reader.historyLength()).toBe(steps + 1)
    await reader.goesBack()
    await expect.poll(() => reader.sees.markedWords()).toContain(WORD)
    await reader.goesBack()
    await expect.poll(() => reader.sees.itinerary()).toHaveLength(STOPS.length)
    expect(reader.address()).toBe('/')
  })

  test('is done by keys alone, and a link to it shows the same', async ({ reader }) => {
    await reader.opens(`/?q=${encodeURIComponent(WORD)}`)
    await expect.poll(() => reader.sees.markedWords()).toContain(WORD)
    await reader.tabsTo('searchbox', /^Search$/)
    await reader.presses.key('ArrowDown')
    await expect.poll(() => reader.sees.focus()).toMatch(/^link /)
    await reader.presses.key('ArrowUp')
    await expect.poll(() => reader.sees.focus()).toBe('searchbox Search')
    await reader.presses.key('Escape')
    await expect.poll(() => reader.address()).toBe('/')
    await reader.presses.key('Escape')
    await expect.poll(() => reader.sees.focus()).toBe('navigation Itinerary')
  })

  test('finds an Arabic name in another form of its letters, on a phone', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE, touch: true, theme: 'dark', language: 'ar' })
    const name = IN_ARABIC.names['ar'] ?? ''
    await reader.opens(`/ar/?q=${encodeURIComponent(name.replace(/ة$/, 'ه'))}`)
    await reader.sees.drawnMap()
    await expect.poll(() => reader.sees.markedWords()).toContain(name)
    expect(await reader.sees.sidewaysOverflow()).toBeLessThanOrEqual(0)
    expect(await reader.audits()).toEqual([])
    const before = await reader.sees.panelTop()
    await reader.types(' ')
    await expect.poll(() => reader.sees.panelTop()).toBeLessThan(before)
    expect(await reader.sees.focusInSight()).toBe(true)
  })
})
