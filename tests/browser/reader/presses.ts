import type { Page } from 'playwright-core'
import {
  band,
  days,
  excerpt,
  itineraryLink,
  searchResults,
  startingWith,
  stillLink,
  stopButton,
} from './roles.ts'

/** What a reader presses, with a pointer or a key. Each waits until the thing is there. */
export class Presses {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** A stop on the map. */
  stop(name: string): Promise<void> {
    return stopButton(this.#page, name).click()
  }

  /** A stop on the still map. */
  stillStop(name: string): Promise<void> {
    return stillLink(this.#page, name).click()
  }

  /** Several stops that are one mark on the map, by the names that its button lists. */
  group(names: string): Promise<void> {
    return this.#page.getByRole('button', { name: startingWith(names) }).click()
  }

  /** A stop in the itinerary. */
  itineraryLink(stop: string): Promise<void> {
    return itineraryLink(this.#page, stop).click()
  }

  /** The link of a quotation that was found. */
  foundQuotation(words: string): Promise<void> {
    return searchResults(this.#page)
      .getByRole('figure')
      .filter({ hasText: words })
      .getByRole('link')
      .click()
  }

  /** The band of a trip in the timeline, which sets the range to its days. */
  trip(title: string): Promise<void> {
    return band(this.#page, title).click()
  }

  /** The button that leaves no day out. */
  allDates(): Promise<void> {
    return days(this.#page).getByRole('button', { name: 'All dates', exact: true }).click()
  }

  close(): Promise<void> {
    return this.button('Close')
  }

  /** The link of the stop whose panel is open. */
  copyLink(): Promise<void> {
    return this.button('Copy link')
  }

  /** The link of the excerpt that has these words. */
  copyLinkToExcerpt(words: string): Promise<void> {
    return excerpt(this.#page, words)
      .getByRole('button', { name: 'Copy link to this excerpt', exact: true })
      .click()
  }

  /** The heading of a warning, which unfolds what it has to say. */
  warning(): Promise<void> {
    return this.#page.getByRole('alert').locator('summary').click()
  }

  /** What unfolds how the excerpt that has these words is cited. */
  cite(words: string): Promise<void> {
    return excerpt(this.#page, words).locator('summary').filter({ hasText: 'Cite' }).click()
  }

  /** A link by its whole name, the first of several. */
  link(name: string): Promise<void> {
    return this.#page.getByRole('link', { name, exact: true }).first().click()
  }

  /** An option of a list of choices. */
  async choice(label: string, option: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: label }).selectOption({ label: option })
  }

  /** A button by its whole name. */
  button(name: string): Promise<void> {
    return this.#page.getByRole('button', { name, exact: true }).click()
  }

  /** A key, as Playwright names it: `Enter`, `Shift+Tab`. */
  key(name: string): Promise<void> {
    return this.#page.keyboard.press(name)
  }
}
