import type { Locator, Page } from 'playwright-core'

/** A page, or a frame in one. */
type Place = Pick<Page, 'getByRole'>

/*
 * Where things are, by the roles and names that a screen reader gets.
 */

/** The button of a stop on the map, whatever number of reports it names. */
export function stopButton(page: Place, stop: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${literal(stop)}, \\d+ reports?\\b`) })
}

/** The link of a stop on the still map, in the size that is shown. */
export function stillLink(page: Place, stop: string): Locator {
  return page
    .getByRole('region', { name: 'Map', exact: true })
    .getByRole('link', { name: new RegExp(`^${literal(stop)}, \\d+ reports?$`) })
}

export function itinerary(page: Place): Locator {
  return page.getByRole('navigation', { name: 'Itinerary', exact: true })
}

export function itineraryLink(page: Place, stop: string): Locator {
  return itinerary(page)
    .getByRole('link', { name: startingWith(stop) })
    .first()
}

/** Where words to look for are typed. */
export function searchField(page: Place): Locator {
  return page.getByRole('search').getByRole('searchbox')
}

/** What was found. */
export function searchResults(page: Page): Locator {
  return page.locator('.search-results')
}

export function days(page: Place): Locator {
  return page.getByRole('group', { name: 'Days', exact: true })
}

export function timeline(page: Place): Locator {
  return page.getByRole('group', { name: 'Timeline', exact: true })
}

/** A handle of the timeline's brush. */
export function handle(page: Place, end: 'From' | 'To'): Locator {
  return timeline(page).getByRole('slider', { name: end, exact: true })
}

/** The band of a trip in the timeline. */
export function band(page: Place, title: string): Locator {
  return timeline(page).getByRole('button', { name: startingWith(title) })
}

export function dayInput(page: Place, label: 'From' | 'To'): Locator {
  return days(page).getByLabel(label, { exact: true })
}

/** The panel of a stop: of the one named, or of any. */
export function stopPanel(page: Place, stop?: string): Locator {
  const named = stop === undefined ? {} : { name: stop, exact: true }
  return page
    .getByRole('complementary', named)
    .filter({ has: page.getByRole('heading', { level: 2, ...named }) })
}

/** The excerpt that has these words. */
export function excerpt(page: Place, words: string): Locator {
  const quotation = page.getByRole('blockquote').filter({ hasText: words })
  return page.getByRole('figure').filter({ has: quotation }).first()
}

/** An accessible name that begins with these words, whole. */
export function startingWith(words: string): RegExp {
  return new RegExp(`^${literal(words)}(?![\\p{L}\\p{N}])`, 'u')
}

/** The text as a regular expression that matches nothing else. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
