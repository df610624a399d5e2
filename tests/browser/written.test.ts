import { expect } from 'vitest'
import {
  excerptsOf,
  lastExcerptOf,
  openingWords,
  reportsIn,
  STOPS,
  stopAt,
  tripAt,
  withFirstStop,
} from './journey.ts'
import { LAPTOP, PHONE, type ScreenSize } from './reader/circumstances.ts'
import { inBrowser, test } from './reader-test.ts'

const SCREENS: readonly (readonly [name: string, size: ScreenSize])[] = [
  ['laptop', LAPTOP],
  ['phone', PHONE],
]

/** Names of all stops, in the file's order. */
const NAMES = STOPS.map(({ name }) => name)

inBrowser('without scripts', () => {
  test('every stop is reached from the map and read to its last quotation', async ({ arrives }) => {
    const reader = await arrives({ scripts: 'off' })
    for (const stop of STOPS) {
      await reader.opens('/')
      expect((await reader.sees.stillStops()).toSorted()).toEqual(NAMES.toSorted())
      await reader.presses.stillStop(stop.name)
      await reader.sees.panel(stop.name)
      expect(reader.address()).toBe(`/stops/${stop.id}/`)
      expect(await reader.sees.quotations()).toEqual(
        expect.arrayContaining(excerptsOf(stop).map(({ exact }) => exact)),
      )
    }
  })

  test('every stop is reached from the itinerary, on a phone too', async ({ arrives }) => {
    const reader = await arrives({ scripts: 'off', size: PHONE })
    for (const stop of STOPS) {
      await reader.opens('/')
      await reader.presses.itineraryLink(stop.name)
      await reader.sees.panel(stop.name)
      await reader.presses.link('Itinerary')
      expect(reader.address()).toBe('/')
    }
  })

  test('a group on a phone’s map leads to each of its stops', async ({ arrives }) => {
    const reader = await arrives({ scripts: 'off', size: PHONE })
    await reader.opens('/')
    expect((await reader.sees.stillStops()).toSorted()).toEqual(NAMES.toSorted())
  })

  test('the page about method and sources can be read', async ({ arrives }) => {
    const reader = await arrives({ scripts: 'off' })
    await reader.opens('/')
    await reader.presses.link('Method and sources')
    expect(reader.address()).toBe('/about/')
    expect(await reader.sees.headings()).toContain('1 Method and sources')
  })

  for (const [screen, size] of SCREENS) {
    test(`nothing is offered that would not answer, on a ${screen}`, async ({ arrives }) => {
      const reader = await arrives({ scripts: 'off', size })
      for (const address of ['/', `/stops/${stopAt(0).id}/`, '/about/']) {
        await reader.opens(address)
        expect(await reader.sees.buttons(), address).toEqual([])
      }
    })
  }
})

inBrowser('the program', () => {
  for (const [screen, size] of SCREENS) {
    test(`takes each page over without moving anything, on a ${screen}`, async ({ arrives }) => {
      const reader = await arrives({ size })
      for (const address of ['/', ...STOPS.map(({ id }) => `/stops/${id}/`)]) {
        await reader.opens(address)
        await reader.sees.drawnMap()
        expect(await reader.sees.layoutShift(), address).toBe(0)
      }
      await reader.opens('/about/')
      await reader.waitsForSilence()
      expect(await reader.sees.layoutShift()).toBe(0)
    })
  }

  test('is not waited for: a page is painted and followed before it comes', async ({ reader }) => {
    const arrive = await reader.waitsForScripts()
    const [first, second] = [stopAt(0), stopAt(1)]
    await reader.opens(`/stops/${first.id}/`)
    await expect.poll(() => reader.sees.hasPainted()).toBe(true)
    await reader.sees.panel(first.name)
    await reader.presses.stillStop(second.name)
    await reader.sees.panel(second.name)
    expect(reader.address()).toBe(`/stops/${second.id}/`)
    await arrive()
    await reader.sees.drawnMap()
    await reader.sees.panel(second.name)
  })

  test('leaves a panel that was scrolled meanwhile where it is', async ({ reader }) => {
    const arrive = await reader.waitsForScripts()
    await reader.opens(`/stops/${stopAt(0).id}/`)
    await reader.sees.panel(stopAt(0).name)
    await reader.scrollsPanelTo(240)
    await arrive()
    await reader.sees.drawnMap()
    expect(await reader.sees.panelScroll()).toBe(240)
  })

  test('opens a stop that is pressed on the still map, in place', async ({ reader }) => {
    const arrive = await reader.waitsForScripts('map')
    await reader.opens('/')
    await reader.waitsForSilence()
    const steps = await reader.historyLength()
    await reader.presses.stillStop(stopAt(0).name)
    await reader.sees.panel(stopAt(0).name)
    expect(await reader.historyLength()).toBe(steps + 1)
    await arrive()
    await reader.sees.drawnMap()
    await reader.sees.panel(stopAt(0).name)
  })

  test('does what was pressed and chosen before it came', async ({ reader }) => {
    const arrive = await reader.waitsForScripts()
    await reader.opens('/')
    await reader.presses.choice('Kind', 'Visits')
    await reader.presses.button('Play')
    await arrive()
    await expect.poll(() => reader.sees.playedStep()).not.toBe('')
    expect(reader.address()).toContain('kind=visit')
  })

  test('has its days kept by a link that is followed before it came', async ({ reader }) => {
    const { from, to } = tripAt(1)
    const [name = ''] = reportsIn(from, to).keys()
    const arrive = await reader.waitsForScripts()
    await reader.opens(`/?from=${from}&to=${to}`)
    await reader.presses.itineraryLink(name)
    await reader.sees.panel(name)
    await arrive()
    await expect.poll(() => reader.sees.days()).toEqual({ from, to })
  })

  test('closes a panel that was left with Escape before it came', async ({ reader }) => {
    const { id, name } = stopAt(0)
    const arrive = await reader.waitsForScripts()
    await reader.opens(`/stops/${id}/`)
    await reader.sees.panel(name)
    await reader.presses.key('Escape')
    await arrive()
    await reader.sees.noPanel()
    expect(reader.address()).toBe('/')
  })

  test('scrolls to the excerpt that the address names', async ({ reader }) => {
    const stop = stopAt(0)
    const excerpt = lastExcerptOf(stop)
    await reader.opens(`/stops/${stop.id}/#${excerpt.id}`)
    await reader.sees.drawnMap()
    await reader.sees.markedExcerpt(openingWords(excerpt))
  })

  test('makes a page anew whose dataset has changed since', async ({ reader }) => {
    await reader.findsDataset(withFirstStop({ name: 'Elsewhere' }))
    await reader.opens(`/stops/${stopAt(0).id}/`)
    await reader.sees.drawnMap()
    await reader.sees.panel('Elsewhere')
  })
})
