import type { Locator, Page } from 'playwright-core'
import type { ScreenSize } from './circumstances.ts'
import {
  band,
  dayInput,
  days,
  excerpt,
  handle,
  itinerary,
  searchResults,
  stopButton,
  stopPanel,
  timeline,
} from './roles.ts'

/** A box on the screen in CSS pixels from the viewport's top left corner. */
export interface Box extends ScreenSize {
  readonly x: number
  readonly y: number
}

/** What shows the same as the thing that the reader points at. */
export interface Emphasised {
  readonly stops: readonly string[]
  readonly entries: readonly string[]
  readonly legs: number
}

/** How a step of the playing is told, and what stands before it while it rests. */
const STEP = /^(Paused at )?\d+ of \d+: /
const PAUSED = /^Paused at /

/** How much of an excerpt must be on the screen to count as scrolled to, of 1. */
const IN_VIEW = 0.5

/**
 * What a reader sees. A method that gives a promise of nothing waits until the thing is there, and
 * throws when it does not come; the others tell what is there now.
 */
export class Sees {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** The basemap and its names, painted. */
  drawnMap(): Promise<void> {
    return this.#page.locator('[data-drawn="true"]').first().waitFor({ state: 'attached' })
  }

  /** The colours of the page's text and its ground, as CSS, on the screen or as it would be printed. */
  async colours(on: 'screen' | 'print' = 'screen'): Promise<{ ink: string; paper: string }> {
    await this.#page.emulateMedia({ media: on })
    const seen = await this.#page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return { ink: color, paper: backgroundColor }
    })
    await this.#page.emulateMedia({ media: null })
    return seen
  }

  /** The preview of the picture that would be saved. */
  preview(): Promise<void> {
    return this.#page.getByRole('img', { name: /^Preview of the picture/ }).waitFor()
  }

  /** The panel of a stop, and no second one. */
  async panel(stop: string): Promise<void> {
    await stopPanel(this.#page, stop).waitFor()
    const count = await stopPanel(this.#page).count()
    if (count !== 1) throw new Error(`There are ${count} panels of stops, where one may be.`)
  }

  noPanel(): Promise<void> {
    return stopPanel(this.#page).waitFor({ state: 'hidden' })
  }

  /** How far the page's content has moved by itself so far (Cumulative Layout Shift); 0 for not at all. */
  layoutShift(): Promise<number> {
    return this.#page.evaluate('globalThis.layoutShift')
  }

  /** Whether something of the page's content has been painted. */
  hasPainted(): Promise<boolean> {
    return this.#page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
  }

  /** Names of the stops that the still map links to, in the size that is shown. */
  stillStops(): Promise<readonly string[]> {
    return this.#page
      .getByRole('region', { name: 'Map' })
      .getByRole('link', { name: /, \d+ reports?$/ })
      .evaluateAll((links) =>
        links.map((link) => (link.getAttribute('aria-label') ?? '').replace(/, \d+ reports?$/, '')),
      )
  }

  /** Names of the buttons that can be seen. */
  async buttons(): Promise<readonly string[]> {
    const buttons = await this.#page.getByRole('button').all()
    return Promise.all(buttons.map(async (button) => (await button.textContent()) ?? ''))
  }

  /** The language of the page and the direction in which it is laid out. */
  language(): Promise<{ readonly tag: string; readonly direction: string }> {
    return this.#page.locator(':root').evaluate((root) => ({
      tag: root.getAttribute('lang') ?? '',
      direction: getComputedStyle(root).direction,
    }))
  }

  /** The languages of the quotations, each with the direction in which these are laid out. */
  async languagesOfQuotations(): Promise<readonly string[]> {
    const languages = await this.#page.getByRole('blockquote').evaluateAll((quotations) =>
      quotations.map((quotation) => {
        const tag = quotation.closest('[lang]')?.getAttribute('lang')
        return `${tag} ${getComputedStyle(quotation).direction}`
      }),
    )
    return [...new Set(languages)]
  }

  /** The line that offers another language, in its words; null for none. */
  async offer(): Promise<string | null> {
    const offer = this.#page.locator('.language-offer a')
    return (await offer.count()) === 0 ? null : offer.textContent()
  }

  /** The text of every quotation on the page. */
  quotations(): Promise<readonly string[]> {
    return this.#page.getByRole('blockquote').allTextContents()
  }

  /** How far the panel is scrolled, in pixels. */
  panelScroll(): Promise<number> {
    return this.#page.locator('.side-scroll').evaluate((element) => element.scrollTop)
  }

  /** Name of the stop whose panel is open; null when none is. */
  async openPanel(): Promise<string | null> {
    const heading = stopPanel(this.#page).getByRole('heading', { level: 2 })
    return (await heading.count()) === 0 ? null : heading.first().textContent()
  }

  /** The caption under the quotation that has these words. */
  async captionOf(words: string): Promise<string> {
    const caption = excerpt(this.#page, words).locator('figcaption')
    await caption.waitFor()
    return (await caption.textContent()) ?? ''
  }

  /** The excerpt that has these words, marked as the one the address names, and in view. */
  async markedExcerpt(words: string): Promise<void> {
    const marked = this.#page.locator('figure[aria-current="true"]')
    await marked.filter({ hasText: words }).waitFor()
    const count = await marked.count()
    if (count !== 1) throw new Error(`${count} excerpts are marked, where one may be.`)
    await waitUntilInView(marked)
  }

  /** The words that are marked in what was found. */
  markedWords(): Promise<readonly string[]> {
    return searchResults(this.#page).locator('mark').allInnerTexts()
  }

  /** A quotation in the open panel, with the word that it was checked against its article. */
  checkedQuotation(): Promise<void> {
    return stopPanel(this.#page)
      .getByRole('figure')
      .filter({ hasText: 'Checked against the article’s text' })
      .getByRole('blockquote')
      .first()
      .waitFor()
  }

  /** Level and text of every heading, top to bottom. */
  async headings(): Promise<readonly string[]> {
    const headings = await this.#page.getByRole('heading').all()
    return Promise.all(
      headings.map(async (heading) => {
        const level = await heading.evaluate((element) => element.tagName.slice(1))
        return `${level} ${await heading.textContent()}`
      }),
    )
  }

  /** Whether the heading of this name lies at the top of the screen, as after a jump to it. */
  headingAtTop(name: string): Promise<boolean> {
    return this.#page
      .getByRole('heading', { name, exact: true })
      .evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight / 3)
  }

  /**
   * The page as assistive technology is told of it: roles, names and states, as indented lines. Without
   * what differs from machine to machine.
   */
  async structure(): Promise<string> {
    const lines = (await this.#page.locator('body').ariaSnapshot()).split('\n')
    return `${lines.map((line) => line.replace(/http:\/\/127\.0\.0\.1:\d+/, '')).join('\n')}\n`
  }

  /** Every stop on the map that stands alone, with the number of reports its button names. */
  async stopsOnMap(): Promise<ReadonlyMap<string, number>> {
    const named = await this.#namesOf('button', /^(.+?), (\d+) reports?\b/)
    return new Map(named.map(([, stop = '', reports]) => [stop, Number(reports)]))
  }

  /** The groups of stops on the map, each as its names in one text and their number. */
  async groupsOnMap(): Promise<ReadonlyMap<string, number>> {
    const named = await this.#namesOf('button', /^(.+), (\d+) stops\b/)
    return new Map(named.map(([, names = '', stops]) => [names, Number(stops)]))
  }

  /** Names of the itinerary's links, top to bottom, each on one line. */
  async itinerary(): Promise<readonly string[]> {
    const texts = await itinerary(this.#page).getByRole('link').allInnerTexts()
    return texts.map((text) => text.replace(/\s+/g, ' ').trim())
  }

  /** Where a stop's button is; null when it is not visible. */
  stopBox(stop: string): Promise<Box | null> {
    return stopButton(this.#page, stop).boundingBox()
  }

  /** Text that stands somewhere on the screen. */
  text(text: string | RegExp): Promise<void> {
    return this.#page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  /** Where a playing is now, in words; empty when none was started. */
  async playedStep(): Promise<string> {
    const words = this.#page.getByRole('paragraph').filter({ hasText: STEP })
    const text = (await words.count()) === 0 ? '' : ((await words.textContent()) ?? '')
    return text.replace(PAUSED, '')
  }

  /** Whether the journey is being played: its button pauses. */
  async playing(): Promise<boolean> {
    return (await this.#page.getByRole('button', { name: 'Pause', exact: true }).count()) > 0
  }

  /** Where the traveller's mark is; null when the map shows none. */
  async travellerBox(): Promise<Box | null> {
    const mark = this.#page.locator('.traveller')
    return (await mark.count()) === 0 ? null : mark.first().boundingBox()
  }

  /** Where the panel, or on a phone the sheet, begins from the top of the screen, in pixels. */
  async panelTop(): Promise<number> {
    return (await this.#page.locator('.side').boundingBox())?.y ?? Number.NaN
  }

  /** Where the days begin: what lies above is the map's and the sheet's. */
  async barTop(): Promise<number> {
    return (await this.#page.locator('.time').boundingBox())?.y ?? Number.NaN
  }

  /** Where the map is. */
  mapBox(): Promise<Box | null> {
    return this.#page.getByRole('region', { name: 'Map', exact: true }).boundingBox()
  }

  /** Names of what can be pressed on the map and lies in its middle under something that is not the map. */
  coveredOnMap(): Promise<readonly string[]> {
    return this.#page
      .locator('.map-pane')
      .locator('button, a')
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { left, top, width, height } = control.getBoundingClientRect()
            const hit = document.elementFromPoint(left + width / 2, top + height / 2)
            return hit?.closest('.map-pane') === null
          })
          .map((control) => control.getAttribute('aria-label') ?? control.textContent),
      )
  }

  /** Whether what has the keyboard's focus can be seen, in its middle. */
  focusInSight(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return false
      const { left, top, width, height } = focused.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return hit !== null && (focused.contains(hit) || hit.contains(focused))
    })
  }

  /** Pairs of labels of the timeline that lie over each other. */
  overlappingLabels(): Promise<readonly string[]> {
    return timeline(this.#page).evaluate((strip) => {
      const labels = [...strip.querySelectorAll('.band, text')].filter((label) => label.textContent)
      const boxes = labels.map((label) => label.getBoundingClientRect())
      return labels.flatMap((label, index) =>
        labels.slice(index + 1).flatMap((other, offset) => {
          const [a, b] = [boxes[index], boxes[index + 1 + offset]]
          const isOver =
            a !== undefined &&
            b !== undefined &&
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
          return isOver ? [`${label.textContent} / ${other.textContent}`] : []
        }),
      )
    })
  }

  /** The smallest letters in a field, in pixels. */
  smallestInField(): Promise<number> {
    return this.#page
      .locator('input, select')
      .filter({ visible: true })
      .evaluateAll((fields) =>
        Math.min(...fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize))),
      )
  }

  /** Texts beside the map that are wider than the box they stand in, and so cut off. */
  cutTexts(): Promise<readonly string[]> {
    return this.#page
      .locator(':is(.side, .time) :is(button, a, label, h2, .days-count)')
      .filter({ visible: true })
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1,
          )
          .map((element) => element.textContent),
      )
  }

  /** How many legs are pale, since a playing has not come to them. */
  paleLegs(): Promise<number> {
    return this.#page.locator('g.leg-later').count()
  }

  /** What is emphasised: names of stops on the map, rows of the itinerary, the number of legs. */
  async emphasised(): Promise<Emphasised> {
    const stops = this.#page.locator('.stop-button-highlighted .card-name')
    const entries = this.#page.locator('.itinerary-entry-highlighted')
    return {
      stops: (await stops.allInnerTexts()).map((name) => name.trim()),
      entries: (await entries.allInnerTexts()).map((row) => row.split('\n')[0] ?? ''),
      legs: await this.#page.locator('g.leg-highlighted').count(),
    }
  }

  /** How many buttons have this whole name. */
  buttonsNamed(name: string): Promise<number> {
    return this.#page.getByRole('button', { name, exact: true }).count()
  }

  /** All text that the page shows. */
  async everything(): Promise<string> {
    return (await this.#page.locator('body').allInnerTexts()).join()
  }

  dialog(): Promise<void> {
    return this.#page.getByRole('dialog').waitFor()
  }

  /** What the page announces and warns of now: every `status` and `alert` with text. */
  async announcements(): Promise<readonly string[]> {
    const texts = await Promise.all([this.#texts('status'), this.#texts('alert')])
    return texts.flat()
  }

  /** What the page warns of now: every `alert` with text. */
  alerts(): Promise<readonly string[]> {
    return this.#texts('alert')
  }

  /** The days in the two date inputs; an empty text where there is none. */
  async days(): Promise<{ readonly from: string; readonly to: string }> {
    const from = await dayInput(this.#page, 'From').inputValue()
    const to = await dayInput(this.#page, 'To').inputValue()
    return { from, to }
  }

  /** What the handles of the timeline say, and the trips whose bands are pressed. */
  async timeline(): Promise<{
    readonly from: string | null
    readonly to: string | null
    readonly trips: readonly string[]
  }> {
    const from = await handle(this.#page, 'From').getAttribute('aria-valuetext')
    const to = await handle(this.#page, 'To').getAttribute('aria-valuetext')
    const pressed = timeline(this.#page).getByRole('button', { pressed: true })
    const names = await pressed.evaluateAll((bands) => bands.map((band) => band.ariaLabel ?? ''))
    return { from, to, trips: names.map((name) => name.split(',')[0] ?? '') }
  }

  /** Where the days begin, under which the timeline lies, from the screen's upper edge. */
  async daysTop(): Promise<number> {
    return (await days(this.#page).boundingBox())?.y ?? 0
  }

  /** Where a handle of the timeline is. */
  handleBox(end: 'From' | 'To'): Promise<Box | null> {
    return handle(this.#page, end).boundingBox()
  }

  /** Where the band of a trip is. */
  bandBox(title: string): Promise<Box | null> {
    return band(this.#page, title).boundingBox()
  }

  /** The line that tells what the pointer is on; null without one. */
  async dayNote(): Promise<string | null> {
    const note = timeline(this.#page).getByRole('tooltip')
    return (await note.count()) === 0 ? null : note.textContent()
  }

  /**
   * Role and name of what has the keyboard's focus, `link Ashdod`, `summary Cite`; empty when nothing has.
   */
  async focus(): Promise<string> {
    const focused = this.#page.locator(':focus')
    if ((await focused.count()) === 0) return ''
    // ARIA has no role for what unfolds: a snapshot has its text alone.
    if (await focused.first().evaluate((element) => element.localName === 'summary')) {
      return `summary ${await focused.first().textContent()}`
    }
    const [role, name] = roleAndName((await focused.first().ariaSnapshot()).split('\n')[0] ?? '')
    return `${role} ${name}`
  }

  /** Where what has the keyboard's focus is; null where nothing that is visible has. */
  async focusBox(): Promise<Box | null> {
    const focused = this.#page.locator(':focus')
    return (await focused.count()) === 0 ? null : focused.first().boundingBox()
  }

  /** The text that is selected in the text field with the focus; empty when there is none. */
  selectedText(): Promise<string> {
    return this.#page.evaluate(() => {
      const field = document.activeElement
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      return isField ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : ''
    })
  }

  /** Whether what is drawn for paper is on the page. */
  async printed(): Promise<boolean> {
    return (await this.#page.locator('.handout').count()) > 0
  }

  /** Pixels by which the page is wider than the screen: what a reader would have to pan for. */
  sidewaysOverflow(): Promise<number> {
    return this.#page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  }

  /** How wide the page's main part is, in CSS pixels. */
  widthOfMain(): Promise<number> {
    return this.#page.getByRole('main').evaluate((main) => main.getBoundingClientRect().width)
  }

  async #texts(role: 'status' | 'alert'): Promise<readonly string[]> {
    const texts = await this.#page.getByRole(role).allInnerTexts()
    return texts.map((text) => text.trim()).filter((text) => text !== '')
  }

  /** How the accessible names of all elements of a role match a pattern. */
  async #namesOf(role: string, pattern: RegExp): Promise<readonly RegExpExecArray[]> {
    const lines = (await this.#page.locator('body').ariaSnapshot()).split('\n')
    return lines.flatMap((line) => {
      const [lineRole, name] = roleAndName(line)
      const match = lineRole === role ? pattern.exec(name) : null
      return match === null ? [] : [match]
    })
  }
}

/** Reads a line of an ARIA snapshot: `- button "Ashdod, 2 reports" [pressed]`. */
function roleAndName(line: string): readonly [role: string, name: string] {
  const [, role = '', quoted = '""'] = /^\s*- '?(\w+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(line) ?? []
  const name: unknown = JSON.parse(quoted)
  return [role, String(name)]
}

async function waitUntilInView(element: Locator): Promise<void> {
  await element.evaluate(
    (figure, ratio) =>
      new Promise<void>((resolve, reject) => {
        const giveUp = setTimeout(() => reject(new Error('It was not scrolled into view.')), 5000)
        const observer = new IntersectionObserver(
          (entries) => {
            if (!entries.some((entry) => entry.intersectionRatio >= ratio)) return
            clearTimeout(giveUp)
            observer.disconnect()
            resolve()
          },
          { threshold: ratio },
        )
        observer.observe(figure)
      }),
    IN_VIEW,
  )
}
