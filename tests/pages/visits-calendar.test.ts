import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../../src/calendar/day.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import { type Dataset, spanOf } from '../../src/dataset/model.ts'
import type { SiteAddress } from '../../src/pages/site-address.ts'
import { uuidOf } from '../../src/pages/stable-id.ts'
import { visitsCalendar } from '../../src/pages/visits-calendar.ts'
import { anyDataset, anyDay } from '../builders/arbitrary.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anEvent, anExcerpt, aStop } from '../builders/model.ts'
import { anyText } from './hostile-texts.ts'
import { KNOWN_SITE, NO_SITE } from './sites.ts'

function fileFor(dataset: Dataset, site: SiteAddress = KNOWN_SITE): string {
  return visitsCalendar(dataset, indexDataset(dataset), site)
}

/** What ical.js makes of a dataset's calendar; it throws where the file breaks the format. */
function calendarOf(dataset: Dataset, site: SiteAddress = KNOWN_SITE) {
  const calendar = new ICAL.Component(ICAL.parse(fileFor(dataset, site)))
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const property = (name: string) => component.getFirstPropertyValue(name)
    return { event, property, status: property('status') }
  })
  return { calendar, entries }
}

/** ical.js prints years before 1000 with fewer digits. */
const dayText = (time: unknown) => String(time).padStart(10, '0')

describe('the calendar', () => {
  it('has the visits and the planned ones, and nothing without the traveller', () => {
    const { entries } = calendarOf(aDataset())
    expect(entries.map(({ event, status }) => [event.summary, status])).toEqual([
      ['Alder Bay: Arrival by boat (on one of these days)', 'CONFIRMED'],
      ['Brink: Arrival by boat (planned)', 'TENTATIVE'],
    ])
    expect(fileFor(aDataset())).not.toContain('Corran')
  })

  it('says who announced a planned visit, and whether anyone reports it as done', () => {
    const [, planned] = calendarOf(aDataset()).entries
    expect(planned?.event.description).toBe(
      [
        'Brink is to be next.',
        '— “Botanist reaches Alder Bay”, The Harbour Post, by A. Reporter, May 5, 2031',
        '',
        'Planned, as reported by The Harbour Post.',
        '',
        'No article and no record here says whether it took place.',
      ].join('\n'),
    )
  })

  it('gives whole days, the end being the day after the last', () => {
    const [visit, planned] = calendarOf(aDataset()).entries
    expect(visit?.event.startDate.isDate).toBe(true)
    expect(String(visit?.event.startDate)).toBe('2031-05-05')
    expect(String(visit?.event.endDate)).toBe('2031-05-07')
    expect(String(planned?.event.startDate)).toBe('2031-05-06')
    expect(String(planned?.event.endDate)).toBe('2031-05-07')
  })

  it('holds every visit of any days with its own days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (start, length) => {
        const end = addDays(start, length)
        const visit = anEvent({ start, end, extent: 'through' })
        const [entry] = calendarOf(aDataset({ stops: [aStop({ events: [visit] })] })).entries
        expect(dayText(entry?.event.startDate)).toBe(start)
        const after = addDays(end, 1)
        // The calendar ends: nothing comes after its last day.
        if (after !== end) expect(dayText(entry?.event.endDate)).toBe(after)
      }),
    )
  })

  it('has a visit on the last of all days, which has no day after it', () => {
    const visit = anEvent({ start: day('9999-12-31') })
    const [entry] = calendarOf(aDataset({ stops: [aStop({ events: [visit] })] })).entries
    expect(entry?.property('dtend')).toBeNull()
  })

  it('names the place, and only the country where the article names no more', () => {
    const stop = aStop({ country: 'PT', events: [anEvent()] })
    const vague = aStop({ country: 'PT', events: [anEvent({ precision: 'country' })] })
    const [placed] = calendarOf(aDataset({ stops: [stop] })).entries
    expect(placed?.event.location).toBe('Alder Bay, Portugal')
    expect(placed?.property('geo')).toEqual([39.4, -31.2])
    const [unplaced] = calendarOf(aDataset({ stops: [vague] })).entries
    expect(unplaced?.event.location).toBe('Portugal')
    expect(unplaced?.property('geo')).toBeNull()
  })

  it('names every entry by the id that all files share, and dates it by the dataset', () => {
    const dataset = aDataset()
    const [visit] = calendarOf(dataset).entries
    expect(visit?.event.uid).toBe(uuidOf(dataset, 'event', 'arrival'))
    expect(String(visit?.property('dtstamp'))).toBe('2031-06-01T00:00:00Z')
  })

  it('links to the quotations where the site’s address is known, else to nothing', () => {
    const [visit] = calendarOf(aDataset()).entries
    expect(visit?.property('url')).toBe(
      `https://example.org/dateline/stops/${IDS.stop}/#arrival-quote`,
    )
    expect(fileFor(aDataset(), NO_SITE)).not.toMatch(/^(URL|SOURCE)/m)
  })

  it('is the same file for the same dataset, whenever it is built', () => {
    expect(fileFor(aDataset())).toBe(fileFor(aDataset()))
  })

  it('is read by another program for any journey', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const journey = dataset.stops.flatMap((stop) =>
          stop.events.filter(({ kind }) => kind !== 'background').map((event) => ({ stop, event })),
        )
        const { entries } = calendarOf(dataset)
        const read = new Map(entries.map(({ event }) => [event.uid, String(event.startDate)]))
        expect(read.size).toBe(journey.length)
        for (const { event } of journey) {
          expect(read.get(uuidOf(dataset, 'event', event.id))).toBe(spanOf(event).start)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps other people’s words inside their own entry, in lines that are short enough', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, exact) => {
        const visit = anEvent({ title, excerpts: [anExcerpt({ exact })] })
        const file = fileFor(aDataset({ title, stops: [aStop({ name: title, events: [visit] })] }))
        const { calendar, entries } = calendarOf(
          aDataset({ title, stops: [aStop({ name: title, events: [visit] })] }),
        )
        expect(entries).toHaveLength(1)
        expect(calendar.getAllSubcomponents()).toHaveLength(1)
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75)
        }
      }),
    )
  })
})
