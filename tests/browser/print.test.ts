import { expect } from 'vitest'
import { STOPS } from './journey.ts'
import { type PrintedPage, readPdf } from './printed-page.ts'
import { PHONE } from './reader/circumstances.ts'
import { inBrowser, test } from './reader-test.ts'

/** Widths of sheets in points, as a PDF has them: 210 mm, and 8.5 inches. */
const WIDTHS = { A4: 595, Letter: 612 }

/** The stop with the most quotations, and another one. */
const [MOST_QUOTED, OTHER] = [...STOPS].sort(
  (a, b) => quotationsOf(b).length - quotationsOf(a).length,
)

function quotationsOf(stop: (typeof STOPS)[number] | undefined): readonly string[] {
  return stop?.events.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact)) ?? []
}

const textOf = (pages: readonly PrintedPage[]) => pages.map(({ text }) => text).join(' ')

/** How often a text holds words, wherever its lines and sheets are broken. */
function timesIn(text: string, words: string): number {
  const dense = (some: string) => some.replace(/\s+/g, '')
  return dense(text.replace(/ \d+ \/ \d+(?= |$)/g, '')).split(dense(words)).length - 1
}

/** Numbers that a text refers to notes by, and those that its notes have, each in order. */
function notesIn(text: string): {
  readonly references: readonly number[]
  readonly notes: readonly number[]
} {
  const [reports = '', notes = ''] = text.split(' Notes ')
  const numbers = (part: string) =>
    [...new Set([...part.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)))].sort(
      (a, b) => a - b,
    )
  return { references: numbers(reports), notes: numbers(notes) }
}

/** Nothing lies outside of the sheet's margins, and no sheet is empty. */
function expectToFit(pages: readonly PrintedPage[], format: keyof typeof WIDTHS): void {
  for (const { width, left, right, text } of pages) {
    expect(Math.round(width)).toBeCloseTo(WIDTHS[format], -1)
    expect(left).toBeGreaterThan(30)
    expect(right).toBeLessThan(width - 30)
    expect(text.length).toBeGreaterThan(40)
  }
}

/** What is on the screen to press, and means nothing on paper. */
const CONTROLS = ['Copy link', 'Save picture', 'Embed', 'Play', 'Open the article', 'Zoom']

function expectNoControl(text: string): void {
  for (const control of CONTROLS) expect(text).not.toContain(control)
  expect(text).not.toMatch(/\bCite\b|\bClose\b/)
}

inBrowser('printing', () => {
  for (const format of ['A4', 'Letter'] as const) {
    test(`a stop gives every quotation once and numbered notes, on ${format}`, async ({
      reader,
    }) => {
      await reader.opens(`/stops/${MOST_QUOTED?.id}/`)
      await reader.sees.drawnMap()
      await reader.mayPrint()
      const pages = await readPdf(await reader.prints(format))
      const text = textOf(pages)
      expectToFit(pages, format)
      expectNoControl(text)
      expect(pages[0]?.text).toContain(MOST_QUOTED?.name)
      for (const quotation of quotationsOf(MOST_QUOTED)) {
        expect([quotation, timesIn(text, quotation)]).toEqual([quotation, 1])
      }
      const { references, notes } = notesIn(text)
      expect(references.length).toBeGreaterThan(1)
      expect(notes).toEqual(references)
      expect(notes).toEqual(notes.map((_, at) => at + 1))
      expect(timesIn(text, `This page: ${reader.link()}`)).toBe(1)
    })
  }

  test('the itinerary gives all that is shown, and leaves the page as it was', async ({
    arrives,
  }) => {
    const reader = await arrives({ size: PHONE, theme: 'dark' })
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.mayPrint()
    const before = await reader.sees.stopsOnMap()
    const pages = await readPdf(await reader.prints('A4'))
    const text = textOf(pages)
    expectToFit(pages, 'A4')
    expectNoControl(text)
    for (const stop of STOPS) {
      expect(text).toContain(stop.name)
    }
    // Two reports may rest on the same sentence, each with a quotation of its own.
    const quotations = STOPS.flatMap(quotationsOf)
    for (const quotation of new Set(quotations)) {
      const times = quotations.filter((other) => other.includes(quotation)).length
      expect([quotation, timesIn(text, quotation)]).toEqual([quotation, times])
    }
    const { references, notes } = notesIn(text)
    expect(notes).toEqual(references)
    expect(await reader.sees.printed()).toBe(false)
    expect(await reader.sees.stopsOnMap()).toEqual(before)
    expect(reader.address()).toBe('/')
  })

  test('a narrowed itinerary gives what is left, and its address', async ({ reader }) => {
    const [event] = OTHER?.events ?? []
    const days = `from=${event?.start}&to=${event?.start}`
    await reader.opens(`/?${days}`)
    await reader.sees.drawnMap()
    await reader.mayPrint()
    const text = textOf(await readPdf(await reader.prints('Letter')))
    expect(text).toContain(`of ${STOPS.length} stops`)
    for (const stop of STOPS) {
      for (const { start, end = start, excerpts } of stop.events) {
        const isShown = start <= (event?.start ?? '') && end >= (event?.start ?? '')
        if (!isShown) continue
        for (const { exact } of excerpts) expect(timesIn(text, exact)).toBe(1)
      }
    }
    expect(timesIn(text, reader.link())).toBe(1)
  })

  test('a stop without JavaScript gives its map, quotations and notes', async ({ arrives }) => {
    const reader = await arrives({ scripts: 'off', theme: 'dark' })
    await reader.opens(`/stops/${MOST_QUOTED?.id}/`)
    const pages = await readPdf(await reader.prints('Letter'))
    const text = textOf(pages)
    expectToFit(pages, 'Letter')
    expectNoControl(text)
    for (const quotation of quotationsOf(MOST_QUOTED)) {
      expect(timesIn(text, quotation)).toBeGreaterThanOrEqual(1)
    }
    for (const { name } of STOPS) expect(pages[0]?.text).toContain(name)
    const { references, notes } = notesIn(text)
    expect(notes).toEqual(references)
    expect(notes.length).toBeGreaterThan(1)
  })

  test('the itinerary without JavaScript gives the map and the stops with their days', async ({
    arrives,
  }) => {
    const reader = await arrives({ scripts: 'off' })
    await reader.opens('/')
    const pages = await readPdf(await reader.prints('A4'))
    expectToFit(pages, 'A4')
    expectNoControl(textOf(pages))
    for (const { name } of STOPS) expect(timesIn(textOf(pages), name)).toBeGreaterThan(1)
  })

  test('the page about method and sources gives all of it, and its address', async ({ reader }) => {
    await reader.opens('/about/')
    const print = async () => readPdf(await reader.prints('A4'))
    // Where the build was not told where the site lives, the program knows the address.
    await expect.poll(async () => textOf(await print())).toContain('This page: ')
    const pages = await print()
    const text = textOf(pages)
    expectToFit(pages, 'A4')
    for (const section of ['The articles', 'Where sources differ', 'Corrections']) {
      expect(text).toContain(section)
    }
    expect(text).not.toContain('Map and itinerary')
    expect(timesIn(text, `This page: ${reader.link()}`)).toBe(1)
  })
})
