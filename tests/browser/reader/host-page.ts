import type { FrameLocator, Locator, Page } from 'playwright-core'
import { dayInput, itinerary, itineraryLink, stopButton, stopPanel, timeline } from './roles.ts'

/** What a reader can turn the wheel over. */
type Part = 'map' | 'timeline' | 'panel'

/** A place on the page, in pixels. */
interface Place {
  readonly x: number
  readonly y: number
}

/** How a frame's map stands: the words of its scale, and where its panes have been moved to. */
interface MapState {
  readonly scale: string
  readonly panes: string
}

/** A page of another site, with the site in a frame of it, and what its reader does there. */
export class HostPage {
  readonly #page: Page
  readonly #site: string
  readonly #frame: FrameLocator

  private constructor(page: Page, site: string) {
    this.#page = page
    this.#site = site
    this.#frame = page.frameLocator('iframe')
  }

  /** The page with its frame drawn. */
  static async opened(page: Page, site: string): Promise<HostPage> {
    const host = new HostPage(page, site)
    await host.#frame.locator('[data-drawn="true"]').waitFor({ state: 'attached' })
    return host
  }

  /** How far the page itself is scrolled, in pixels. */
  scrolledBy(): Promise<number> {
    return this.#page.evaluate(() => scrollY)
  }

  historyLength(): Promise<number> {
    return this.#page.evaluate(() => history.length)
  }

  /** What stands after the site's root in the frame's address. */
  async frameAddress(): Promise<string> {
    const address = await this.#frame.locator(':root').evaluate(() => location.href)
    return address.slice(this.#site.length)
  }

  /** Where the focus is on the page: the text of a link, `frame`, or empty for nothing. */
  focus(): Promise<string> {
    return this.#page.evaluate(() => {
      const { activeElement: focused } = document
      if (focused instanceof HTMLIFrameElement) return 'frame'
      return focused === document.body ? '' : (focused?.textContent ?? '')
    })
  }

  /** Puts the focus on a link of the page itself. */
  focusesLink(name: string): Promise<void> {
    return this.#page.getByRole('link', { name, exact: true }).focus()
  }

  pressesKey(name: string): Promise<void> {
    return this.#page.keyboard.press(name)
  }

  /** Presses Tab in the frame until the focus is back on the page, and says on what. */
  async tabsThroughFrame(key: 'Tab' | 'Shift+Tab', limit = 80): Promise<string> {
    await this.pressesKey(key)
    if ((await this.focus()) !== 'frame') throw new Error('Tab did not lead into the frame.')
    for (let step = 0; step < limit; step++) {
      await this.pressesKey(key)
      const focus = await this.focus()
      if (focus !== 'frame') return focus
    }
    throw new Error(`Tab did not lead out of the frame in ${limit} steps.`)
  }

  async pressesStop(name: string): Promise<void> {
    await stopButton(this.#frame, name).click()
    await stopPanel(this.#frame, name).waitFor()
  }

  async pressesItineraryLink(name: string): Promise<void> {
    await itineraryLink(this.#frame, name).click()
    await stopPanel(this.#frame, name).waitFor()
  }

  pressesButton(name: string): Promise<void> {
    return this.#frame.getByRole('button', { name, exact: true }).click()
  }

  async setsFrom(day: string): Promise<void> {
    const input = dayInput(this.#frame, 'From')
    await input.fill(day)
    await input.blur()
  }

  /** Presses a link in the frame, which opens elsewhere, and says where. */
  async followsOutside(name: string): Promise<string> {
    const [opened] = await Promise.all([
      this.#page.context().waitForEvent('page'),
      this.#frame.getByRole('link', { name, exact: true }).click(),
    ])
    await opened.waitForLoadState()
    const address = opened.url()
    await opened.close()
    return address.slice(this.#site.length)
  }

  /** The excerpt that the frame's address names, marked and within the frame's own panel. */
  async seesMarkedExcerpt(words: string): Promise<void> {
    const marked = this.#frame.locator('figure[aria-current="true"]').filter({ hasText: words })
    await marked.waitFor()
    await marked.evaluate(async (figure) => {
      const panel = figure.closest('.side-scroll')?.getBoundingClientRect()
      const isSeen = () => {
        const { top } = figure.getBoundingClientRect()
        return panel !== undefined && top < panel.bottom && top >= panel.top - figure.clientHeight
      }
      const patience = performance.now() + 5_000
      while (!isSeen()) {
        if (performance.now() > patience) throw new Error('It was not scrolled to.')
        await new Promise(requestAnimationFrame)
      }
    })
  }

  /** The sentence that says what moves the map, as long as it is seen; null without it. */
  async hint(): Promise<string | null> {
    const shown = this.#frame.locator('.gesture-hint[data-shown="true"]')
    return (await shown.count()) === 0 ? null : shown.textContent()
  }

  /** Turns the wheel by pixels over a part of the frame. */
  async turnsWheel(part: Part, pixels: number, key?: 'Control'): Promise<void> {
    const { x, y } = await this.#middleOf(part)
    await this.#page.mouse.move(x, y)
    if (key !== undefined) await this.#page.keyboard.down(key)
    await this.#page.mouse.wheel(0, pixels)
    if (key !== undefined) await this.#page.keyboard.up(key)
  }

  /** Moves one finger up over the map by pixels, as to scroll. */
  async swipesOverMap(pixels: number): Promise<void> {
    const { x, y } = await this.#middleOf('map')
    await this.#touches([0, 0.25, 0.5, 0.75, 1].map((share) => [{ x, y: y - share * pixels }]))
  }

  /** Draws two fingers apart over the map, to twice their distance. */
  async spreadsFingersOverMap(): Promise<void> {
    const { x, y } = await this.#middleOf('map')
    const fingers = (apart: number) => [
      { x: x - apart, y },
      { x: x + apart, y },
    ]
    await this.#touches([30, 40, 50, 60].map(fingers))
  }

  /** Puts fingers down, moves them from place to place and lifts them: Playwright has only taps. */
  async #touches(places: readonly (readonly Place[])[]): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page)
    for (const [step, place] of places.entries()) {
      const type = step === 0 ? 'touchStart' : 'touchMove'
      const touchPoints = place.map((point, id) => ({ ...point, id }))
      await session.send('Input.dispatchTouchEvent', { type, touchPoints })
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await session.detach()
  }

  /** How close the map has come, and where it is. */
  async map(): Promise<MapState> {
    const scale = await this.#frame.locator('.leaflet-control-scale').textContent()
    const panes = await this.#frame.locator('.leaflet-map-pane').getAttribute('style')
    return { scale: scale ?? '', panes: panes ?? '' }
  }

  /** Which of the frame's parts reach out of it, and how far it scrolls as a whole: none should. */
  async outOfFrame(): Promise<readonly string[]> {
    const size = await this.#frame.locator(':root').evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
      over: [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ],
    }))
    const corner = await this.#page.locator('iframe').boundingBox()
    const parts: readonly (readonly [string, Locator])[] = [
      ['map', this.#frame.getByRole('region', { name: 'Map' })],
      ['From', dayInput(this.#frame, 'From')],
      ['To', dayInput(this.#frame, 'To')],
      ['Credits', this.#frame.getByRole('button', { name: 'Credits' })],
      ['Open in Dateline', this.#frame.getByRole('link', { name: 'Open in Dateline' })],
    ]
    const found = size.over.flatMap((pixels) => (pixels > 0 ? [`scrolls by ${pixels}`] : []))
    for (const [name, part] of parts) {
      const box = await part.boundingBox()
      const left = (box?.x ?? Number.NaN) - (corner?.x ?? 0)
      const top = (box?.y ?? Number.NaN) - (corner?.y ?? 0)
      const isIn =
        left >= 0 &&
        top >= 0 &&
        left + (box?.width ?? 0) <= size.width &&
        top + (box?.height ?? 0) <= size.height
      if (!isIn) found.push(name)
    }
    return found
  }

  #part(part: Part): Locator {
    if (part === 'map') return this.#frame.getByRole('region', { name: 'Map' })
    return part === 'timeline' ? timeline(this.#frame) : itinerary(this.#frame)
  }

  async #middleOf(part: Part): Promise<Place> {
    const box = await this.#part(part).boundingBox()
    if (box === null) throw new Error(`The frame has no ${part}.`)
    // The itinerary is longer than the panel: near its upper edge it is in view.
    const down = part === 'panel' ? 20 : box.height / 2
    return { x: box.x + box.width / 2, y: box.y + down }
  }
}
