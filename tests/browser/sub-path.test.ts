import { expect } from 'vitest'
import { lastExcerptOf, openingWords, reportsIn, stopAt, tripAt } from './journey.ts'
import { inBrowser, test } from './reader-test.ts'

inBrowser('under a sub-path', () => {
  test('the map opens, and a stop has its address there', async ({ arrives }) => {
    const reader = await arrives({ site: 'subPath' })
    const { id, name } = stopAt(0)
    expect(await reader.opens('/')).toBe(200)
    await reader.sees.drawnMap()
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
    await reader.presses.stop(name)
    await reader.sees.panel(name)
    expect(reader.address()).toBe(`/stops/${id}/`)
    expect(new URL(reader.link()).pathname).toBe(`/dateline/stops/${id}/`)
    await reader.goesBack()
    await reader.sees.noPanel()
    expect(reader.address()).toBe('/')
  })

  test('a link opens an excerpt in a range', async ({ arrives }) => {
    const reader = await arrives({ site: 'subPath' })
    const stop = stopAt(0)
    const excerpt = lastExcerptOf(stop)
    const { from, to } = tripAt(0)
    const address = `/stops/${stop.id}/?from=${from}&to=${to}#${excerpt.id}`
    expect(await reader.opens(address)).toBe(200)
    await reader.sees.panel(stop.name)
    await reader.sees.markedExcerpt(openingWords(excerpt))
    expect(reader.address()).toBe(address)
  })

  test('an address without a page is answered with the map and a sentence', async ({ arrives }) => {
    const reader = await arrives({ site: 'subPath' })
    expect(await reader.opensWithoutPage('/stops/atlantis/')).toBe(404)
    await expect
      .poll(() => reader.sees.announcements())
      .toContainEqual(expect.stringMatching(/atlantis/i))
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
  })

  test('everything is asked for under it', async ({ arrives }) => {
    const reader = await arrives({ site: 'subPath' })
    await reader.opens(`/stops/${stopAt(0).id}/`)
    await reader.sees.drawnMap()
    await reader.waitsForSilence()
    const paths = reader.traffic.requests.map((address) => new URL(address).pathname)
    expect(paths.filter((path) => !path.startsWith('/dateline/'))).toEqual([])
  })
})
