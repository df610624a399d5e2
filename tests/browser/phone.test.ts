import { expect } from 'vitest'
import { LONGEST_STOP, lastExcerptOf, openingWords, STOPS, TRIPS, tripAt } from './journey.ts'
import {
  LAPTOP,
  PHONE,
  PHONE_SIDEWAYS,
  type ScreenSize,
  SMALL_PHONE,
} from './reader/circumstances.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

/** Letters smaller than this in a field make Safari on a phone come closer, in pixels. */
const LEAST_FIELD = 16

const LOW: ScreenSize = { width: 320, height: 480 }
const LOW_SIDEWAYS: ScreenSize = { width: 568, height: 320 }

async function opens(reader: Reader, address = '/'): Promise<void> {
  await reader.opens(address)
  await reader.sees.drawnMap()
}

/** The share of the height above the days that the sheet takes. */
async function share(reader: Reader): Promise<number> {
  const [top, bar] = [await reader.sees.panelTop(), await reader.sees.barTop()]
  return (bar - top) / bar
}

const PEEK = [0.3, 0.4] as const
const HALF = [0.5, 0.62] as const
const FULL = [0.9, 1] as const

async function comesToRest(reader: Reader, [least, most]: readonly [number, number]) {
  await expect
    .poll(async () => {
      const taken = await share(reader)
      return taken >= least && taken <= most
    })
    .toBe(true)
}

inBrowser('the sheet under a thumb', () => {
  test('is dragged by its handle to each of its rests', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE, touch: true })
    await opens(reader)
    await comesToRest(reader, PEEK)
    await reader.drags.panel(160)
    await comesToRest(reader, HALF)
    await reader.drags.panel(240)
    await comesToRest(reader, FULL)
    await reader.drags.panel(-180)
    await comesToRest(reader, HALF)
    await reader.drags.panel(-190)
    await comesToRest(reader, PEEK)
  })

  test('goes a rest further when it is flicked, and moves as it goes', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE, touch: true, motion: 'full' })
    await opens(reader)
    await reader.drags.panel(30, 'flicked')
    await expect.poll(() => share(reader)).toBeGreaterThan(PEEK[1])
  })

  test('is pulled up by its words from a peek, and down once they are at their top', async ({
    arrives,
  }) => {
    const reader = await arrives({ size: PHONE, touch: true })
    await opens(reader)
    await reader.drags.panelContent(160)
    await comesToRest(reader, HALF)
    expect(await reader.sees.panelScroll()).toBe(0)
    await reader.drags.panelContent(-190)
    await comesToRest(reader, PEEK)
  })

  test('stays at half while its words are scrolled, there and back', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE, touch: true })
    await opens(reader, `/stops/${LONGEST_STOP.id}/`)
    await comesToRest(reader, HALF)
    await reader.drags.panelContent(120)
    await expect.poll(() => reader.sees.panelScroll()).toBeGreaterThan(60)
    const scrolled = await reader.sees.panelScroll()
    await reader.drags.panelContent(-40)
    await expect.poll(() => reader.sees.panelScroll()).toBeLessThan(scrolled)
    await comesToRest(reader, HALF)
  })

  test('is no press on what the thumb pulls it by', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE, touch: true })
    await opens(reader)
    await reader.drags.panel(400)
    await comesToRest(reader, FULL)
    await reader.drags.panelContent(-200)
    await comesToRest(reader, HALF)
    await reader.sees.noPanel()
    expect(reader.address()).toBe('/')
  })

  test('is dragged by a mouse too', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE })
    await opens(reader)
    await reader.drags.panel(160)
    await comesToRest(reader, HALF)
  })
})

inBrowser('the sheet without a thumb', () => {
  test('is raised and lowered by its buttons', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE })
    await opens(reader)
    await reader.presses.button('Raise the panel')
    await comesToRest(reader, HALF)
    await reader.presses.button('Raise the panel')
    await comesToRest(reader, FULL)
    await reader.presses.button('Lower the panel')
    await comesToRest(reader, HALF)
  })

  test('never hides what the keyboard is on', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE })
    await opens(reader)
    await reader.presses.button('Raise the panel')
    await reader.presses.button('Raise the panel')
    await comesToRest(reader, FULL)
    await reader.tabsTo('button', /^Zoom in/)
    await comesToRest(reader, HALF)
    expect(await reader.sees.focusInSight()).toBe(true)
  })
})

inBrowser('the map over the sheet', () => {
  test('is moved by one finger', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE, touch: true })
    await opens(reader)
    const box = async () => reader.sees.stopBox('Jeddah')
    const before = await box()
    await reader.drags.map(30, -60)
    await expect.poll(async () => (await box())?.y).not.toBe(before?.y)
    await comesToRest(reader, PEEK)
  })

  for (const [size, stops] of [
    [PHONE, STOPS],
    [SMALL_PHONE, [LONGEST_STOP]],
  ] as const) {
    test(`ends where the sheet begins, ${size.width} wide: nothing on it is covered`, async ({
      arrives,
    }) => {
      const reader = await arrives({ size, touch: true })
      for (const stop of stops) {
        await opens(reader, `/stops/${stop.id}/`)
        await comesToRest(reader, HALF)
        await expect.poll(() => reader.sees.coveredOnMap()).toEqual([])
      }
    })
  }

  test('shows the stop that is pressed above the sheet, and grows when it sinks', async ({
    arrives,
  }) => {
    const reader = await arrives({ size: PHONE, touch: true, motion: 'full' })
    await opens(reader)
    const whole = await reader.sees.mapBox()
    await reader.presses.stop('Jeddah')
    await reader.sees.panel('Jeddah')
    await comesToRest(reader, HALF)
    const top = await reader.sees.panelTop()
    await expect
      .poll(async () => {
        const box = await reader.sees.stopBox('Jeddah')
        return box !== null && box.y + box.height <= top
      })
      .toBe(true)
    await reader.presses.close()
    await comesToRest(reader, PEEK)
    expect(await reader.sees.mapBox()).toEqual(whole)
  })
})

inBrowser('a small screen', () => {
  for (const size of [SMALL_PHONE, LOW, PHONE_SIDEWAYS, LOW_SIDEWAYS]) {
    test(`${size.width} by ${size.height} cuts nothing off and has room for the map`, async ({
      arrives,
    }) => {
      const reader = await arrives({ size, touch: true })
      for (const address of ['/', `/stops/${LONGEST_STOP.id}/`]) {
        await opens(reader, address)
        expect(await reader.sees.sidewaysOverflow(), address).toBeLessThanOrEqual(0)
        expect(await reader.sees.cutTexts(), address).toEqual([])
        expect(await reader.sees.smallestInField(), address).toBeGreaterThanOrEqual(LEAST_FIELD)
        expect((await reader.sees.mapBox())?.height, address).toBeGreaterThan(140)
      }
    })
  }

  for (const size of [SMALL_PHONE, LOW, PHONE_SIDEWAYS]) {
    test(`${size.width} by ${size.height} is taken over without moving anything`, async ({
      arrives,
    }) => {
      const reader = await arrives({ size, touch: true })
      for (const address of ['/', `/stops/${LONGEST_STOP.id}/`]) {
        await opens(reader, address)
        expect(await reader.sees.layoutShift(), address).toBe(0)
      }
    })
  }

  test('held sideways has the panel beside the map, with the marked words in sight', async ({
    arrives,
  }) => {
    const reader = await arrives({ size: PHONE_SIDEWAYS, touch: true })
    const excerpt = lastExcerptOf(LONGEST_STOP)
    await opens(reader, `/stops/${LONGEST_STOP.id}/#${excerpt.id}`)
    await reader.sees.markedExcerpt(openingWords(excerpt))
    const map = await reader.sees.mapBox()
    expect(map?.x).toBeGreaterThan(200)
    expect(map?.width).toBeGreaterThan(PHONE_SIDEWAYS.width / 2)
    expect(await reader.sees.buttonsNamed('Raise the panel')).toBe(0)
  })
})

inBrowser('letters twice as large', () => {
  for (const size of [PHONE, LAPTOP]) {
    test(`leave the strip’s labels apart and whole, ${size.width} wide`, async ({ arrives }) => {
      const reader = await arrives({ size })
      await opens(reader)
      const small = await reader.sees.bandBox(TRIPS[0]?.title ?? '')
      await reader.enlargesLetters(2)
      await expect
        .poll(async () => (await reader.sees.bandBox(TRIPS[0]?.title ?? ''))?.height)
        .toBeGreaterThan((small?.height ?? 0) + 10)
      expect(await reader.sees.overlappingLabels()).toEqual([])
      expect(await reader.sees.sidewaysOverflow()).toBeLessThanOrEqual(0)
    })
  }

  test('do not keep a day from being pressed', async ({ arrives }) => {
    const { from } = tripAt(1)
    const reader = await arrives({ size: LAPTOP })
    await opens(reader)
    await reader.enlargesLetters(2)
    await reader.drags.pressesDay(from)
    await expect.poll(() => reader.address()).toContain(`from=${from}`)
  })
})
