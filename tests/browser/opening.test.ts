import { expect } from 'vitest'
import {
  excerptsOf,
  lastExcerptOf,
  openingWords,
  reportsIn,
  STOPS,
  sourceNames,
  stopAt,
} from './journey.ts'
import { LAPTOP, PHONE } from './reader/circumstances.ts'
import type { Box } from './reader/sees.ts'
import { inBrowser, test } from './reader-test.ts'

/** Least width and height of something to press, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24

inBrowser('opening the map', () => {
  test('every stop stands on it with its number of reports', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
    expect(await reader.sees.groupsOnMap()).toEqual(new Map())
  })

  test('every stop can be pressed: large enough, on the screen, none over another', async ({
    reader,
  }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsIn())
    const boxes = new Map<string, Box>()
    for (const { name } of STOPS) {
      const box = await reader.sees.stopBox(name)
      expect(box, `${name} is visible`).not.toBeNull()
      if (box !== null) boxes.set(name, box)
    }
    for (const [name, box] of boxes) {
      expect(box.width, `width of ${name}`).toBeGreaterThanOrEqual(LEAST_TARGET)
      expect(box.height, `height of ${name}`).toBeGreaterThanOrEqual(LEAST_TARGET)
      expect(isInside(box), `${name} is on the screen`).toBe(true)
      const others = [...boxes].filter(([other]) => other !== name)
      const under = others.filter(([, other]) => overlap(box, other)).map(([other]) => other)
      expect(under, `stops that ${name} overlaps`).toEqual([])
    }
  })

  test('the itinerary links to every stop', async ({ reader }) => {
    await reader.opens('/')
    await expect.poll(() => stopsNamedIn(reader.sees.itinerary())).toEqual(namesOf(STOPS))
  })

  test('on a phone every stop stands alone or in a group that names it', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE })
    await reader.opens('/')
    await reader.sees.drawnMap()
    await expect
      .poll(async () => {
        const alone = [...(await reader.sees.stopsOnMap()).keys()]
        const groups = [...(await reader.sees.groupsOnMap()).keys()]
        return alone.concat(groups.flatMap((names) => names.split(', '))).sort()
      })
      .toEqual(namesOf(STOPS))
    expect(await reader.sees.sidewaysOverflow()).toBeLessThanOrEqual(0)
  })
})

inBrowser('the panel of a stop', () => {
  test('opens for each stop that is pressed on the map, at an address of its own', async ({
    reader,
  }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    for (const { id, name } of STOPS) {
      await reader.presses.stop(name)
      await reader.sees.panel(name)
      expect(reader.address()).toBe(`/stops/${id}/`)
    }
  })

  test('opens from the itinerary and closes again', async ({ reader }) => {
    const { id, name } = stopAt(0)
    await reader.opens('/')
    await reader.presses.itineraryLink(name)
    await reader.sees.panel(name)
    expect(reader.address()).toBe(`/stops/${id}/`)
    await reader.presses.close()
    await reader.sees.noPanel()
    expect(reader.address()).toBe('/')
  })

  test('has a page of its own, with every excerpt of its stop and the article of each', async ({
    reader,
  }) => {
    for (const stop of STOPS) {
      expect(await reader.opens(`/stops/${stop.id}/`)).toBe(200)
      await reader.sees.panel(stop.name)
      expect(reader.address()).toBe(`/stops/${stop.id}/`)
      for (const excerpt of excerptsOf(stop)) {
        const caption = await reader.sees.captionOf(openingWords(excerpt))
        const named = sourceNames(excerpt).filter((name) => caption.includes(name))
        expect(named, `sources in “${caption}” of ${excerpt.id}`).not.toEqual([])
      }
    }
  })

  test('can be read to its end on a phone', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE })
    const stop = stopAt(-1)
    await reader.opens(`/stops/${stop.id}/`)
    await reader.sees.panel(stop.name)
    expect(await reader.sees.captionOf(openingWords(lastExcerptOf(stop)))).not.toBe('')
    expect(await reader.sees.sidewaysOverflow()).toBeLessThanOrEqual(0)
  })
})

function isInside({ x, y, width, height }: Box): boolean {
  return x >= 0 && y >= 0 && x + width <= LAPTOP.width && y + height <= LAPTOP.height
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function namesOf(stops: readonly { readonly name: string }[]): readonly string[] {
  return stops.map(({ name }) => name).sort()
}

async function stopsNamedIn(links: Promise<readonly string[]>): Promise<readonly string[]> {
  const texts = await links
  return namesOf(STOPS.filter(({ name }) => texts.some((text) => text.startsWith(name))))
}
