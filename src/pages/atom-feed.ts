import type { Day } from '../calendar/day.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset, Excerpt } from '../dataset/model.ts'
import type { PlacedEvent } from '../itinerary/journey.ts'
import { escapeXml } from '../picture/escape-xml.ts'
import { buildText as text } from '../text/parts.ts'
import { eventHtml } from './event-html.ts'
import { eventDays, eventName } from './event-words.ts'
import { listedEvents } from './listed-events.ts'
import { momentOfDay } from './moment-of-day.ts'
import { FEED_FILE } from './published-files.ts'
import { fileAddress, isKnownSite, pageAddress, type SiteAddress } from './site-address.ts'
import { urnOf } from './stable-id.ts'

/**
 * The dataset's events as an Atom feed (RFC 4287), the latest day first.
 *
 * No time in it is invented. `updated` of the feed and of every entry is the day on which the dataset
 * was last changed, the only day the dataset has for a change; `published` of an entry is the
 * earliest day of publication that an article quoted in it prints, and is left out where none prints
 * one. It is not the day of the event, which stands in the title: a planned visit lies in the future
 * of the article that announces it. `momentOfDay` says how a day becomes a moment.
 *
 * Where the site's address is not known, links begin at the host's root; a reader resolves them
 * against the feed's own address (RFC 4287, section 2; RFC 3986, section 5.1.3).
 */
export function atomFeed(dataset: Dataset, index: DatasetIndex, site: SiteAddress): string {
  const { language } = dataset
  const entries = [...listedEvents(dataset)].reverse()
  const title = text.machine.feed({ title: textIn(dataset.title, language, language) })
  return lines(
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', urnOf(dataset, 'feed')),
    element('title', title),
    element('subtitle', textIn(dataset.description, language, language)),
    element('updated', momentOfDay(dataset.updated)),
    // Nobody is known to have written the entries, and a feed must name somebody (section 4.1.1).
    `<author>${element('name', text.product)}</author>`,
    element('generator', text.product),
    element('rights', text.machine.quotationRights),
    isKnownSite(site) && link('self', 'application/atom+xml', fileAddress(site, FEED_FILE)),
    link('alternate', 'text/html', pageAddress(site, 'map')),
    ...entries.map((placed) => entry(dataset, index, site, placed)),
    '</feed>',
  )
}

function entry(
  dataset: Dataset,
  index: DatasetIndex,
  site: SiteAddress,
  { stop, event }: PlacedEvent,
): string {
  const published = firstPublication(index, event.excerpts)
  const trip = event.trip === undefined ? undefined : index.trips.get(event.trip)
  const page = pageAddress(site, { stop: stop.id }, event.excerpts[0]?.id ?? null)
  return lines(
    '<entry>',
    element('id', urnOf(dataset, 'event', event.id)),
    element(
      'title',
      text.machine.onDays({ days: eventDays(event), event: eventName(dataset, stop, event) }),
    ),
    element('updated', momentOfDay(dataset.updated)),
    published !== null && element('published', momentOfDay(published)),
    link('alternate', 'text/html', page),
    category(event.kind, text.kind[event.kind].name),
    trip !== undefined && category(trip.id, textIn(trip.title, dataset.language, dataset.language)),
    element('content', eventHtml(dataset, index, { stop, event }), ' type="html"'),
    '</entry>',
  )
}

function firstPublication(index: DatasetIndex, excerpts: readonly Excerpt[]): Day | null {
  const days = excerpts.flatMap(({ article }) => index.articles.get(article)?.published ?? [])
  return days.sort()[0] ?? null
}

function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes}>${escapeXml(content)}</${name}>`
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
}

function category(term: string, label: string): string {
  return `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`
}

function lines(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join('\n')
}
