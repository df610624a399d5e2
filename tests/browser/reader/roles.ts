import type { Locator, Page } from 'playwright-core'

/*
 * Where things are, by the roles and names that a screen reader gets.
 */

/** The button of a stop on the map, whatever number of reports it names. */
export function stopButton(page: Page, stop: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${literal(stop)}, \\d+ reports?\\b`) })
}

export function itinerary(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Itinerary', exact: true })
}

export function itineraryLink(page: Page, stop: string): Locator {
  return itinerary(page)
    .getByRole('link', { name: startingWith(stop) })
    .first()
}

export function days(page: Page): Locator {
  return page.getByRole('group', { name: 'Days', exact: true })
}

export function timeline(page: Page): Locator {
  return page.getByRole('group', { name: 'Timeline', exact: true })
}

/** A handle of the timeline's brush. */
export function handle(page: Page, end: 'From' | 'To'): Locator {
  return timeline(page).getByRole('slider', { name: end, exact: true })
}

/** The band of a trip in the timeline. */
export function band(page: Page, title: string): Locator {
  return timeline(page).getByRole('button', { name: startingWith(title) })
}

export function dayInput(page: Page, label: 'From' | 'To'): Locator {
  return days(page).getByLabel(label, { exact: true })
}

/** The panel of a stop: of the one named, or of any. */
export function stopPanel(page: Page, stop?: string): Locator {
  const named = stop === undefined ? {} : { name: stop, exact: true }
  return page
    .getByRole('complementary', named)
    .filter({ has: page.getByRole('heading', { level: 2, ...named }) })
}

/** The excerpt that has these words. */
export function excerpt(page: Page, words: string): Locator {
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
