import { expect } from 'vitest'
import { reportsIn, STOPS, stopAt, TRIPS, tripAt } from './journey.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

/** Waits until map, itinerary and count all show these days and no others. */
async function seesOnly(reader: Reader, from: string, to: string): Promise<void> {
  const expected = reportsIn(from, to)
  await expect.poll(() => reader.sees.stopsOnMap()).toEqual(expected)
  const links = await reader.sees.itinerary()
  for (const { name } of STOPS) {
    const isListed = links.some((link) => link.startsWith(name))
    expect(isListed, `${name} is in the itinerary`).toBe(expected.has(name))
  }
  await reader.sees.text(new RegExp(`\\b${expected.size} of ${STOPS.length} stops\\b`))
}

inBrowser('the range', () => {
  for (const { title, from, to } of TRIPS) {
    test(`is set to the days of the ${title} by its button`, async ({ reader }) => {
      await reader.opens('/')
      await reader.presses.trip(title)
      await expect.poll(() => reader.address()).toBe(`/?from=${from}&to=${to}`)
      expect(await reader.sees.days()).toEqual({ from, to })
      await seesOnly(reader, from, to)
    })
  }

  test('is opened to all dates again by a button', async ({ reader }) => {
    const { title, from, to } = tripAt(0)
    await reader.opens('/')
    await reader.presses.trip(title)
    await seesOnly(reader, from, to)
    await reader.presses.allDates()
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
    expect(reader.address()).toBe('/')
  })

  test('is typed into the date inputs', async ({ reader }) => {
    const { from, to } = tripAt(1)
    await reader.opens('/')
    await reader.setsRange(from, to)
    await expect.poll(() => reader.address()).toBe(`/?from=${from}&to=${to}`)
    await seesOnly(reader, from, to)
  })

  test('stays when a stop is opened and closed', async ({ reader }) => {
    const { from, to } = tripAt(1)
    const [name = ''] = reportsIn(from, to).keys()
    const id = STOPS.find((stop) => stop.name === name)?.id
    await reader.opens(`/?from=${from}&to=${to}`)
    await reader.presses.itineraryLink(name)
    await reader.sees.panel(name)
    expect(reader.address()).toBe(`/stops/${id}/?from=${from}&to=${to}`)
    await reader.presses.close()
    await seesOnly(reader, from, to)
    expect(reader.address()).toBe(`/?from=${from}&to=${to}`)
  })

  test('may be open at one end', async ({ reader }) => {
    const { from } = tripAt(-1)
    await reader.opens(`/?from=${from}`)
    await seesOnly(reader, from, '9999-12-31')
    expect(reader.address()).toBe(`/?from=${from}`)
  })

  test('keeps the panel of a stop that it leaves without reports', async ({ reader }) => {
    const { from, to } = tripAt(0)
    const shown = reportsIn(from, to)
    const { id, name } = STOPS.find((stop) => !shown.has(stop.name)) ?? stopAt(0)
    expect(shown.has(name)).toBe(false)
    await reader.opens(`/stops/${id}/?from=${from}&to=${to}`)
    await reader.sees.panel(name)
    expect(reader.address()).toBe(`/stops/${id}/?from=${from}&to=${to}`)
  })
})
