// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { day } from '../../../src/calendar/day.ts'
import type { Direction } from '../../../src/dataset/direction.ts'
import type { Dataset } from '../../../src/dataset/model.ts'
import { BasemapOnDisk } from '../../../src/pages/drawing/basemap-on-disk.ts'
import { stillMap } from '../../../src/pages/still/still-map.ts'
import { aDataset, anEvent, aStop } from '../../builders/model.ts'
import { LETTERING } from '../../picture/lettering.ts'

const basemap = new BasemapOnDisk('public')

function aStillMap(dataset: Dataset, direction?: Direction) {
  return stillMap(
    dataset,
    basemap,
    LETTERING,
    (stop) => `/base/stops/${stop}/`,
    (file) => `/base/${file}`,
    direction,
  )
}

function read(html: string): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = html
  return page
}

function linksIn(page: Element): Map<string | null, string | null> {
  return new Map(
    [...page.querySelectorAll('a')].map((link) => [
      link.getAttribute('aria-label'),
      link.getAttribute('href'),
    ]),
  )
}

/** A day of May. */
function parsedDay(year: number, date: number) {
  return day(`${year}-05-${String(date).padStart(2, '0')}`)
}

/** Stops along a line, far enough from each other for a card each. */
function someStops(count: number): readonly ReturnType<typeof aStop>[] {
  return Array.from({ length: count }, (_, index) =>
    aStop({
      id: `stop-${index}`,
      name: `Stop ${index}`,
      position: { longitude: 20 + (index % 40), latitude: 10 + Math.floor(index / 40) },
    }),
  )
}

describe('the still map of a dataset', () => {
  it('links every stop of each size to its page, by the name that the map has for it', () => {
    const dataset = aDataset()
    const { html } = aStillMap(dataset)
    const sizes = [...read(html(null)).querySelectorAll('.still-size')]
    expect(sizes).toHaveLength(3)
    for (const size of sizes) {
      const hrefs = [...linksIn(size).values()]
      for (const stop of dataset.stops.filter(({ events }) => events.length > 0)) {
        expect(hrefs).toContain(`/base/stops/${stop.id}/`)
      }
    }
    expect([...linksIn(read(html(null))).keys()]).toContain('Alder Bay, 1 report')
  })

  it('makes the page’s own stop stand out, and no other', () => {
    const dataset = aDataset()
    const { html } = aStillMap(dataset)
    const [first] = dataset.stops
    const current = [...read(html(first?.id ?? '')).querySelectorAll('[aria-current="true"]')]
    const eachSize = [first?.id, first?.id, first?.id]
    expect(current.map((link) => link.getAttribute('data-stop'))).toEqual(eachSize)
    expect(read(html(null)).querySelector('[aria-current]')).toBeNull()
  })

  it('gives each mark its place by a rule, since pages may have no style attributes', () => {
    const { html, styles } = aStillMap(aDataset())
    const page = read(html(null))
    expect(page.querySelector('[style]')).toBeNull()
    for (const mark of page.querySelectorAll('.still-stop')) {
      const place = [...mark.classList].find((name) => /-(wide|narrow|low)-/.test(name))
      expect(styles).toMatch(new RegExp(`\\.${place}\\{(?:left|right):[^;]*%[^;]*;top:[^;}]*%`))
    }
  })

  it('keeps names clear of the controls, which are at the other side of a page that reads from right to left', () => {
    const at = (longitude: number, latitude: number) => ({ longitude, latitude })
    const dataset = aDataset({
      stops: [
        aStop({ id: 'west', name: 'The one in the west', position: at(20, 30) }),
        aStop({ id: 'east', name: 'The one in the east', position: at(35, 30) }),
        aStop({ id: 'south', position: at(28, 20) }),
      ],
    })
    expect(aStillMap(dataset, 'rtl').styles).not.toBe(aStillMap(dataset, 'ltr').styles)
  })

  it('escapes names of a dataset', () => {
    const name = '<img src=x onerror=alert(1)> & "quoted"'
    const { html } = aStillMap(aDataset({ stops: [aStop({ name })] }))
    const page = read(html(null))
    expect(page.querySelectorAll('img')).toHaveLength(1)
    expect(page.querySelector('.card-name')?.textContent).toBe(name)
  })

  it('gives a single stop the closest view that tells where it is', () => {
    const { styles } = aStillMap(aDataset({ stops: [aStop()] }))
    expect(styles).toContain('--ratio:1;--most:64px')
  })

  it('takes stops on both sides of the antimeridian as neighbours', () => {
    const at = (longitude: number) => ({ longitude, latitude: -18 })
    const stops = [
      aStop({ id: 'east', name: 'East', position: at(179) }),
      aStop({ id: 'west', name: 'West', position: at(-179) }),
    ]
    const { styles } = aStillMap(aDataset({ stops }))
    const most = Number(/--most:([\d.]+)px/.exec(styles)?.[1])
    // Two of 360 degrees of a world that is 131,072 pixels wide at the closest zoom.
    expect(most).toBeCloseTo((131_072 * 2) / 360, 0)
  })

  it('names only so many of very many stops, so that each page stays light', () => {
    const { html } = aStillMap(aDataset({ stops: someStops(400) }))
    expect(html(null).length).toBeLessThan(60_000)
  })

  it('leaves out the legs of a journey with very many', () => {
    const dayOf = (index: number) => parsedDay(2000 + Math.floor(index / 28), (index % 28) + 1)
    const stops = someStops(400).map((stop, index) => ({
      ...stop,
      events: [anEvent({ id: `e${index}`, start: dayOf(index) })],
    }))
    const { html } = aStillMap(aDataset({ stops }))
    expect(html(null)).not.toContain('leg-casing')
    expect(html(null).length).toBeLessThan(60_000)
  })

  it('shows the stops also where nothing is reported of any', () => {
    const bare = aStop({ events: [] })
    expect(aStillMap(aDataset({ stops: [bare] })).styles).toContain('--ratio:1;--most:64px')
  })

  it('leaves out a stop of which nothing is reported', () => {
    const bare = aStop({ id: 'bare', name: 'Bare', events: [] })
    const { html } = aStillMap(aDataset({ stops: [aStop({ events: [anEvent()] }), bare] }))
    expect(html(null)).not.toContain('Bare')
  })

  it('keeps the ground in a file whose name changes with it, by day and by night', () => {
    const one = aStillMap(aDataset()).ground
    const other = aStillMap(aDataset({ stops: [aStop()] })).ground
    expect(one.fileName).toMatch(/^assets\/still-ground-[\w-]{8}\.svg$/)
    expect(one.fileName).not.toBe(other.fileName)
    const svg = new DOMParser().parseFromString(one.source, 'image/svg+xml')
    expect(svg.querySelector('parsererror')).toBeNull()
    expect(svg.querySelector('style')?.textContent).toContain('color-scheme:light dark')
    expect(one.source).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  })
})
