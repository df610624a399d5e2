import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { buildSingleFile } from './built-file.ts'
import {
  DATASET_TEXT,
  lastExcerptOf,
  openingWords,
  reportsIn,
  STOPS,
  stopAt,
  tripAt,
} from './journey.ts'
import { PHONE } from './reader/circumstances.ts'
import { inBrowser, test as readerTest } from './reader-test.ts'

/** What a mail may carry: far below what servers take (10 MB and more), so that nobody has to ask. */
const MOST_BYTES = 2_400_000

const test = readerTest
  .extend('file', { scope: 'file' }, async ({ stage: _ }, { onCleanup }) => {
    const file = await buildSingleFile()
    onCleanup(file.remove)
    return file
  })
  .extend('holder', ({ arrives, file }) => arrives({ site: file }))

inBrowser('the one file, opened from a disk', () => {
  test('shows the whole map and asks for nothing', async ({ holder, file }) => {
    await holder.opens('')
    await holder.sees.drawnMap()
    await expect.poll(() => holder.sees.stopsOnMap()).toEqual(reportsIn())
    await holder.waitsForSilence()
    expect(holder.traffic.requests).toEqual([file.url])
    expect(await holder.sees.alerts()).toEqual([])
    expect(holder.address()).toBe('')
  })

  test('is small enough to be mailed', async ({ file }) => {
    const packed = gzipSync(await readFile(join(file.folder, 'dateline.html')), { level: 9 }).length
    console.log(`The one file: ${file.bytes} bytes (of ${MOST_BYTES}), ${packed} after gzip -9`)
    expect(file.bytes).toBeGreaterThan(0)
    expect(file.bytes).toBeLessThanOrEqual(MOST_BYTES)
  })

  test('opens every stop that is pressed, at an address of its own', async ({ holder }) => {
    await holder.opens('')
    await holder.sees.drawnMap()
    for (const { id, name } of STOPS) {
      await holder.presses.stop(name)
      await holder.sees.panel(name)
      expect(holder.address()).toBe(`?stop=${id}`)
    }
  })

  test('opens an excerpt in a range by its address, also anew', async ({ holder }) => {
    const stop = stopAt(0)
    const excerpt = lastExcerptOf(stop)
    const { from, to } = tripAt(0)
    const address = `?stop=${stop.id}&from=${from}&to=${to}#${excerpt.id}`
    for (const _ of ['opened', 'opened again']) {
      await holder.opens(address)
      await holder.sees.panel(stop.name)
      await holder.sees.markedExcerpt(openingWords(excerpt))
      expect(holder.address()).toBe(address)
      expect(await holder.sees.days()).toEqual({ from, to })
    }
  })

  test('has Back and Forward, through stops, days and the page about sources', async ({
    holder,
  }) => {
    const trip = tripAt(1)
    const [name = ''] = reportsIn(trip.from, trip.to).keys()
    await holder.opens('')
    await holder.sees.drawnMap()
    const addresses = [holder.address()]
    await holder.presses.itineraryLink(name)
    await holder.sees.panel(name)
    addresses.push(holder.address())
    await holder.presses.trip(trip.title)
    await expect.poll(() => holder.sees.stopsOnMap()).toEqual(reportsIn(trip.from, trip.to))
    addresses.push(holder.address())
    await holder.presses.link('Method and sources')
    await expect.poll(async () => (await holder.sees.headings())[0]).toBe('1 Method and sources')
    expect(holder.address()).toBe(`?from=${trip.from}&to=${trip.to}&about`)
    for (const earlier of [...addresses].reverse()) {
      await holder.goesBack()
      await expect.poll(() => holder.address()).toBe(earlier)
    }
    await holder.sees.noPanel()
    await holder.goesForward()
    await holder.sees.panel(name)
    expect(holder.address()).toBe(addresses[1])
  })

  test('says what an address asks for and the dataset lacks', async ({ holder }) => {
    await holder.opens('?stop=atlantis')
    await expect.poll(() => holder.sees.alerts()).toContainEqual(expect.stringMatching(/atlantis/i))
    await expect.poll(() => holder.sees.stopsOnMap()).toEqual(reportsIn())
  })

  test('copies links that do not tell where it lies, and says whom they serve', async ({
    holder,
  }) => {
    const { id, name } = stopAt(0)
    await holder.opens(`?stop=${id}`)
    await holder.sees.panel(name)
    await holder.presses.copyLink()
    await expect
      .poll(() => holder.sees.announcements())
      .toContainEqual(expect.stringMatching(/send the file along with it/))
    expect(await holder.clipboard()).toBe(`dateline.html?stop=${id}`)
  })

  test('offers no frame of itself, which no page could show', async ({ holder }) => {
    await holder.opens(`?stop=${stopAt(0).id}`)
    await holder.sees.panel(stopAt(0).name)
    expect(await holder.sees.buttonsNamed('Embed')).toBe(0)
    await holder.presses.close()
    await holder.sees.noPanel()
    expect(await holder.sees.buttonsNamed('Embed')).toBe(0)
    expect(await holder.sees.buttonsNamed('Save picture')).toBe(1)
  })

  test('saves the dataset, its format and the licences out of itself', async ({ holder }) => {
    await holder.opens('?about')
    const dataset = await holder.savesFrom('The dataset as a file')
    expect(dataset.name).toBe('dataset.geojson')
    expect(JSON.parse(dataset.bytes.toString())).toEqual(JSON.parse(DATASET_TEXT))
    const schema = await holder.savesFrom('Its format as a JSON Schema')
    expect(JSON.parse(schema.bytes.toString())).toHaveProperty('$schema')
    const licences = await holder.savesFrom('Licences of the software, in full')
    expect(licences.name).toBe('licences.txt')
    expect(licences.bytes.toString()).toMatch(/^leaflet 1\.9\.4 \(BSD-2-Clause\)$/m)
  })

  test('saves a picture, without the address of a disk', async ({ holder }) => {
    await holder.opens('')
    await holder.sees.drawnMap()
    await holder.presses.button('Save picture')
    await holder.sees.preview()
    await holder.picks('SVG')
    const svg = (await holder.saves()).bytes.toString('utf8')
    for (const { name } of STOPS) expect(svg).toContain(`>${name}</text>`)
    expect(svg).not.toMatch(/file:|dateline\.html/)
  })

  test('plays the journey', async ({ holder }) => {
    await holder.opens('')
    await holder.sees.drawnMap()
    await holder.presses.button('Play')
    await expect.poll(() => holder.sees.playing()).toBe(true)
    await expect.poll(() => holder.sees.playedStep()).toMatch(/^1 of \d+: /)
  })

  test('lets axe-core find nothing on a phone', async ({ arrives, file }) => {
    const reader = await arrives({ site: file, size: PHONE })
    await reader.opens(`?stop=${stopAt(0).id}`)
    await reader.sees.panel(stopAt(0).name)
    await reader.sees.drawnMap()
    expect(await reader.audits()).toEqual([])
    expect(await reader.sees.sidewaysOverflow()).toBe(0)
  })

  test('can be read where no script runs', async ({ arrives, file }) => {
    const reader = await arrives({ site: file, scripts: 'off' })
    await reader.opens('')
    const text = (await reader.sees.everything()).replace(/\s+/g, ' ')
    for (const stop of STOPS) {
      expect(text).toContain(stop.name)
      const words = openingWords(lastExcerptOf(stop)).replace(/\s+/g, ' ')
      expect(text).toContain(words)
    }
  })
})
