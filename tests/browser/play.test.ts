import { expect } from 'vitest'
import { openingWords, STAYS, tripAt } from './journey.ts'
import { PHONE } from './reader/circumstances.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test, type Visit } from './reader-test.ts'

/** Longer than the whole journey takes to play, in milliseconds. */
const LONG = 200_000

/** What is loaded for the first stop is shown a moment after it has come, in milliseconds. */
const A_MOMENT = 500

const PLAYED = STAYS.map(({ stop }) => stop.name)

/** The stop of a step, from 1. */
function stopOfStep(step: number) {
  const stay = STAYS[step - 1]
  if (stay === undefined) throw new Error(`The journey has no step ${step}.`)
  return stay.stop
}

/** Opens an address, stops the clock once the map is drawn, and presses Play. */
async function plays(reader: Reader, address = '/'): Promise<void> {
  await reader.bringsClock()
  await reader.opens(address)
  await reader.sees.drawnMap()
  await reader.stopsClock()
  await reader.presses.button('Play')
  await expect.poll(() => reader.sees.playedStep()).toMatch(/^1 of /)
  await expect
    .poll(async () => {
      await reader.letsPass(A_MOMENT / 10)
      return reader.sees.openPanel()
    })
    .not.toBeNull()
}

/** Lets time pass until another step is shown, or the last one is over. */
async function watchesStep(reader: Reader): Promise<void> {
  const step = await reader.sees.playedStep()
  for (let passed = 0; passed < LONG; passed += 1_000) {
    await reader.letsPass(1_000)
    if ((await reader.sees.playedStep()) !== step || !(await reader.sees.playing())) return
  }
}

/** A reader whose browser moves things, as most do. */
const MOVING: Partial<Visit> = { motion: 'full' }

inBrowser('playing the journey', () => {
  test('leads from stop to stop to the end, each at its first quotation', async ({ reader }) => {
    await plays(reader)
    for (const [index, name] of PLAYED.entries()) {
      await reader.sees.panel(name)
      const step = `${index + 1} of ${PLAYED.length}: ${name}, `
      await expect.poll(() => reader.sees.playedStep()).toContain(step)
      expect(await reader.sees.announcements()).toContainEqual(expect.stringContaining(step))
      expect(reader.address()).toMatch(new RegExp(`^/stops/${stopOfStep(index + 1).id}/#`))
      await watchesStep(reader)
    }
    expect(await reader.sees.playing()).toBe(false)
    expect(await reader.sees.paleLegs()).toBe(0)
    expect(await reader.sees.travellerBox()).toBeNull()
    await reader.sees.panel(PLAYED.at(-1) ?? '')
  })

  test('marks the quotation, scrolled to', async ({ reader }) => {
    await plays(reader)
    const [excerpt] = stopOfStep(1).events.flatMap(({ excerpts }) => excerpts)
    if (excerpt === undefined) throw new Error('The first stop has no excerpt.')
    await reader.sees.markedExcerpt(openingWords(excerpt))
  })

  test('is left by Back in one press, however far it has gone', async ({ reader }) => {
    await plays(reader)
    await reader.presses.button('Step forward')
    await reader.presses.button('Step forward')
    await reader.sees.panel(stopOfStep(3).name)
    await reader.goesBack()
    await reader.sees.noPanel()
    expect(reader.address()).toBe('/')
    expect(await reader.sees.playing()).toBe(false)
    expect(await reader.sees.paleLegs()).toBe(0)
    await reader.letsPass(LONG)
    expect(reader.address()).toBe('/')
  })

  test('is shared as its stop and its range', async ({ reader, arrives }) => {
    const { from, to } = tripAt(1)
    await plays(reader, `/?from=${from}&to=${to}`)
    await reader.presses.button('Step forward')
    const first = (await reader.sees.openPanel()) ?? ''
    const address = reader.address()
    expect(address).toContain(`?from=${from}&to=${to}#`)

    const other = await arrives()
    await other.opens(address)
    await other.sees.panel(first)
    await expect.poll(() => other.sees.days()).toEqual({ from, to })
    expect(await other.sees.playedStep()).toBe('')
    await other.presses.button('Play')
    await expect.poll(() => other.sees.playedStep()).toMatch(/^2 of /)
    await other.sees.panel(first)
  })

  test('is paused by a press elsewhere, which does what it is meant for', async ({ reader }) => {
    await plays(reader)
    await reader.presses.stop(stopOfStep(4).name)
    await reader.sees.panel(stopOfStep(4).name)
    expect(await reader.sees.playing()).toBe(false)
    await reader.letsPass(LONG)
    await reader.sees.panel(stopOfStep(4).name)
    await reader.presses.button('Play')
    await reader.sees.panel(stopOfStep(1).name)
  })

  test('is paused by the wheel, and not by a pointer that only moves', async ({ reader }) => {
    await plays(reader)
    await reader.points.stop(stopOfStep(2).name)
    expect(await reader.sees.playing()).toBe(true)
    await reader.turnsWheel(10)
    await expect.poll(() => reader.sees.playing()).toBe(false)
  })

  test('goes by the keyboard alone', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', /^Play$/)
    await reader.presses.key('Space')
    await expect.poll(() => reader.sees.playedStep()).toMatch(/^1 of /)
    expect(await reader.sees.focus()).toBe('button Pause')
    await reader.presses.key('Tab')
    await reader.presses.key('Tab')
    expect(await reader.sees.focus()).toBe('button Step forward')
    await reader.presses.key('Enter')
    await reader.sees.panel(stopOfStep(2).name)
    expect(await reader.sees.focus()).toBe('button Step forward')
    await reader.presses.key('Shift+Tab')
    await reader.presses.key('Enter')
    await reader.sees.panel(stopOfStep(1).name)
    await reader.presses.key('Shift+Tab')
    await reader.presses.key('Space')
    expect(await reader.sees.playing()).toBe(false)
  })

  test('goes day by day, too', async ({ reader }) => {
    await plays(reader)
    await reader.chooses('Day by day', 'Steps')
    const days = [...new Set(STAYS.map(({ event }) => event.start))]
    await expect.poll(() => reader.sees.playedStep()).toMatch(/^1 of \d+: Wednesday, March 20: /)
    const [, count = '0'] = /of (\d+)/.exec(await reader.sees.playedStep()) ?? []
    expect(Number(count)).toBeGreaterThanOrEqual(days.length)
  })

  test('shows nothing that a check for accessibility finds wrong', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.presses.button('Play')
    await reader.presses.button('Pause')
    await reader.presses.button('Step forward')
    await reader.sees.panel(stopOfStep(2).name)
    expect(await reader.audits()).toEqual([])
  })
})

inBrowser('the traveller on the map', () => {
  test('moves along the leg while it draws itself', async ({ arrives }) => {
    const reader = await arrives(MOVING)
    await plays(reader)
    const pale = await reader.sees.paleLegs()
    await reader.presses.button('Step forward')
    await reader.letsPass(300)
    const early = await reader.sees.travellerBox()
    await reader.letsPass(600)
    const late = await reader.sees.travellerBox()
    expect(distance(early, late)).toBeGreaterThan(20)
    await reader.letsPass(1_000)
    const arrived = await reader.sees.travellerBox()
    await reader.letsPass(1_000)
    expect(distance(arrived, await reader.sees.travellerBox())).toBe(0)
    await reader.presses.button('Step forward')
    expect(await reader.sees.paleLegs()).toBe(pale - 1)
  })

  test('is at the stop at once for readers who ask for less motion', async ({ reader }) => {
    await plays(reader)
    await reader.presses.button('Step forward')
    await reader.letsPass(100)
    const early = await reader.sees.travellerBox()
    await reader.letsPass(1_500)
    expect(distance(early, await reader.sees.travellerBox())).toBe(0)
    await watchesStep(reader)
    await reader.sees.panel(stopOfStep(3).name)
  })

  test('is in view on a phone, and so is the sheet with the quotation', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE })
    await plays(reader)
    for (let step = 1; step <= PLAYED.length; step += 1) {
      await reader.sees.panel(stopOfStep(step).name)
      await expect
        .poll(async () => {
          const box = await reader.sees.travellerBox()
          const top = await reader.sees.panelTop()
          return box !== null && box.y > 0 && box.y + box.height < top
        })
        .toBe(true)
      const box = await reader.sees.travellerBox()
      expect(box?.x).toBeGreaterThan(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(PHONE.width)
      if (step < PLAYED.length) await reader.presses.button('Step forward')
    }
    expect(await reader.sees.sidewaysOverflow()).toBeLessThanOrEqual(0)
  })
})

inBrowser('what is pointed at', () => {
  const [first, second] = [stopOfStep(1).name, stopOfStep(2).name]

  test('in the itinerary shows on the map, which stays as it is', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    const before = await reader.sees.stopBox(first)
    await reader.points.itineraryLink(first)
    await expect
      .poll(() => reader.sees.emphasised())
      .toEqual({ stops: [first], entries: [first], legs: 1 })
    expect(await reader.sees.stopBox(first)).toEqual(before)
    expect(reader.address()).toBe('/')
    await reader.points.nothing()
    await expect.poll(() => reader.sees.emphasised()).toEqual({ stops: [], entries: [], legs: 0 })
  })

  test('on the map shows in the itinerary', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.points.stop(first)
    await expect
      .poll(() => reader.sees.emphasised())
      .toEqual({ stops: [first], entries: [first], legs: 1 })
  })

  test('may be a leg: then both of its ends show', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.points.firstLeg()
    await expect
      .poll(() => reader.sees.emphasised())
      .toEqual({
        stops: expect.arrayContaining([first, second]),
        entries: [first, second],
        legs: 1,
      })
  })

  test('may be what the keyboard is at', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('link', new RegExp(`^${first}`))
    await expect
      .poll(() => reader.sees.emphasised())
      .toEqual({ stops: [first], entries: [first], legs: 1 })
  })
})

function distance(
  a: { readonly x: number; readonly y: number } | null,
  b: { readonly x: number; readonly y: number } | null,
): number {
  if (a === null || b === null) throw new Error('The map shows no traveller.')
  return Math.hypot(a.x - b.x, a.y - b.y)
}
