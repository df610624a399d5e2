import { type Browser, chromium, type Page } from 'playwright-core'
import { openBuiltSite } from '../browser/built-site.ts'
import { findChromium } from '../browser/chromium.ts'
import { type LargeChoices, largeFile, MINISTRY } from '../builders/large-file.ts'
import { median, percentile, ratio } from './numbers.ts'

/*
 * How smoothly the timeline follows a hand: the time from frame to frame while a handle is dragged
 * across all days, beside the same movement of the pointer over a page that does nothing, in one run
 * and by turns. Ratios, since machines differ and are busy.
 *
 *     npm run bench:drag
 */

interface Dragging {
  readonly name: string
  /** Null takes the built-in journey. */
  readonly choices: LargeChoices | null
  /** How many times slower the processor is made. */
  readonly slowdown: number
}

const DRAGGINGS: readonly Dragging[] = [
  { name: '7 stops', choices: null, slowdown: 1 },
  { name: '7 stops, processor 4 × slower', choices: null, slowdown: 4 },
  { name: '3,500 events at 900 stops', choices: MINISTRY, slowdown: 1 },
]

const ROUNDS = 3

/** Positions of the pointer in one drag: about a second and a half of a hand's movement. */
const MOVES = 90

/** A page that only keeps count of its frames. */
const IDLE_PAGE = '<!doctype html><title>Idle</title><div style="height: 100vh"></div>'

/** As text: what runs the benchmark would add its own names to a function. */
const COUNT_FRAMES = `{
  const times = (globalThis.frameTimes = [])
  requestAnimationFrame(function note(time) {
    times.push(time)
    requestAnimationFrame(note)
  })
}`

async function measure(browser: Browser, site: string, dragging: Dragging) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  if (dragging.choices !== null) {
    const body = JSON.stringify(largeFile(dragging.choices))
    await context.route(/\/dataset(\.\w+)?\.geojson(\?|$)/, (route) => route.fulfill({ body }))
  }
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const dragged: number[] = []
  const idle: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.goto(site)
    await page.locator('[data-drawn="true"]').waitFor({ timeout: 120_000 })
    const handle = page
      .getByRole('group', { name: 'Timeline' })
      .getByRole('slider', { name: 'From' })
    const box = await handle.boundingBox()
    if (box === null) throw new Error('The timeline has no handle on the screen.')
    const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await session.send('Emulation.setCPUThrottlingRate', { rate: dragging.slowdown })
    dragged.push(...(await framesWhileMoving(page, start)))
    await page.setContent(IDLE_PAGE)
    idle.push(...(await framesWhileMoving(page, start)))
  }
  await context.close()
  return { dragged, idle }
}

/** Milliseconds from frame to frame while the pointer is held down and moves to the right. */
async function framesWhileMoving(page: Page, start: { x: number; y: number }): Promise<number[]> {
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.evaluate(COUNT_FRAMES)
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(start.x + (700 * move) / MOVES, start.y)
  }
  const times = await page.evaluate<number[]>('globalThis.frameTimes')
  await page.mouse.up()
  return times.slice(1).map((time, index) => time - (times[index] ?? time))
}

async function bench(): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === null)
    throw new Error('No Chromium found. Set DATELINE_CHROMIUM to its path.')
  const site = await openBuiltSite('/')
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    console.log('Frames while a handle of the timeline is dragged, in milliseconds:\n')
    console.log('| dragged | median | 95th percentile | longest | beside an idle page, 95th |')
    console.log('| --- | ---: | ---: | ---: | ---: |')
    for (const dragging of DRAGGINGS) {
      const { dragged, idle } = await measure(browser, `${site.url}/`, dragging)
      const [p95, idle95] = [percentile(dragged, 95), percentile(idle, 95)]
      console.log(
        `| ${dragging.name} | ${median(dragged).toFixed(1)} | ${p95.toFixed(1)} | ${Math.max(...dragged).toFixed(1)} | ${ratio(p95, idle95)} |`,
      )
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

await bench()
