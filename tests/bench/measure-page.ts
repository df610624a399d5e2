import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { percentile } from './numbers.ts'
import type { ShownPage } from './shown-page.ts'

/** What is measured of a page: milliseconds, bytes, or how many. NaN where it cannot be measured. */
export interface Measured {
  /** What has come over the wire until the page was at rest. */
  readonly bytes: number
  readonly firstPaint: number
  /** Until every stop of the dataset stands on the map, alone or in a group. */
  readonly allMarkers: number
  /** By how much tasks were longer than 50 ms until the page was at rest, in all. */
  readonly blocking: number
  readonly longestTask: number
  readonly heap: number
  readonly nodes: number
  /** From the press on a stop to what it opens. */
  readonly press: number
  /** From another first day to the map that follows. */
  readonly range: number
  /** Frame times while the map is dragged: the 95th percentile. */
  readonly drag: number
}

export interface Profile {
  readonly name: string
  /** As Chrome's developer tools count them: bytes per second, and milliseconds there and back. */
  readonly network: { readonly down: number; readonly latency: number } | null
  /** How many times slower the processor is made. */
  readonly slowdown: number
}

/** What is shown, and what is asked of it. */
export interface Asked {
  readonly stops: number
  /** The range's first day, which leaves some of the stops. */
  readonly from: string
}

/** The longest that anything is waited for, in milliseconds. */
const PATIENCE = 240_000

/** Positions of the pointer in a drag of the map. */
const MOVES = 60

/** As text, here and below: what runs the benchmark would add its own names to a function. */
const watchFor = ({ count, isThere, isAtRest }: ShownPage, stops: number) => `{
  globalThis.longTasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  const watch = () => {
    const words = document.querySelector(${JSON.stringify(count)})?.textContent ?? ''
    const [shown, all] = words.replace(/[.,\\u202f]/g, '').match(/\\d+/g) ?? []
    if (Number(shown) === ${stops} && Number(all) === ${stops} && (${isThere})) {
      globalThis.allMarkers ??= performance.now()
      if (${isAtRest}) {
        globalThis.atRest = performance.now()
        return
      }
    }
    setTimeout(watch, 10)
  }
  watch()
}`

const COUNT_FRAMES = `{
  const times = (globalThis.frameTimes = [])
  requestAnimationFrame(function note(time) {
    times.push(time)
    requestAnimationFrame(note)
  })
}`

/** Two frames on, what was changed is on the screen. */
const UNTIL_SEEN = `const seen = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`

/** Opens a page in a browser's fresh context, and measures it. */
export async function measurePage(
  browser: Browser,
  shown: ShownPage,
  asked: Asked,
  profile: Profile,
): Promise<Measured> {
  // The page's policy would keep Playwright from asking it.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    bypassCSP: true,
    serviceWorkers: 'block',
  })
  try {
    return await measureIn(context, shown, asked, profile)
  } finally {
    await context.close()
  }
}

async function measureIn(
  context: BrowserContext,
  shown: ShownPage,
  asked: Asked,
  profile: Profile,
): Promise<Measured> {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await slowDown(session, profile)
  await page.addInitScript(watchFor(shown, asked.stops))
  await page.goto(shown.address, { waitUntil: 'commit' })
  await page.waitForFunction('globalThis.atRest !== undefined', null, {
    polling: 100,
    timeout: PATIENCE,
  })
  const opening = await page.evaluate<
    Omit<Measured, 'bytes' | 'heap' | 'press' | 'range' | 'drag'>
  >(
    `(() => {
      const before = longTasks.filter(({ startTime }) => startTime < atRest)
      return {
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        allMarkers,
        blocking: before.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
        longestTask: before.reduce((longest, { duration }) => Math.max(longest, duration), 0),
        nodes: document.querySelectorAll('*').length,
      }
    })()`,
  )
  const sent = bytes
  const heap = await heapOf(session)
  const drag = percentile(await framesWhileDragged(page), 95)
  const range = await page.evaluate<number>(changeOfRange(shown, asked.from))
  await page.evaluate(changeOfRange(shown, ''))
  await page.evaluate(shown.approach)
  await page.locator(shown.stop).first().waitFor({ state: 'attached' })
  const press = await page.evaluate<number>(pressOn(shown))
  return { ...opening, bytes: sent, heap, drag, range, press }
}

async function slowDown(session: CDPSession, { network, slowdown }: Profile): Promise<void> {
  await session.send('Network.enable')
  if (network !== null) {
    const { down, latency } = network
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: down,
      uploadThroughput: down,
    })
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/** What the page keeps in memory, in bytes, after what it does not need has been given back. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
}

/** Milliseconds from frame to frame while the map's ground is dragged. */
async function framesWhileDragged(page: Page): Promise<readonly number[]> {
  const box = await page.locator('.leaflet-container').boundingBox()
  if (box === null) throw new Error('The page has no map.')
  const start = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.5 }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.evaluate(COUNT_FRAMES)
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(start.x - 3 * move, start.y + Math.sin(move / 8) * 40)
  }
  const times = await page.evaluate<number[]>('globalThis.frameTimes')
  await page.mouse.up()
  return times.slice(1).map((time, index) => time - (times[index] ?? time))
}

/** Enters the range's first day as a reader's hand does, and waits for what follows. */
function changeOfRange({ from, count }: ShownPage, day: string): string {
  return `(async () => {
    ${UNTIL_SEEN}
    const field = document.querySelector(${JSON.stringify(from)})
    const words = document.querySelector(${JSON.stringify(count)}).textContent
    const begin = performance.now()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(day)})
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
    const patience = begin + 60000
    while (document.querySelector(${JSON.stringify(count)}).textContent === words && performance.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    if (performance.now() >= patience) return NaN
    await seen()
    return performance.now() - begin
  })()`
}

function pressOn({ stop, opened }: ShownPage): string {
  return `(async () => {
    ${UNTIL_SEEN}
    const begin = performance.now()
    const pressed = document.querySelector(${JSON.stringify(stop)})
    // Leaflet takes a press that it has not seen begin for the end of the last drag.
    for (const type of ['mousedown', 'mouseup']) {
      pressed.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }))
    }
    pressed.click()
    const patience = begin + 60000
    while (document.querySelector(${JSON.stringify(opened)}) === null && performance.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    if (performance.now() >= patience) return NaN
    await seen()
    return performance.now() - begin
  })()`
}
