import { expect } from 'vitest'
import { reportsIn, STOPS, stopAt, withFirstStop } from './journey.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

/** Two sentences, or one with a clause: what is wrong, and what to do. */
const WITH_REMEDY = /(\S+\s+){7,}\S+/

async function isWarned(reader: Reader, about: RegExp): Promise<void> {
  await expect.poll(() => reader.sees.alerts()).toContainEqual(expect.stringMatching(about))
  const warnings = (await reader.sees.alerts()).filter((text) => about.test(text))
  expect(warnings).toContainEqual(expect.stringMatching(WITH_REMEDY))
}

inBrowser('a dataset that cannot be shown', () => {
  test('is missing', async ({ reader }) => {
    await reader.findsDataset('Not found', 404)
    await reader.opens('/')
    await isWarned(reader, /dataset/i)
  })

  test('is missing under the address of a stop', async ({ reader }) => {
    await reader.findsDataset('Not found', 404)
    await reader.opens(`/stops/${stopAt(0).id}/`)
    await isWarned(reader, /dataset/i)
  })

  test('is not JSON, as when a host answers with a page', async ({ reader }) => {
    await reader.findsDataset('<!doctype html><title>Welcome</title>')
    await reader.opens('/')
    await isWarned(reader, /JSON/)
  })

  test('is JSON of another kind', async ({ reader }) => {
    await reader.findsDataset('{"type":"Topology"}')
    await reader.opens('/')
    await isWarned(reader, /type|dataset/i)
  })
})

inBrowser('a dataset of which a part cannot be shown', () => {
  test('has a stop without a name: the others are shown', async ({ reader }) => {
    await reader.findsDataset(withFirstStop({ name: undefined }))
    await reader.opens('/')
    await expect.poll(() => reader.sees.alerts()).not.toEqual([])
    await reader.presses.warning()
    await isWarned(reader, /features\[0\]\.properties\.name/)
    const others = new Map(reportsIn())
    others.delete(stopAt(0).name)
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(others)
    expect(others.size).toBe(STOPS.length - 1)
  })

  test('has a stop that is the one asked for: the map and a sentence are shown', async ({
    reader,
  }) => {
    await reader.findsDataset(withFirstStop({ name: 7 }))
    await reader.opens(`/stops/${stopAt(0).id}/`)
    await expect.poll(() => reader.sees.alerts()).not.toEqual([])
    await reader.presses.warning()
    await isWarned(reader, /features\[0\]\.properties\.name/)
    await expect.poll(async () => (await reader.sees.stopsOnMap()).size).toBe(STOPS.length - 1)
    expect(await reader.sees.openPanel()).toBeNull()
  })
})
