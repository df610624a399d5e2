import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { openBuiltSite } from '../browser/built-site.ts'
import { findChromium } from '../browser/chromium.ts'
import { type LargeChoices, largeFile, MINISTRY, NEWSROOM } from '../builders/large-file.ts'
import { hostByHand } from './by-hand/host-by-hand.ts'
import { type Asked, type Measured, measurePage, type Profile } from './measure-page.ts'
import { median, ratio } from './numbers.ts'
import { ownPage, pagesByHand, type ShownPage } from './shown-page.ts'

/*
 * Dateline beside two pages that a developer would write by hand for the same data: Leaflet with
 * leaflet.markercluster, and react-leaflet with a Marker for each stop. Neither has a ground, a list, a
 * timeline, legs or names: what they measure is the least that such a map costs. In one run and by turns;
 * medians, and ratios to the better of the two, since machines differ and are busy.
 *
 *     npm run bench                    all sizes, with and without the slow profile
 *     npm run bench -- 7 3500          these numbers of events alone (7, 3500, 50000)
 *     npm run bench -- 3500 --fast     without the slow profile
 *
 * What was measured, what is to be reached and what comes next stands in docs/performance.md.
 */

interface Size {
  readonly events: number
  /** Null is the site's own dataset. */
  readonly choices: LargeChoices | null
  readonly asked: Asked
  readonly rounds: number
}

const SIZES: readonly Size[] = [
  { events: 7, choices: null, asked: { stops: 7, from: '2024-04-30' }, rounds: 5 },
  { events: 3500, choices: MINISTRY, asked: { stops: 900, from: '1990-01-01' }, rounds: 5 },
  { events: 50_000, choices: NEWSROOM, asked: { stops: 20_000, from: '1500-01-01' }, rounds: 3 },
]

const FAST: Profile = { name: 'as the machine is', network: null, slowdown: 1 }
const SLOW: Profile = {
  name: '1.6 Mbit/s, 150 ms, processor 4 × slower',
  network: { down: (1.6 * 1_000_000) / 8, latency: 150 },
  slowdown: 4,
}

/** What is printed, in which unit. */
const ROWS: readonly (readonly [keyof Measured, string, divisor: number])[] = [
  ['bytes', 'over the wire, kB', 1000],
  ['firstPaint', 'first paint, ms', 1],
  ['allMarkers', 'all markers, ms', 1],
  ['blocking', 'blocked until at rest, ms', 1],
  ['longestTask', 'longest task, ms', 1],
  ['heap', 'heap, MB', 1_000_000],
  ['nodes', 'elements', 1],
  ['press', 'press to panel, ms', 1],
  ['range', 'range to map, ms', 1],
  ['drag', 'frames of a drag, 95th percentile, ms', 1],
]

async function measureByTurns(
  browser: Browser,
  pages: readonly ShownPage[],
  { asked, rounds }: Size,
  profile: Profile,
): Promise<ReadonlyMap<ShownPage, readonly Measured[]>> {
  const results = new Map<ShownPage, Measured[]>(pages.map((page) => [page, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      try {
        results.get(page)?.push(await measurePage(browser, page, asked, profile))
      } catch (error) {
        console.error(`${page.name}: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  return results
}

function print(results: ReadonlyMap<ShownPage, readonly Measured[]>): void {
  const [own, ...others] = [...results].map(([{ name }, measured]) => ({ name, measured }))
  if (own === undefined) return
  const names = [own, ...others].map(({ name }) => name)
  console.log(`| | ${names.join(' | ')} | Dateline to the better |`)
  console.log(`| --- |${' ---: |'.repeat(names.length + 1)}`)
  for (const [what, words, divisor] of ROWS) {
    const of = ({ measured }: { readonly measured: readonly Measured[] }) =>
      median(measured.map((one) => one[what]))
    const best = Math.min(...others.map(of).filter((value) => !Number.isNaN(value)))
    const cells = [own, ...others].map((page) => shortened(of(page) / divisor))
    console.log(`| ${words} | ${cells.join(' | ')} | ${ratio(of(own), best)} |`)
  }
  console.log()
}

function shortened(value: number): string {
  if (Number.isNaN(value)) return '–'
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')
}

async function bench(chosen: readonly string[]): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === null)
    throw new Error('No Chromium found. Set DATELINE_CHROMIUM to its path.')
  const numbers = chosen.map(Number).filter((number) => number > 0)
  const sizes = SIZES.filter(({ events }) => numbers.length === 0 || numbers.includes(events))
  const profiles = chosen.includes('--fast') ? [FAST] : [FAST, SLOW]
  const site = await openBuiltSite('/')
  const large: string[] = []
  for (const { events, choices } of sizes) {
    if (choices === null) continue
    const file = join(site.folder, `${events}.geojson`)
    await writeFile(file, JSON.stringify(largeFile(choices)))
    large.push(file)
  }
  const byHand = await hostByHand([join(site.folder, 'dataset.geojson'), ...large])
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    for (const size of sizes) {
      const own = ownPage(site.url, size.choices === null ? null : `${size.events}.geojson`)
      const data = size.choices === null ? 'dataset.geojson' : `${size.events}.geojson`
      for (const profile of profiles) {
        console.log(`${size.events.toLocaleString('en')} events, ${profile.name}:\n`)
        const pages = [own, ...pagesByHand(byHand.url, data)]
        print(await measureByTurns(browser, pages, size, profile))
      }
    }
  } finally {
    await browser.close()
    await Promise.all([site.close(), byHand.close()])
  }
}

await bench(process.argv.slice(2))
