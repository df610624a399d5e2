import { expect } from 'vitest'
import { lastExcerptOf, reportsIn, stopAt, tripAt } from './journey.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

/** Four words or more and an end: a sentence, and no mere count. */
const SENTENCE = /\S+(\s+\S+){3,}[.!?]/

/** Opens the address and waits for a sentence about what it asked for. */
async function isTold(
  reader: Reader,
  address: string,
  about: RegExp,
  hasPage: 'page' | 'no page' = 'page',
): Promise<void> {
  if (hasPage === 'page') expect(await reader.opens(address)).toBe(200)
  else expect(await reader.opensWithoutPage(address)).toBe(404)
  await expect
    .poll(async () => (await reader.sees.announcements()).filter((text) => about.test(text)))
    .toContainEqual(expect.stringMatching(SENTENCE))
}

/** Waits until the map shows every stop with all its reports. */
function seesEverything(reader: Reader): Promise<void> {
  return expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
}

inBrowser('a link that can be shown as asked', () => {
  test('is told nothing about', async ({ reader }) => {
    const { id } = stopAt(0)
    const { from, to } = tripAt(0)
    await reader.opens(`/stops/${id}/?from=${from}&to=${to}#${lastExcerptOf(stopAt(0)).id}`)
    await reader.sees.drawnMap()
    expect(await reader.sees.announcements()).toEqual([])
  })
})

inBrowser('a link that cannot be shown as asked', () => {
  test('names no stop: the map is shown', async ({ reader }) => {
    await isTold(reader, '/stops/atlantis/', /atlantis/i, 'no page')
    await seesEverything(reader)
    expect(await reader.sees.openPanel()).toBeNull()
  })

  test('names no stop in its query: the map is shown', async ({ reader }) => {
    await isTold(reader, '/?stop=atlantis', /atlantis/i)
    await seesEverything(reader)
  })

  test('names no excerpt: its stop is shown', async ({ reader }) => {
    const { id, name } = stopAt(0)
    await isTold(reader, `/stops/${id}/#no-such-excerpt`, /no-such-excerpt|excerpt|quotation/i)
    await reader.sees.panel(name)
  })

  test('names an excerpt of another stop', async ({ reader }) => {
    const excerpt = lastExcerptOf(stopAt(1))
    await isTold(reader, `/stops/${stopAt(0).id}/#${excerpt.id}`, /excerpt|quotation/i)
    expect(await reader.sees.openPanel()).not.toBeNull()
  })

  test('names a day that no calendar has: that end of the range is open', async ({ reader }) => {
    await isTold(reader, '/?from=2024-02-30', /2024-02-30/)
    await seesEverything(reader)
  })

  test('has a good day beside a bad one: the good one holds', async ({ reader }) => {
    const { to } = tripAt(0)
    await isTold(reader, `/?from=yesterday&to=${to}`, /yesterday/)
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn(undefined, to))
  })

  test('begins after it ends: the days between are shown', async ({ reader }) => {
    const { from, to } = tripAt(1)
    await isTold(reader, `/?from=${to}&to=${from}`, new RegExp(`${to}.*${from}`))
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn(from, to))
  })

  test('gives one end of the range twice: the first counts', async ({ reader }) => {
    const { from } = tripAt(1)
    await isTold(reader, `/?from=${from}&from=2024-01-01`, /“from”/)
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn(from))
  })

  test('leads to no page: the map is shown', async ({ reader }) => {
    await isTold(reader, '/foo/', /foo/, 'no page')
    await seesEverything(reader)
  })

  test('leads to no page deep down: the map is shown', async ({ reader }) => {
    await isTold(reader, '/stops/ashdod/photos/17.html', SENTENCE, 'no page')
    await seesEverything(reader)
  })

  test('asks for a dataset of a host that is not let in: the built-in one is shown, and nothing is fetched', async ({
    reader,
  }) => {
    const address = '/?data=https%3A%2F%2Fexample.org%2Fother.geojson'
    await isTold(reader, address, /example\.org/i)
    await seesEverything(reader)
  })

  test('asks for a language that there are no pages in: the page’s own is shown', async ({
    reader,
  }) => {
    await isTold(reader, '/?lang=fr', /French/)
    await seesEverything(reader)
  })

  test('asks for a stop in such a language: the stop is shown', async ({ reader }) => {
    const { id, name } = stopAt(0)
    await isTold(reader, `/stops/${id}/?lang=fr`, /French/)
    await reader.sees.panel(name)
  })

  test('is written to break it: something is shown', async ({ reader }) => {
    for (const address of [
      '/?stop=__proto__',
      '/?from=%00&to=%F0%9F%92%A5',
      '/#<script>alert(1)</script>',
      `/?stop=${'x'.repeat(2000)}`,
      '/?from=%E0%A4%A',
    ]) {
      await reader.opens(address)
      await seesEverything(reader)
    }
    for (const address of ['/stops/%3Cscript%3E/', '/stops/__proto__/', '/stops/']) {
      await reader.opensWithoutPage(address)
      await seesEverything(reader)
    }
  })
})
