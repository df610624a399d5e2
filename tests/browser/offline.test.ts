import { afterAll, beforeAll, expect } from 'vitest'
import { LANGUAGES } from '../../src/text/text.ts'
import {
  excerptsOf,
  lastExcerptOf,
  openingWords,
  reportsIn,
  STOPS,
  stopAt,
  TRIPS,
  withFirstStop,
} from './journey.ts'
import { anotherBuild, hostOf, type KeptSite } from './kept-site.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test as testWithReaders } from './reader-test.ts'

const test = testWithReaders.extend('site', async ({ stage }, { onCleanup }) => {
  const site = await hostOf(stage.root)
  onCleanup(() => site.stops())
  return site
})

/** The trip whose stops lie farthest apart, so that the map shows them without more detail. */
function widestTrip() {
  const spreadOf = ({ from, to }: { from: string; to: string }) => {
    const latitudes = STOPS.filter(({ name }) => reportsIn(from, to).has(name)).map(
      ({ position }) => position.latitude,
    )
    return Math.max(...latitudes) - Math.min(...latitudes)
  }
  const [widest] = TRIPS.toSorted((a, b) => spreadOf(b) - spreadOf(a))
  if (widest === undefined) throw new Error('The built-in dataset has no trip.')
  return widest
}

/** One visit, after which the network is gone. */
async function visits(reader: Reader, site: KeptSite, address = '/'): Promise<void> {
  await reader.opens(address)
  await reader.waitsForKeeping()
  await site.stops()
}

inBrowser('without a network, after one visit', () => {
  test('the map, the days and every stop are there, by a press and by its address', async ({
    arrives,
    site,
  }) => {
    const reader = await arrives({ site, keeping: 'granted' })
    await visits(reader, site)
    await reader.opens('/')
    await reader.sees.drawnMap()
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
    for (const stop of STOPS) {
      await reader.presses.itineraryLink(stop.name)
      await reader.sees.panel(stop.name)
      expect(await reader.sees.quotations()).toEqual(
        expect.arrayContaining(excerptsOf(stop).map(({ exact }) => exact)),
      )
      await reader.presses.close()
    }
    expect(await reader.sees.alerts()).toEqual([])
    for (const stop of STOPS) {
      expect(await reader.opens(`/stops/${stop.id}/`)).toBe(200)
      await reader.sees.panel(stop.name)
    }
    await reader.sees.drawnMap()
  })

  test('an address is shown as it asks: quotation, days, page about sources, language', async ({
    arrives,
    site,
  }) => {
    const reader = await arrives({ site, keeping: 'granted' })
    // The one page without a map: what that needs is kept all the same.
    await visits(reader, site, '/about/')
    const stop = stopAt(0)
    const excerpt = lastExcerptOf(stop)
    await reader.opens(`/stops/${stop.id}/#${excerpt.id}`)
    await reader.sees.markedExcerpt(openingWords(excerpt))
    const { from, to } = widestTrip()
    await reader.opens(`/?from=${from}&to=${to}`)
    await reader.sees.drawnMap()
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn(from, to))
    await reader.opens('/about/')
    await expect.poll(() => reader.sees.headings()).toContain('1 Method and sources')
    for (const { tag } of LANGUAGES) {
      await reader.opens(`/${tag}/stops/${stop.id}/`)
      await reader.sees.panel(stop.names[tag] ?? stop.name)
    }
  })

  test('an address without a page says so, and so does one inside of a sub-path', async ({
    arrives,
    stage,
    onTestFinished,
  }) => {
    const site = await hostOf(stage.subPath, '/dateline/')
    onTestFinished(() => site.stops())
    const reader = await arrives({ site, keeping: 'granted' })
    await visits(reader, site)
    await reader.opens('/stops/nowhere/')
    await expect
      .poll(() => reader.sees.alerts())
      .toContainEqual(expect.stringContaining('no stop “nowhere”'))
    await reader.presses.itineraryLink(stopAt(0).name)
    await reader.sees.panel(stopAt(0).name)
    expect(reader.address()).toBe(`/stops/${stopAt(0).id}/`)
  })
})

inBrowser('a browser that keeps nothing', () => {
  test('shows everything, and complains of nothing, where it refuses', async ({ arrives }) => {
    const reader = await arrives({ keeping: 'refused' })
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.waitsForSilence()
    await expect
      .poll(() => reader.traffic.requests.some((url) => url.includes('/keep-site')))
      .toBe(true)
    await reader.presses.itineraryLink(stopAt(0).name)
    await reader.sees.panel(stopAt(0).name)
  })

  test('does the same where its storage is full', async ({ arrives, site }) => {
    const reader = await arrives({ site, keeping: 'granted' })
    await reader.fillsStorage()
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.waitsUntil('worker.js')
    await reader.waitsForSilence()
    expect(await reader.isKept()).toBe(false)
    await reader.presses.itineraryLink(stopAt(0).name)
    await reader.sees.panel(stopAt(0).name)
  })
})

inBrowser('a new version of the site', () => {
  const NAME = 'Elsewhere'
  let update: Awaited<ReturnType<typeof anotherBuild>>
  beforeAll(async () => {
    update = await anotherBuild(withFirstStop({ name: NAME }))
  })
  afterAll(() => update.remove())

  test('says so and waits; taking it shows it whole', async ({ arrives, site }) => {
    const reader = await arrives({ site, keeping: 'granted' })
    const stop = stopAt(0)
    await reader.opens(`/stops/${stop.id}/`)
    await reader.waitsForKeeping()
    site.publishes(update.folder)
    // The host's page is of the new version, the files that are kept of the old one.
    await reader.opens(`/stops/${stop.id}/`)
    await reader.sees.panel(stop.name)
    await reader.sees.text(/There is a new version/)
    expect(await reader.sees.announcements()).toContainEqual(
      expect.stringContaining('There is a new version'),
    )
    await reader.sees.panel(stop.name)
    await reader.presses.button('Load it')
    await reader.sees.panel(NAME)
    expect(reader.address()).toBe(`/stops/${stop.id}/`)
    await site.stops()
    await reader.opens('/')
    await expect
      .poll(() => reader.sees.stopsOnMap())
      .toEqual(
        new Map([...reportsIn()].map(([name, count]) => [name === stop.name ? NAME : name, count])),
      )
  })

  test('can be put off, and comes by itself once every window is closed', async ({
    arrives,
    site,
  }) => {
    const reader = await arrives({ site, keeping: 'granted' })
    const stop = stopAt(0)
    await reader.opens('/')
    await reader.waitsForKeeping()
    site.publishes(update.folder)
    await reader.opens('/')
    await reader.sees.text(/There is a new version/)
    await reader.presses.button('Not now')
    expect(await reader.sees.buttonsNamed('Load it')).toBe(0)
    await reader.presses.itineraryLink(stop.name)
    await reader.sees.panel(stop.name)
    const later = await reader.closesAndReturns()
    await later.opens(`/stops/${stop.id}/`)
    await later.sees.panel(NAME)
  })

  test('leaves another window what it was built with', async ({ arrives, site }) => {
    const reader = await arrives({ site, keeping: 'granted' })
    const [first, second] = [stopAt(0), stopAt(1)]
    await reader.opens('/')
    await reader.waitsForKeeping()
    // Has not loaded the panel's code yet, nor more detail of the map.
    const other = await reader.opensWindow()
    await other.opens('/')
    await other.sees.drawnMap()
    site.publishes(update.folder)
    await reader.opens('/')
    await reader.sees.text(/There is a new version/)
    await reader.presses.button('Load it')
    await reader.presses.itineraryLink(NAME)
    await reader.sees.panel(NAME)
    await other.presses.itineraryLink(second.name)
    await other.sees.panel(second.name)
    await other.presses.close()
    await other.presses.itineraryLink(first.name)
    await other.sees.panel(first.name)
    expect(await other.sees.alerts()).toEqual([])
  })
})

inBrowser('a reader who saves data', () => {
  test('gets more detail of the map only when asked for it', async ({ arrives }) => {
    const reader = await arrives({ data: 'saved' })
    const detail = () =>
      reader.traffic.requests.filter((url) => /(core|region|outer)\.json/.test(url))
    await reader.opens('/')
    await reader.sees.drawnMap()
    for (let step = 0; step < 4; step += 1) await reader.presses.button('Zoom in')
    await reader.sees.text(/To save data/)
    await reader.waitsForSilence()
    expect(detail()).toEqual([])
    expect(await reader.sees.alerts()).toEqual([])
    await reader.presses.button('Load more detail')
    await expect.poll(detail).not.toEqual([])
    expect(await reader.sees.buttonsNamed('Load more detail')).toBe(0)
  })
})
