import type { Page } from 'playwright-core'
import { itineraryLink, stopButton } from './roles.ts'

/** What a reader points at, without pressing it. */
export class Points {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** A stop on the map. */
  stop(name: string): Promise<void> {
    return stopButton(this.#page, name).hover()
  }

  /** A stop in the itinerary. */
  itineraryLink(stop: string): Promise<void> {
    return itineraryLink(this.#page, stop).hover()
  }

  /** The first leg of the first trip, in its middle. */
  async firstLeg(): Promise<void> {
    const leg = this.#page.locator('.leg-target').first()
    const { x, y } = await leg.evaluate((element) => {
      const path = element as SVGPathElement
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2)
      const place = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined)
      return { x: place.x, y: place.y }
    })
    await this.#page.mouse.move(x, y)
  }

  /** Nothing in particular: the corner of the page. */
  nothing(): Promise<void> {
    return this.#page.mouse.move(1, 1)
  }
}
