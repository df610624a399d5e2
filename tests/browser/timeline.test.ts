import { expect } from 'vitest'
import { addDays, day, daysBetween } from '../../src/calendar/day.ts'
import { reportsIn, STOPS, TRIPS, tripAt } from './journey.ts'
import { PHONE, type ScreenSize } from './reader/circumstances.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

const FIRST = tripAt(0).from
const LAST = tripAt(-1).to

/** Least reach of a target in pixels (WCAG 2.2, 2.5.8), and the room for gestures at a screen's edge. */
const LEAST_TARGET = 24
const EDGE = 28

function later(value: string, days: number): string {
  return addDays(day(value), days)
}

async function opensMap(reader: Reader, address = '/'): Promise<void> {
  await reader.opens(address)
  await reader.sees.drawnMap()
}

/** Waits until address, date inputs, map and count say these days. */
async function seesRange(reader: Reader, from: string, to: string): Promise<void> {
  await expect.poll(() => reader.address()).toBe(`/?from=${from}&to=${to}`)
  expect(await reader.sees.days()).toEqual({ from, to })
  const expected = reportsIn(from, to)
  await expect.poll(() => reader.sees.stopsOnMap()).toEqual(expected)
  await reader.sees.text(new RegExp(`\\b${expected.size} of ${STOPS.length} stops\\b`))
}

inBrowser('the timeline', () => {
  test('has a handle at either end of the dataset’s days, in words', async ({ reader }) => {
    await opensMap(reader)
    expect(await reader.sees.timeline()).toEqual({
      from: 'Wednesday, March 20, 2024',
      to: 'Monday, June 10, 2024',
      trips: [],
    })
  })

  test('has a band for each trip, which the handles do not cover', async ({ reader }) => {
    const { title, from, to } = tripAt(1)
    await opensMap(reader, `/?from=${from}&to=${to}`)
    const bands = await Promise.all(TRIPS.map((trip) => reader.sees.bandBox(trip.title)))
    for (const end of ['From', 'To'] as const) {
      const box = await reader.sees.handleBox(end)
      expect(box?.width, end).toBeGreaterThanOrEqual(LEAST_TARGET)
      expect(box?.height, end).toBeGreaterThanOrEqual(LEAST_TARGET)
      for (const band of bands) {
        expect(band?.height).toBeGreaterThanOrEqual(LEAST_TARGET)
        expect((band?.y ?? 0) + (band?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
      }
    }
    expect((await reader.sees.timeline()).trips).toEqual([title])
  })

  test('tells what happened on a day that is pointed at, until Escape', async ({ reader }) => {
    const { from } = tripAt(1)
    const reports = reportsIn(from, from)
    await opensMap(reader)
    await reader.drags.pointsAtDay(from)
    const amount = [...reports.values()].reduce((sum, count) => sum + count)
    await expect.poll(() => reader.sees.dayNote()).toContain(`: ${amount} reports — `)
    const note = await reader.sees.dayNote()
    for (const stop of reports.keys()) expect(note).toContain(stop)
    await reader.presses.key('Escape')
    expect(await reader.sees.dayNote()).toBeNull()
  })
})

inBrowser('a handle of the timeline', () => {
  test('is dragged: shown at once, in the address when let go, one step', async ({ reader }) => {
    await opensMap(reader)
    const steps = await reader.historyLength()
    const from = later(FIRST, 30)
    await reader.drags.holdsHandle('From', 30)
    await expect.poll(() => reader.sees.days()).toEqual({ from, to: LAST })
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn(from, LAST))
    expect(reader.address()).toBe('/')
    await reader.drags.letsGo()
    await seesRange(reader, from, LAST)
    expect(await reader.historyLength()).toBe(steps + 1)
    await reader.goesBack()
    await expect.poll(() => reader.sees.days()).toEqual({ from: FIRST, to: LAST })
    expect(reader.address()).toBe('/')
  })

  test('that crosses the other becomes the other', async ({ reader }) => {
    const { from, to } = tripAt(1)
    await opensMap(reader, `/?from=${from}&to=${to}`)
    await reader.drags.handle('From', 20)
    await seesRange(reader, to, later(from, 20 - 1))
  })

  test('that is dragged back to the end takes all dates', async ({ reader }) => {
    await opensMap(reader, `/?from=${FIRST}&to=${later(LAST, -5)}`)
    await reader.drags.handle('To', 40)
    await expect.poll(() => reader.address()).toBe('/')
  })

  test('is put back with Escape, and nothing is written', async ({ reader }) => {
    await opensMap(reader)
    const steps = await reader.historyLength()
    await reader.drags.holdsHandle('To', -30)
    await expect.poll(() => reader.sees.days()).toEqual({ from: FIRST, to: later(LAST, -30) })
    await reader.presses.key('Escape')
    await expect.poll(() => reader.sees.days()).toEqual({ from: FIRST, to: LAST })
    await reader.drags.letsGo()
    expect(await reader.sees.days()).toEqual({ from: FIRST, to: LAST })
    expect(reader.address()).toBe('/')
    expect(await reader.historyLength()).toBe(steps)
  })

  test('is moved with keys: days, weeks, to the ends, one step for all', async ({ reader }) => {
    await opensMap(reader)
    const steps = await reader.historyLength()
    await reader.focusesHandle('From')
    await reader.presses.key('PageUp')
    await reader.presses.key('ArrowRight')
    await reader.presses.key('ArrowRight')
    await reader.presses.key('ArrowLeft')
    expect((await reader.sees.timeline()).from).toBe('Thursday, March 28, 2024')
    await seesRange(reader, later(FIRST, 8), LAST)
    expect(await reader.historyLength()).toBe(steps + 1)
    await reader.focusesHandle('To')
    await reader.presses.key('Home')
    await reader.presses.key('PageUp')
    await reader.presses.key('PageDown')
    await reader.presses.key('ArrowUp')
    await reader.presses.key('Enter')
    await seesRange(reader, later(FIRST, 8), later(FIRST, 9))
    await reader.presses.key('End')
    await reader.focusesHandle('From')
    await reader.presses.key('Home')
    await reader.presses.key('Enter')
    await expect.poll(() => reader.address()).toBe('/')
  })
})

inBrowser('the body of the brush', () => {
  test('is dragged with its length', async ({ reader }) => {
    const { from, to } = tripAt(1)
    await opensMap(reader, `/?from=${from}&to=${to}`)
    await reader.drags.body(-10)
    await seesRange(reader, later(from, -10), later(to, -10))
    await reader.drags.body(-200)
    await expect.poll(() => reader.sees.days()).toEqual({ from: FIRST, to: later(FIRST, 1) })
    expect(reader.address()).toBe(`/?from=${FIRST}&to=${later(FIRST, 1)}`)
  })
})

inBrowser('a press on the timeline', () => {
  test('takes a day', async ({ reader }) => {
    await opensMap(reader)
    const { from } = tripAt(1)
    await reader.drags.pressesDay(from)
    await seesRange(reader, from, from)
  })

  test('twice takes all dates, in one step', async ({ reader }) => {
    const { from, to } = tripAt(1)
    await opensMap(reader, `/?from=${from}&to=${to}`)
    const steps = await reader.historyLength()
    await reader.drags.pressesDayTwice(FIRST)
    await expect.poll(() => reader.address()).toBe('/')
    expect(await reader.historyLength()).toBe(steps + 1)
  })
})

inBrowser('the same range', () => {
  test('has the same address, set by a band, the brush, its handles or the date inputs', async ({
    arrives,
  }) => {
    const { title, from, to } = tripAt(1)
    const ways: readonly ((reader: Reader) => Promise<void>)[] = [
      (reader) => reader.presses.trip(title),
      (reader) => reader.drags.across(from, to),
      async (reader) => {
        await reader.drags.handle('From', daysBetween(day(FIRST), day(from)))
        await reader.drags.handle('To', daysBetween(day(LAST), day(to)))
      },
      (reader) => reader.setsRange(from, to),
    ]
    for (const set of ways) {
      const reader = await arrives()
      await opensMap(reader)
      await set(reader)
      await seesRange(reader, from, to)
      expect((await reader.sees.timeline()).trips).toEqual([title])
    }
  })

  test('that begins with the dataset has the same address, set by a band or a handle', async ({
    reader,
  }) => {
    const { title, from, to } = tripAt(0)
    await opensMap(reader)
    await reader.drags.handle('To', daysBetween(day(LAST), day(to)))
    await seesRange(reader, from, to)
    expect((await reader.sees.timeline()).trips).toEqual([title])
  })

  test('of all days has the plain address, set by the brush or the date inputs', async ({
    reader,
  }) => {
    const { from, to } = tripAt(1)
    await opensMap(reader, `/?from=${from}&to=${to}`)
    await reader.setsRange(FIRST, LAST)
    await expect.poll(() => reader.address()).toBe('/')
    await opensMap(reader, `/?from=${FIRST}&to=${to}`)
    await reader.drags.handle('To', 200)
    await expect.poll(() => reader.address()).toBe('/')
  })
})

inBrowser('on a phone the timeline', () => {
  const NARROW: ScreenSize = { width: 320, height: 640 }

  test('is dragged with a finger', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE, touch: true })
    await opensMap(reader)
    await reader.drags.handle('From', 30)
    const from = later(FIRST, 30)
    await expect.poll(() => reader.address()).toBe(`/?from=${from}&to=${LAST}`)
    await reader.drags.body(-10)
    await expect
      .poll(() => reader.address())
      .toBe(`/?from=${later(from, -10)}&to=${later(LAST, -10)}`)
  })

  test('takes the day that a finger means', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE, touch: true })
    await opensMap(reader)
    const { from } = tripAt(1)
    await reader.drags.pressesDay(later(from, -2))
    await expect.poll(() => reader.address()).toBe(`/?from=${from}&to=${from}`)
  })

  for (const size of [PHONE, NARROW]) {
    test(`stays clear of the edges of a screen ${size.width} wide, and low`, async ({
      arrives,
    }) => {
      const reader = await arrives({ size, touch: true })
      await opensMap(reader)
      const from = await reader.sees.handleBox('From')
      const to = await reader.sees.handleBox('To')
      expect(from?.x).toBeGreaterThanOrEqual(EDGE)
      expect((to?.x ?? 0) + (to?.width ?? 0)).toBeLessThanOrEqual(size.width - EDGE)
      expect(await reader.sees.sidewaysOverflow()).toBeLessThanOrEqual(0)
      expect(size.height - (await reader.sees.daysTop())).toBeLessThanOrEqual(165)
    })
  }
})
