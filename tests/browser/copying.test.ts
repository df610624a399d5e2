import { expect } from 'vitest'
import { lastExcerptOf, openingWords, stopAt, tripAt } from './journey.ts'
import { inBrowser, test } from './reader-test.ts'

inBrowser('copying a link', () => {
  test('puts the stop’s address on the clipboard and says so', async ({ reader }) => {
    const { id, name } = stopAt(0)
    const { from, to } = tripAt(0)
    await reader.opens(`/stops/${id}/?from=${from}&to=${to}`)
    await reader.sees.panel(name)
    await reader.presses.copyLink()
    await expect
      .poll(() => reader.sees.announcements())
      .toContainEqual(expect.stringMatching(/copied/i))
    expect(await reader.clipboard()).toBe(reader.link())
  })

  test('puts an excerpt’s address on the clipboard, and it opens the excerpt', async ({
    reader,
    arrives,
  }) => {
    const stop = stopAt(-1)
    const excerpt = lastExcerptOf(stop)
    await reader.opens(`/stops/${stop.id}/`)
    await reader.presses.copyLinkToExcerpt(openingWords(excerpt))
    await expect
      .poll(() => reader.sees.announcements())
      .toContainEqual(expect.stringMatching(/copied/i))
    const copied = await reader.clipboard()
    const address = `/stops/${stop.id}/#${excerpt.id}`
    expect(copied.endsWith(address)).toBe(true)

    const other = await arrives()
    await other.opens(address)
    expect(other.link()).toBe(copied)
    await other.sees.markedExcerpt(openingWords(excerpt))
  })

  test('shows the link selected where the clipboard is refused', async ({ arrives }) => {
    const reader = await arrives({ clipboard: 'refused' })
    const { id, name } = stopAt(0)
    await reader.opens(`/stops/${id}/`)
    await reader.sees.panel(name)
    await reader.presses.copyLink()
    await expect.poll(() => reader.sees.selectedText()).toBe(reader.link())
  })

  test('shows an excerpt’s link selected where the clipboard is refused', async ({ arrives }) => {
    const reader = await arrives({ clipboard: 'refused' })
    const stop = stopAt(0)
    const excerpt = lastExcerptOf(stop)
    await reader.opens(`/stops/${stop.id}/`)
    await reader.presses.copyLinkToExcerpt(openingWords(excerpt))
    await expect
      .poll(() => reader.sees.selectedText())
      .toMatch(new RegExp(`/stops/${stop.id}/#${excerpt.id}$`))
  })
})
