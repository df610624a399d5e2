import { buffer } from 'node:stream/consumers'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { auditPage } from './audit.ts'
import type { Circumstances } from './circumstances.ts'
import { Drags } from './drags.ts'
import { Finger, Mouse } from './fingers.ts'
import { HostPage } from './host-page.ts'
import { Points } from './points.ts'
import { Presses } from './presses.ts'
import { dayInput, handle, literal, searchField, startingWith } from './roles.ts'
import { Sees } from './sees.ts'
import { Traffic } from './traffic.ts'

/** How long a reader waits for something to appear, in milliseconds. */
const PATIENCE = 10_000

/** Adds up the page's layout shifts for `Sees`; as text, since it runs in the page. */
const NOTE_LAYOUT_SHIFTS = `{
  globalThis.layoutShift = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.layoutShift += value
  }).observe({ type: 'layout-shift', buffered: true })
}`

/** A browser without service workers, and one that refuses them. As text, since it runs in the page. */
const KEEPING = {
  unknown: `delete Navigator.prototype.serviceWorker`,
  granted: '',
  refused: `if (navigator.serviceWorker) navigator.serviceWorker.register = () =>
    Promise.reject(new DOMException('The user denied permission.', 'SecurityError'))`,
} as const

const SAVES_DATA = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`

/** The program's own code: all of it, or what draws the map. */
const SCRIPTS = { all: /\/assets\/[^/]+\.js$/, map: /\/assets\/map-parts-[^/]+\.js$/ } as const

const MESSAGES = /\/assets\/opening-[^/]+\.js$/

/** The whole, or that of the page's language. */
const DATASET = /\/dataset(\.\w+)?\.geojson(\?|$)/

/** A file as it lands in the reader's folder. */
export interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * A reader with a browser profile of their own: nothing cached, nothing remembered. Tests say in
 * the words of the domain what a reader does and sees; only this folder knows Playwright.
 */
export class Reader {
  readonly drags: Drags
  readonly presses: Presses
  readonly points: Points
  readonly sees: Sees
  readonly traffic: Traffic
  readonly #context: BrowserContext
  readonly #page: Page
  readonly #site: string
  #isWaiting = false

  private constructor(
    context: BrowserContext,
    page: Page,
    site: string,
    traffic: Traffic,
    touch: boolean,
  ) {
    this.#context = context
    this.#page = page
    this.#site = site
    this.traffic = traffic
    this.drags = new Drags(page, touch ? new Finger(page) : new Mouse(page))
    this.presses = new Presses(page)
    this.points = new Points(page)
    this.sees = new Sees(page)
  }

  /** @param site address of the site's root, with no slash at its end */
  static async arrives(browser: Browser, site: string, with_: Circumstances): Promise<Reader> {
    const context = await browser.newContext({
      viewport: with_.size,
      colorScheme: with_.theme,
      contrast: with_.contrast === 'usual' ? 'no-preference' : 'more',
      forcedColors: with_.contrast === 'forced' ? 'active' : 'none',
      hasTouch: with_.touch,
      javaScriptEnabled: with_.scripts === 'run',
      reducedMotion: with_.motion === 'reduced' ? 'reduce' : 'no-preference',
      locale: with_.language,
      // Far behind UTC: a day that went through a Date would show as the day before.
      timezoneId: 'Pacific/Honolulu',
    })
    context.setDefaultTimeout(PATIENCE)
    // Granting a list refuses whatever is not on it.
    const isGranted = with_.clipboard === 'granted'
    await context.grantPermissions(isGranted ? ['clipboard-read', 'clipboard-write'] : [])
    const traffic = new Traffic(site)
    if (with_.scripts === 'off') traffic.expectsNoProgram()
    context.on('request', (request) => traffic.notesRequest(request.url()))
    context.on('console', (message) =>
      traffic.notesMessage(message.type(), message.text(), message.location().url),
    )
    context.on('weberror', (thrown) => traffic.notesThrown(String(thrown.error())))
    await context.addInitScript(NOTE_LAYOUT_SHIFTS)
    await context.addInitScript(KEEPING[with_.keeping])
    if (with_.data === 'saved') await context.addInitScript(SAVES_DATA)
    return new Reader(context, await context.newPage(), site, traffic, with_.touch)
  }

  leaves(): Promise<void> {
    return this.#context.close()
  }

  /**
   * Opens an address as a link from elsewhere would: the page is loaded anew.
   * @param address from the site's root: `/stops/ashdod/`
   * @returns the status that the host answered with
   */
  async opens(address: string): Promise<number> {
    // Without this, an address that differs in its fragment alone would not be loaded.
    await this.#page.goto('about:blank')
    // A page whose scripts are kept back is never done with loading.
    const waitUntil = this.#isWaiting ? 'commit' : 'load'
    const answer = await this.#page.goto(`${this.#site}${address}`, { waitUntil })
    return answer?.status() ?? 0
  }

  /** Opens an address that has no page: the host answers 404, and the browser says so. */
  opensWithoutPage(address: string): Promise<number> {
    const { pathname } = new URL(`${this.#site}${address}`)
    this.traffic.expectsToFail(new RegExp(`^[a-z]+://[^/]+${literal(pathname)}([?#]|$)`))
    return this.opens(address)
  }

  /**
   * Opens a page of another site that has the site in a frame.
   * @param address whole
   */
  async opensHostPage(address: string): Promise<HostPage> {
    this.traffic.comesBy(address)
    await this.#page.goto(address)
    return HostPage.opened(this.#page, this.#site)
  }

  /** What stands after the site's root: path, query and fragment. */
  address(): string {
    return this.link().slice(this.#site.length)
  }

  /** The whole address, as it would be sent to somebody. */
  link(): string {
    return this.#page.url()
  }

  /** How many steps the history has. */
  historyLength(): Promise<number> {
    return this.#page.evaluate(() => history.length)
  }

  async goesBack(): Promise<void> {
    await this.#page.goBack()
  }

  async goesForward(): Promise<void> {
    await this.#page.goForward()
  }

  /** Types days into the date inputs; null leaves one as it is. */
  async setsRange(from: string | null, to: string | null): Promise<void> {
    await this.#setsDay('From', from)
    await this.#setsDay('To', to)
  }

  async #setsDay(label: 'From' | 'To', day: string | null): Promise<void> {
    if (day === null) return
    const input = dayInput(this.#page, label)
    await input.fill(day)
    await input.blur()
  }

  /** Types words into the search field, letter by letter. */
  types(words: string): Promise<void> {
    return searchField(this.#page).pressSequentially(words)
  }

  /**
   * Presses Tab until the focus is on something of this role and name.
   * @throws Error when it is not reached within `limit` steps
   */
  async tabsTo(role: string, name: RegExp, limit = 80): Promise<void> {
    for (let step = 0; step < limit; step++) {
      await this.presses.key('Tab')
      // The name as the browser computes it takes ten times as long: asked for where it may be the one.
      const text = await this.#page.evaluate(textOfFocus)
      if (text !== '' && !name.test(text)) continue
      const focus = await this.sees.focus()
      if (focus.startsWith(`${role} `) && name.test(focus.slice(role.length + 1))) return
    }
    throw new Error(`Tab did not reach a ${role} named ${name} in ${limit} steps.`)
  }

  /** From the next page on, this reader's clock can be stopped. */
  bringsClock(): Promise<void> {
    return this.#page.clock.install()
  }

  /** Time stands still on the page until it is let pass. */
  async stopsClock(): Promise<void> {
    const now = await this.#page.evaluate(() => Date.now())
    await this.#page.clock.pauseAt(now + 1_000)
  }

  /** Lets time pass on the page, in milliseconds of its stopped clock. */
  letsPass(milliseconds: number): Promise<void> {
    return this.#page.clock.runFor(milliseconds)
  }

  /** The reader's system turns light or dark while the page is open. */
  changesTheme(theme: Circumstances['theme']): Promise<void> {
    return this.#page.emulateMedia({ colorScheme: theme })
  }

  /** Makes all letters larger, as a reader's own style does, until the next page: 2 is 200 %. */
  async enlargesLetters(times: number): Promise<void> {
    await this.#page.evaluate((factor) => {
      document.documentElement.style.fontSize = `${100 * factor}%`
    }, times)
  }

  /** Scrolls the panel to a height, in pixels. */
  async scrollsPanelTo(top: number): Promise<void> {
    await this.#page.locator('.side-scroll').evaluate((element, height) => {
      element.scrollTop = height
    }, top)
  }

  /** Turns the wheel by pixels, wherever the pointer is. */
  turnsWheel(pixels: number): Promise<void> {
    return this.#page.mouse.wheel(0, pixels)
  }

  /** Chooses an option in a list by the list's name. */
  async chooses(option: string, list: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: list, exact: true }).selectOption(option)
  }

  /** Chooses one of several that exclude each other, by the beginning of its name, in a group of them. */
  async picks(option: string, group?: string): Promise<void> {
    const among = group === undefined ? this.#page : this.#page.getByRole('group', { name: group })
    await among.getByRole('radio', { name: startingWith(option) }).check()
  }

  /** Presses "Save" and takes the file that the browser is handed. */
  saves(): Promise<SavedFile> {
    return this.savesFrom('Save')
  }

  /** Presses a button of this name and takes the file that the browser is handed. */
  savesFrom(button: string): Promise<SavedFile> {
    return this.isHandedFile(() => this.presses.button(button))
  }

  /** Does something and takes the file that the browser is handed. */
  async isHandedFile(act: () => Promise<void>): Promise<SavedFile> {
    const coming = this.#page.waitForEvent('download')
    await act()
    const download = await coming
    return {
      name: download.suggestedFilename(),
      bytes: await buffer(await download.createReadStream()),
    }
  }

  /** Puts the focus on a handle of the timeline. */
  focusesHandle(end: 'From' | 'To'): Promise<void> {
    return handle(this.#page, end).focus()
  }

  /** Text that the clipboard holds. */
  clipboard(): Promise<string> {
    return this.#page.evaluate(() => navigator.clipboard.readText())
  }

  /**
   * Puts something else in the place of the dataset's file, until the reader leaves.
   * @param status that the host answers with
   */
  async findsDataset(body: string, status = 200): Promise<void> {
    await this.#context.route(DATASET, (route) => route.fulfill({ body, status }))
    if (status >= 400) this.traffic.expectsToFail(DATASET)
  }

  /** Lets the site have one more file, by its path: somebody's dataset. The first `failures` times it fails. */
  async findsFile(path: string, body: string, failures = 0): Promise<void> {
    let failed = 0
    await this.#context.route(`${this.#site}${path}`, (route) => {
      failed += 1
      return failed <= failures ? route.abort('connectionreset') : route.fulfill({ body })
    })
    if (failures > 0) this.traffic.expectsToFail(new RegExp(`${literal(path)}$`))
  }

  /** Chooses a file on the reader's machine for a button that asks for one, pressed with this key. */
  async choosesFile(name: string, body: string, key = 'Enter'): Promise<void> {
    const coming = this.#page.waitForEvent('filechooser')
    // On a busy machine the browser would open a window of its own before it knows that we wait.
    await this.#page.evaluate(() => undefined)
    await this.presses.key(key)
    const chooser = await coming
    await chooser.setFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(body) })
  }

  /** Drags a file over the page and lets go of it. */
  async dropsFile(name: string, body: string): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      ([text, called]) => {
        const dragged = new DataTransfer()
        dragged.items.add(new File([text], called))
        return dragged
      },
      [body, name] as const,
    )
    await this.#page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
    await this.sees.text('Drop to open')
    await this.#page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  }

  /** What the opening view says does not come, until the reader leaves. */
  async missesMessages(): Promise<void> {
    await this.#context.route(MESSAGES, (route) => route.abort())
    this.traffic.expectsToFail(MESSAGES)
  }

  /**
   * Keeps the program's code on its way, from the next page on.
   * @returns lets it arrive
   */
  async waitsForScripts(which: keyof typeof SCRIPTS = 'all'): Promise<() => Promise<void>> {
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await this.#context.route(SCRIPTS[which], async (route) => {
      await arrived
      await route.continue()
    })
    this.#isWaiting = true
    this.traffic.expectsNoProgram()
    return async () => {
      arrive()
      this.#isWaiting = false
      await this.#context.unrouteAll({ behavior: 'wait' })
    }
  }

  /** What axe-core finds wrong with the page as it stands. */
  audits(): Promise<readonly string[]> {
    return auditPage(this.#page)
  }

  /** Presses the key that the shortcut for printing begins with, and takes a moment for the rest. */
  async mayPrint(): Promise<void> {
    await this.presses.key('Control')
    await this.waitsForSilence()
  }

  /** Prints the page as it stands, with no background, as browsers do unless told; gives a PDF. */
  prints(format: 'A4' | 'Letter'): Promise<Buffer> {
    return this.#page.pdf({ format })
  }

  /** Waits until the site is kept for reading without a network. */
  async waitsForKeeping(): Promise<void> {
    // The worker takes the page over when everything is there; what was seen follows.
    await this.#page.evaluate(async () => {
      const { serviceWorker } = navigator
      if (serviceWorker.controller !== null) return
      await new Promise((resolve) => {
        serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
    })
    await this.waitsForSilence()
  }

  /** Whether anything is kept for reading without a network. */
  isKept(): Promise<boolean> {
    return this.#page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return registration?.active != null
    })
  }

  /** The browser's storage for the site is full from now on. */
  async fillsStorage(): Promise<void> {
    const session = await this.#context.newCDPSession(this.#page)
    const { origin } = new URL(this.#site)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  }

  /** Waits until a file has been asked for, by the end of its address. */
  async waitsUntil(asksFor: string): Promise<void> {
    while (!this.traffic.requests.some((url) => url.endsWith(asksFor))) {
      await this.#page.waitForTimeout(100)
    }
  }

  /** Closes the only window, and opens one again a moment later. */
  async closesAndReturns(): Promise<Reader> {
    await this.#page.close()
    const later = await this.opensWindow()
    await later.#page.waitForTimeout(1000)
    return later
  }

  /** Opens one more window, in the same browser. */
  async opensWindow(): Promise<Reader> {
    const page = await this.#context.newPage()
    return new Reader(this.#context, page, this.#site, this.traffic, false)
  }

  /** Waits until half a second has passed without a request. */
  async waitsForSilence(): Promise<void> {
    let count: number
    do {
      count = this.traffic.requests.length
      await this.#page.waitForTimeout(500)
    } while (this.traffic.requests.length > count)
  }

  /** Writes what is on the screen into a PNG file. */
  async photographs(path: string): Promise<void> {
    await this.#page.screenshot({ path, animations: 'disabled' })
  }
}

/** What is said or written of what has the focus; '' where its name comes from elsewhere. Runs in the page. */
function textOfFocus(): string {
  const focus = document.activeElement
  const text = focus?.getAttribute('aria-label') ?? focus?.textContent ?? ''
  return text.replace(/\s+/g, ' ').trim()
}
