import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { openBuiltSite } from '../browser/built-site.ts'
import { findChromium } from '../browser/chromium.ts'
import { aFile, type FileChanges } from '../builders/file.ts'
import { largeFile, MINISTRY, NEWSROOM } from '../builders/large-file.ts'
import { ratio } from './numbers.ts'

/*
 * Whether bad files freeze the page: each is opened in a production build, and the longest task that the
 * page's own thread had until it said what is wrong stands beside that of a good small file in the same
 * run. To reach: 200 ms on each.
 *
 *     npm run bench:bad-input
 */

interface BadFile {
  readonly name: string
  /** Null makes a file of 200 MB that takes no room on the disk. */
  readonly body: string | Uint8Array | null
}

const TITLE = 'Opened'

function changed(changes: FileChanges): string {
  return JSON.stringify(aFile({ title: TITLE, ...changes }))
}

const EVENT = 'features[0].properties.events[0]'

/** The first stop many times. */
function repeated(times: number, changes: (index: number) => object): string {
  const file = JSON.parse(changed({}))
  const [stop] = file.features
  const events: unknown[] = []
  for (let index = 0; index < times; index += 1) {
    file.features.push({
      ...stop,
      properties: { ...stop.properties, events },
      ...changes(index),
    })
  }
  return JSON.stringify(file)
}

function badFiles(): readonly BadFile[] {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  const newsroom = JSON.stringify(largeFile(NEWSROOM))
  const place = newsroom.indexOf('"stop-100"')
  return [
    { name: 'good: three stops', body: changed({}) },
    { name: '200 MB', body: null },
    { name: 'no text, 20 MB', body: new Uint8Array(20_000_000).fill(0x89) },
    { name: 'no JSON', body: '{"type": x}' },
    {
      name: 'a fault after 100 stops of 20,000',
      body: `${newsroom.slice(0, place)}x${newsroom.slice(place)}`,
    },
    {
      name: '900 stops without a head',
      body: JSON.stringify({ ...Object(largeFile(MINISTRY)), title: 5 }),
    },
    {
      name: '10,000 problems',
      body: repeated(10_000, (index) => ({ id: `s${index}`, geometry: 0 })),
    },
    { name: 'one id 10,000 times', body: repeated(10_000, () => ({})) },
    {
      name: 'coordinates exchanged',
      body: changed({ 'features[1].geometry.coordinates': [31, 135] }),
    },
    {
      name: 'coordinates out of range',
      body: changed({ 'features[1].geometry.coordinates': [500, -91] }),
    },
    { name: '2024-02-30', body: changed({ [`${EVENT}.start`]: '2024-02-30' }) },
    {
      name: 'nested 100,000 levels deep',
      body: changed({}).replace('"title":', `"other":${deep},"title":`),
    },
    { name: 'nested, and nothing else', body: deep },
    {
      name: '__proto__ as a key',
      body: changed({}).replaceAll(
        '"properties":{',
        '"properties":{"__proto__":{"name":"x"},"constructor":0,',
      ),
    },
    {
      name: 'halves of surrogate pairs',
      body: changed({ 'features[0].properties.name': '\ud83d' }),
    },
    { name: 'javascript: as a link', body: changed({ 'articles[0].url': 'javascript:alert(1)' }) },
  ]
}

/** As much of Chromium's trace events as is needed here. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds on the clock, and of the processor's time. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/**
 * The longest task of a page's own thread, in milliseconds of the processor's time: a machine that has
 * other things to do does not lengthen it.
 */
function longestTask(trace: string): number {
  // Chromium has just written it.
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pages.has(`${pid} ${tid}`))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)
  return tasks.reduce((longest, task) => Math.max(longest, task), 0)
}

/** What the page says once it has read a file: why it does not show it, or the file's own title. */
async function answerOf(page: Page): Promise<string> {
  const refusal = page.locator('dialog[open] .problems li').first()
  const alert = page.locator('.side [role="alert"]').first()
  const title = page.getByRole('heading', { level: 1, name: /^(Opened|50000 events)/ })
  await refusal.or(title).first().waitFor({ timeout: 120_000 })
  await page.locator('.coming').filter({ hasText: 'Loading' }).waitFor({ state: 'detached' })
  // What the answer sets off is the page's, too.
  await page.waitForTimeout(1500)
  for (const place of [refusal, alert])
    if (await place.isVisible()) return (await place.textContent()) ?? ''
  return 'shown'
}

async function measure(browser: Browser, site: string, path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(site)
    await page.locator('[data-drawn="true"]').waitFor({ timeout: 120_000 })
    await page.waitForTimeout(1000)
    await browser.startTracing(page, { categories: ['toplevel'] })
    await page.locator('input[type=file]').first().setInputFiles(path)
    const answer = await answerOf(page)
    const longest = longestTask((await browser.stopTracing()).toString())
    const nodes = await page.evaluate<number>('document.querySelectorAll("*").length')
    return { answer, longest, nodes }
  } finally {
    await context.close()
  }
}

async function bench(): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === null)
    throw new Error('No Chromium found. Set DATELINE_CHROMIUM to its path.')
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bad-'))
  const site = await openBuiltSite('/')
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    console.log(
      'The longest task while a file is opened, in milliseconds of the processor’s time:\n',
    )
    console.log('| file | longest | beside the good file | nodes | the page says |')
    console.log('| --- | ---: | ---: | ---: | --- |')
    const path = join(folder, 'bad.geojson')
    let good = 0
    for (const { name, body } of badFiles()) {
      if (body === null) {
        const file = await open(path, 'w')
        await file.truncate(200_000_000)
        await file.close()
      } else await writeFile(path, body)
      const { answer, longest, nodes } = await measure(browser, `${site.url}/`, path)
      if (good === 0) good = longest
      console.log(
        `| ${name} | ${longest.toFixed(0)} | ${ratio(longest, good)} | ${nodes} | ${answer.slice(0, 90)} |`,
      )
    }
  } finally {
    await browser.close()
    await site.close()
    await rm(folder, { recursive: true, force: true })
  }
}

await bench()
