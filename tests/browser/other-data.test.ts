import { expect } from 'vitest'
import { aFile, type FileChanges } from '../builders/file.ts'
import { reportsIn } from './journey.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'
import { SlowFile } from './slow-file.ts'
import { hostSite } from './static-host.ts'

/** Somebody else's journey, with stops of its own. */
function aTour(changes: FileChanges = {}): string {
  return JSON.stringify(aFile({ title: 'Along the coast', ...changes }))
}

const FROM_SITE = /^Data from tour\.geojson, a file on this site/

async function seesTour(reader: Reader): Promise<void> {
  await expect.poll(() => reader.sees.itinerary()).toContainEqual(expect.stringMatching('Brink'))
}

inBrowser('a link to another dataset', () => {
  test('shows it in its language, under its own words, and leads back to the built-in one', async ({
    reader,
  }) => {
    await reader.findsFile('/tours/tour.geojson', aTour({ language: 'ar' }))
    await reader.opens('/?data=tours/tour.geojson')
    await reader.sees.text('Along the coast')
    expect(await reader.sees.language()).toEqual({ tag: 'ar', direction: 'rtl' })
    // The file is on its way before the program is; were it asked for twice, the browser would complain.
    const asked = reader.traffic.requests.map((address) => new URL(address).pathname)
    const program = asked.findIndex((path) => path.endsWith('.js'))
    expect(asked.slice(0, program)).toContain('/tours/tour.geojson')
    await reader.opens('/?data=tours/tour.geojson&lang=en&stop=brink')
    await reader.sees.panel('Brink')
    await reader.sees.text(FROM_SITE)
    await reader.sees.drawnMap()
    expect(await reader.audits()).toEqual([])
    await reader.presses.link('Show the built-in dataset')
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
    expect(reader.address()).toBe('/')
  })

  test('shows what has come; where it breaks off that stays, and can be tried again', async ({
    arrives,
    stage,
  }) => {
    const text = aTour({ language: 'en' })
    const file = new SlowFile(Buffer.byteLength(text))
    const host = await hostSite(stage.root.folder)
    host.holds('/tour.geojson', file)
    try {
      const reader = await arrives({ site: { url: host.url, folder: stage.root.folder } })
      reader.traffic.expectsToFail(/tour\.geojson$/)
      await reader.opens('/?data=tour.geojson&stop=corran')
      await file.sends(text.slice(0, text.indexOf('"id":"corran"')))
      await reader.sees.text(/2 stops so far\. What the address names has not come yet/)
      await seesTour(reader)
      await file.breaksOff()
      await expect
        .poll(() => reader.sees.alerts())
        .toContainEqual(expect.stringMatching('broke off'))
      await seesTour(reader)
      expect(await reader.audits()).toEqual([])
      await reader.tabsTo('button', /^Try again$/)
      await reader.presses.key('Enter')
      await file.sends(text)
      await reader.sees.panel('Corran')
      expect(await reader.sees.alerts()).toEqual([])
      expect(reader.address()).toBe('/?data=tour.geojson&stop=corran')
    } finally {
      await host.close()
    }
  })
})

inBrowser('a file on the reader’s machine', () => {
  test('is opened by keyboard alone, and left with Back', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', /^Open a file$/)
    await reader.choosesFile('tour.geojson', aTour())
    await seesTour(reader)
    expect(reader.address()).toBe('/?data=file%3Atour.geojson')
    expect(await reader.sees.focus()).toMatch(/^navigation Itinerary/)
    await reader.presses.itineraryLink('Brink')
    await reader.sees.panel('Brink')
    await reader.presses.copyLink()
    await reader.sees.text(/^No link was copied/)
    await reader.goesBack()
    await reader.goesBack()
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
    await reader.goesForward()
    await expect
      .poll(() => reader.sees.alerts())
      .toContainEqual(expect.stringMatching(/tour\.geojson .* has to be opened there again/))
  })

  test('is opened where it is dropped; one that is none leaves the page as it was', async ({
    reader,
  }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.dropsFile('notes.json', '{"type": x}')
    await reader.sees.text('notes.json cannot be opened')
    expect(await reader.audits()).toEqual([])
    await reader.presses.key('Escape')
    expect(await reader.sees.stopsOnMap()).toEqual(reportsIn())
    await reader.dropsFile('tour.geojson', aTour())
    await seesTour(reader)
  })
})
