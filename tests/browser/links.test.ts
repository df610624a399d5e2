import { expect } from 'vitest'
import { lastExcerptOf, openingWords, reportsIn, STOPS, stopAt, tripAt } from './journey.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

/** Everything that Back and Forward must restore. */
async function whatIsShown(reader: Reader) {
  return {
    address: reader.address(),
    panel: await reader.sees.openPanel(),
    map: await reader.sees.stopsOnMap(),
    days: await reader.sees.days(),
  }
}

inBrowser('a link', () => {
  test('opens a stop also without the slash at its end', async ({ reader }) => {
    const { id, name } = stopAt(0)
    const { from, to } = tripAt(0)
    await reader.opens(`/stops/${id}?from=${from}&to=${to}`)
    await reader.sees.panel(name)
    expect(reader.address()).toBe(`/stops/${id}/?from=${from}&to=${to}`)
  })

  test('opens an excerpt, marks it and scrolls to it', async ({ reader }) => {
    for (const stop of STOPS) {
      const excerpt = lastExcerptOf(stop)
      await reader.opens(`/stops/${stop.id}/#${excerpt.id}`)
      await reader.sees.panel(stop.name)
      await reader.sees.markedExcerpt(openingWords(excerpt))
      expect(reader.address()).toBe(`/stops/${stop.id}/#${excerpt.id}`)
    }
  })

  test('opens a range', async ({ reader }) => {
    const { from, to } = tripAt(1)
    await reader.opens(`/?from=${from}&to=${to}`)
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn(from, to))
    expect(await reader.sees.days()).toEqual({ from, to })
  })

  test('keeps the parameters that the program does not know', async ({ reader }) => {
    const { id, name } = stopAt(1)
    await reader.opens('/?utm_source=letter&x=1')
    await reader.presses.itineraryLink(name)
    await reader.sees.panel(name)
    expect(reader.address()).toBe(`/stops/${id}/?utm_source=letter&x=1`)
  })

  test('that names a stop in its query leads to the stop’s page', async ({ reader }) => {
    const { id, name } = stopAt(2)
    await reader.opens(`/?stop=${id}`)
    await reader.sees.panel(name)
    await expect.poll(() => reader.address()).toBe(`/stops/${id}/`)
  })
})

inBrowser('Back and Forward', () => {
  test('restore exactly what was shown', async ({ reader }) => {
    const trip = tripAt(1)
    const names = [...reportsIn(trip.from, trip.to).keys()]
    const [first = '', last = ''] = [names[0], names.at(-1)]
    await reader.opens('/')
    await reader.sees.drawnMap()
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
    const shown = [await whatIsShown(reader)]

    await reader.presses.stop(first)
    await reader.sees.panel(first)
    shown.push(await whatIsShown(reader))

    await reader.presses.trip(trip.title)
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn(trip.from, trip.to))
    shown.push(await whatIsShown(reader))

    await reader.presses.stop(last)
    await reader.sees.panel(last)
    shown.push(await whatIsShown(reader))

    await reader.presses.close()
    await reader.sees.noPanel()
    shown.push(await whatIsShown(reader))

    expect(new Set(shown.map(({ address }) => address)).size).toBe(shown.length)
    for (const earlier of shown.slice(0, -1).reverse()) {
      await reader.goesBack()
      await expect.poll(() => whatIsShown(reader)).toEqual(earlier)
    }
    for (const later of shown.slice(1)) {
      await reader.goesForward()
      await expect.poll(() => whatIsShown(reader)).toEqual(later)
    }
  })

  test('leave the site from the first view, since opening pushes no step', async ({ reader }) => {
    const { id, name } = stopAt(0)
    await reader.opens(`/?stop=${id}`)
    await reader.sees.panel(name)
    await reader.goesBack()
    expect(reader.link()).toBe('about:blank')
  })
})
