import { addDays, type Day } from '../calendar/day.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { textIn } from '../dataset/localized-text.ts'
import { type Dataset, precisionOf, type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import { isOnJourney, type PlacedEvent } from '../itinerary/journey.ts'
import { buildText as text } from '../text/parts.ts'
import { countryName } from '../text/places.ts'
import { articleLine } from './article-line.ts'
import { contentLine, textValue } from './content-line.ts'
import { eventName, eventNotes } from './event-words.ts'
import { listedEvents } from './listed-events.ts'
import { CALENDAR_FILE } from './published-files.ts'
import { fileAddress, isKnownSite, pageAddress, type SiteAddress } from './site-address.ts'
import { uuidOf } from './stable-id.ts'

/**
 * The visits and planned visits as an iCalendar file (RFC 5545, with the calendar's own name from
 * RFC 7986), by day. What happened without the traveller is left out: it is no entry of his calendar.
 *
 * Every entry takes whole days, which no time zone moves. Links need the site's whole address, since
 * a calendar is read away from it, and are left out where that is not known.
 */
export function visitsCalendar(dataset: Dataset, index: DatasetIndex, site: SiteAddress): string {
  const { language } = dataset
  const title = text.machine.calendar({ title: textIn(dataset.title, language, language) })
  const description = textIn(dataset.description, language, language)
  const changed = stampOf(dataset.updated)
  const visits = listedEvents(dataset).filter(({ event }) => isOnJourney(event))
  const content = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text.product}//${text.product}//EN`,
    'CALSCALE:GREGORIAN',
    `UID:${uuidOf(dataset, 'calendar')}`,
    `NAME:${textValue(title)}`,
    // What calendars showed as the name before RFC 7986, and many still do.
    `X-WR-CALNAME:${textValue(title)}`,
    `DESCRIPTION:${textValue(description)}`,
    `LAST-MODIFIED:${changed}`,
    ...(isKnownSite(site)
      ? [`URL:${pageAddress(site, 'map')}`, `SOURCE;VALUE=URI:${fileAddress(site, CALENDAR_FILE)}`]
      : []),
    ...visits.flatMap((placed) => entry(dataset, index, site, placed)),
    'END:VCALENDAR',
  ]
  return content.map(contentLine).join('')
}

function entry(
  dataset: Dataset,
  index: DatasetIndex,
  site: SiteAddress,
  { stop, event }: PlacedEvent,
): readonly string[] {
  const page = pageAddress(site, { stop: stop.id }, event.excerpts[0]?.id ?? null)
  return [
    'BEGIN:VEVENT',
    `UID:${uuidOf(dataset, 'event', event.id)}`,
    // Without a METHOD, DTSTAMP is the last change (RFC 5545, section 3.8.7.2), not the day of the build.
    `DTSTAMP:${stampOf(dataset.updated)}`,
    ...daysOf(event),
    `SUMMARY:${textValue(eventName(dataset, stop, event))}`,
    `STATUS:${event.kind === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    // The traveller's days, not the reader's: nobody is made busy by them.
    'TRANSP:TRANSPARENT',
    `CATEGORIES:${textValue(text.kind[event.kind].name)}`,
    ...placeOf(stop, event),
    `DESCRIPTION:${textValue(descriptionOf(dataset, index, { stop, event }))}`,
    ...(isKnownSite(site) ? [`URL:${page}`] : []),
    'END:VEVENT',
  ]
}

/**
 * The first day, and the day after the last: the end of an entry is not part of it (RFC 5545, section
 * 3.6.1). A single day needs no end, which the last day of the calendar could not have anyway.
 */
function daysOf(event: StopEvent): readonly string[] {
  const { start, end } = spanOf(event)
  const begin = `DTSTART;VALUE=DATE:${digitsOf(start)}`
  const after = addDays(end, 1)
  return after > start ? [begin, `DTEND;VALUE=DATE:${digitsOf(after)}`] : [begin]
}

/** Where an article names only the country, the point of the stop would say too much. */
function placeOf(stop: Stop, event: StopEvent): readonly string[] {
  const country = countryName(stop.country, text.language)
  if (precisionOf(stop, event) === 'country') return [`LOCATION:${textValue(country)}`]
  const { latitude, longitude } = stop.position
  return [
    `LOCATION:${textValue(text.machine.place({ name: stop.name, country }))}`,
    `GEO:${decimal(latitude)};${decimal(longitude)}`,
  ]
}

/** Degrees with six decimals, as the format has them (RFC 5545, section 3.8.1.6); never in powers of ten. */
function decimal(degrees: number): string {
  return String(Number(degrees.toFixed(6)) + 0)
}

function descriptionOf(
  dataset: Dataset,
  index: DatasetIndex,
  { stop, event }: PlacedEvent,
): string {
  const quotations = event.excerpts.map(
    ({ exact, article }) => `${exact}\n— ${articleLine(index.articles.get(article))}`,
  )
  return [...quotations, ...eventNotes(dataset, index, stop, event)].join('\n\n')
}

/** The day with neither hyphens nor a time: `20240501`. */
function digitsOf(day: Day): string {
  return day.replaceAll('-', '')
}

/** A day as the moment that the format asks for, its first in UTC: see `momentOfDay`. */
function stampOf(day: Day): string {
  return `${digitsOf(day)}T000000Z`
}
