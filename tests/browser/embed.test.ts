import { afterEach, expect } from 'vitest'
import { openHost } from './host-page.ts'
import { lastExcerptOf, openingWords, stopAt, tripAt } from './journey.ts'
import type { HostPage } from './reader/host-page.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

const hosts: Awaited<ReturnType<typeof openHost>>[] = []

afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close()
})

/** An article on another origin that embeds an address of the site, with a reader of it. */
async function article(
  reader: Reader,
  site: string,
  address: string,
  ...size: readonly [width?: number, height?: number]
): Promise<HostPage> {
  const host = await openHost(`${site}${address}`, ...size)
  hosts.push(host)
  return reader.opensHostPage(host.url)
}

inBrowser('in an article of another origin', () => {
  test('the wheel over the map scrolls the article, and a sentence says what zooms', async ({
    reader,
    stage,
  }) => {
    const host = await article(reader, stage.root.url, '/?embed')
    const before = await host.map()
    await host.turnsWheel('map', 240)
    await expect.poll(() => host.hint()).toMatch(/^Use (Ctrl|⌘) and the wheel to zoom$/)
    await expect.poll(() => host.scrolledBy()).toBe(240)
    expect(await host.map()).toEqual(before)
    await expect.poll(() => host.hint()).toBeNull()
  })

  test('Ctrl with the wheel zooms the map, and leaves the article where it is', async ({
    reader,
    stage,
  }) => {
    const host = await article(reader, stage.root.url, '/?embed')
    const { scale } = await host.map()
    await host.turnsWheel('map', -400, 'Control')
    await expect.poll(async () => (await host.map()).scale).not.toBe(scale)
    expect(await host.scrolledBy()).toBe(0)
    expect(await host.hint()).toBeNull()
  })

  test('the wheel over the days scrolls the article', async ({ reader, stage }) => {
    const host = await article(reader, stage.root.url, '/?embed')
    await host.turnsWheel('timeline', 240)
    await expect.poll(() => host.scrolledBy()).toBe(240)
  })

  test('the wheel over the panel scrolls it to its end, and then the article', async ({
    reader,
    stage,
  }) => {
    const host = await article(reader, stage.root.url, '/?embed')
    await expect
      .poll(async () => {
        await host.turnsWheel('map', -10_000)
        await host.turnsWheel('panel', 2_000)
        return host.scrolledBy()
      })
      .toBeGreaterThan(0)
  })

  test('one finger scrolls the article, and two zoom the map', async ({ arrives, stage }) => {
    const reader = await arrives({ touch: true })
    const host = await article(reader, stage.root.url, '/?embed')
    const before = await host.map()
    await host.spreadsFingersOverMap()
    await expect.poll(async () => (await host.map()).scale).not.toBe(before.scale)
    expect(await host.scrolledBy()).toBe(0)
    expect(await host.hint()).toBeNull()

    const { panes } = await host.map()
    await host.swipesOverMap(200)
    await expect.poll(() => host.scrolledBy()).toBeGreaterThan(100)
    expect(await host.hint()).toBe('Use two fingers to move the map')
    expect((await host.map()).panes).toBe(panes)
  })

  test('Tab leads through the frame and out of it, both ways', async ({ reader, stage }) => {
    const host = await article(reader, stage.root.url, `/stops/${stopAt(0).id}/?embed`)
    await host.focusesLink('Before')
    expect(await host.tabsThroughFrame('Tab')).toBe('After')
    expect(await host.tabsThroughFrame('Shift+Tab')).toBe('Before')
  })

  test('a frame that marks an excerpt leaves the article’s place and focus alone', async ({
    reader,
    stage,
  }) => {
    for (const stop of [stopAt(0), stopAt(-1)]) {
      const excerpt = lastExcerptOf(stop)
      // In view at its upper edge alone: to bring the excerpt there would need the article to move.
      const address = `/stops/${stop.id}/?embed#${excerpt.id}`
      const host = await article(reader, stage.root.url, address, 800, 1_600)
      await host.seesMarkedExcerpt(openingWords(excerpt))
      expect(await host.scrolledBy()).toBe(0)
      expect(await host.focus()).toBe('')
    }
  })

  test('views change within the frame, and the article’s history has no step of them', async ({
    reader,
    stage,
  }) => {
    const host = await article(reader, stage.root.url, '/?embed&utm_source=letter')
    const steps = await host.historyLength()
    const { id, name } = stopAt(0)
    await host.pressesStop(name)
    expect(await host.frameAddress()).toBe(`/stops/${id}/?embed&utm_source=letter`)
    const { from } = tripAt(1)
    await host.setsFrom(from)
    await expect
      .poll(() => host.frameAddress())
      .toBe(`/stops/${id}/?from=${from}&embed&utm_source=letter`)
    await host.pressesButton('Close')
    await expect.poll(() => host.frameAddress()).toBe(`/?from=${from}&embed&utm_source=letter`)
    expect(await host.historyLength()).toBe(steps)
  })

  test('links lead outside: to the whole page, and from the credits', async ({ reader, stage }) => {
    const { id, name } = stopAt(0)
    const host = await article(reader, stage.root.url, '/?embed')
    await host.pressesItineraryLink(name)
    expect(await host.followsOutside('Open in Dateline')).toBe(`/stops/${id}/`)
    await host.pressesButton('Credits')
    // The tab of a text asks for an icon by itself.
    reader.traffic.expectsToFail(/\/favicon\.ico$/)
    expect(await host.followsOutside('Licences of the software, in full')).toBe('/licences.txt')
    expect(await host.frameAddress()).toBe(`/stops/${id}/?embed`)
  })

  test('the frame works from under a sub-path', async ({ arrives, stage }) => {
    const reader = await arrives({ site: 'subPath' })
    const host = await article(reader, stage.subPath.url, '/?embed')
    await host.pressesStop(stopAt(0).name)
    expect(await host.frameAddress()).toBe(`/stops/${stopAt(0).id}/?embed`)
  })

  for (const [width, height] of [
    [320, 240],
    [320, 400],
    [480, 320],
    [640, 480],
    [800, 500],
    [1200, 600],
  ] as const) {
    test(`a frame of ${width} by ${height} pixels has everything in it`, async ({
      reader,
      stage,
    }) => {
      const host = await article(reader, stage.root.url, '/?embed', width, height)
      expect(await host.outOfFrame()).toEqual([])
    })
  }
})

inBrowser('the view for a frame', () => {
  test('has no barrier that axe-core finds', async ({ arrives }) => {
    for (const size of [
      { width: 320, height: 400 },
      { width: 800, height: 500 },
    ]) {
      const reader = await arrives({ size })
      for (const address of ['/?embed', `/stops/${stopAt(0).id}/?embed`]) {
        await reader.opens(address)
        await reader.sees.drawnMap()
        expect(await reader.audits()).toEqual([])
      }
    }
  })

  test('is handed on by a button, as code that shows it', async ({ reader }) => {
    const { id, name } = stopAt(0)
    await reader.opens(`/stops/${id}/`)
    await reader.sees.panel(name)
    await reader.presses.button('Embed')
    await reader.sees.dialog()
    expect(await reader.audits()).toEqual([])
    await reader.presses.button('Copy code')
    await expect
      .poll(() => reader.sees.announcements())
      .toContainEqual(expect.stringMatching(/copied/i))
    const site = reader.link().slice(0, -reader.address().length)
    expect(await reader.clipboard()).toContain(`src="${site}/stops/${id}/?embed"`)
  })
})
