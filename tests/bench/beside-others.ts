import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../browser/chromium.ts'
import { runBuild } from '../browser/run-build.ts'
import { hostSite } from '../browser/static-host.ts'
import { type LargeChoices, largeFile, MINISTRY, NEWSROOM } from '../builders/large-file.ts'
import { hostByHand } from './by-hand/host-by-hand.ts'
import { type Asked, type Measured, measurePage, type Profile } from './measure-page.ts'
import { median, ratio } from './numbers.ts'
import { openedPage, pagesByHand, publishedPage, type ShownPage } from './shown-page.ts'

/*
 * Dateline beside two pages that a developer would write by hand for the same data: Leaflet with
 * leaflet.markercluster, and react-leaflet with a Marker for each stop. Neither has a ground, a list, a
 * timeline, legs or names: what they measure is the least that such a map costs. In one run and by turns;
 * medians, and ratios to the better of the two, since machines differ and are busy.
 *
 *     npm run bench                    all sizes, with and without the slow profile
 *     npm run bench -- 7 3500          these sizes alone (7, 3500, 50000)
 *     npm run bench -- 3500 --fast     without the slow profile
 *
 * What was measured, what is to be reached and what comes next stands in docs/performance.md.
 */

/** The dataset with seven stops. */
const BUILT_IN = 'public/dataset.geojson'

interface Size {
  /** How it is chosen, and what its file is called. */
  readonly key: number
  readonly name: string
  /** Null is the built-in dataset. */
  readonly choices: LargeChoices | null
  /** Whether a site is built for it: a page for each stop, which for tens of thousands takes an hour. */
  readonly isPublished: boolean
  readonly asked: Asked
  readonly rounds: number
}

const SIZES: readonly Size[] = [
  {
    key: 7,
    name: '7 stops',
    choices: null,
    isPublished: true,
    asked: { stops: 7, from: '2024-04-30' },
    rounds: 5,
  },
  {
    key: 3500,
    name: '3,500 events at 900 stops',
    choices: MINISTRY,
    isPublished: true,
    asked: { stops: 900, from: '1990-01-01' },
    rounds: 5,
  },
  {
    key: 50_000,
    name: '50,000 events at 20,000 stops',
    choices: NEWSROOM,
    isPublished: false,
    asked: { stops: 20_000, from: '1500-01-01' },
    rounds: 3,
  },
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
  ['press', 'press to panel (Dateline: in the list), ms', 1],
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

/** @param ours how many of the pages, from the first, are Dateline's */
function print(results: ReadonlyMap<ShownPage, readonly Measured[]>, ours: number): void {
  const pages = [...results].map(([{ name }, measured]) => ({ name, measured }))
  const own = pages.slice(0, ours)
  const others = pages.slice(ours)
  const heads = [...pages, ...own].map(({ name }, at) =>
    at < pages.length ? name : `${name}, to the better by hand`,
  )
  console.log(`| | ${heads.join(' | ')} |`)
  console.log(`| --- |${' ---: |'.repeat(heads.length)}`)
  for (const [what, words, divisor] of ROWS) {
    const of = ({ measured }: { readonly measured: readonly Measured[] }) =>
      median(measured.map((one) => one[what]))
    const best = Math.min(...others.map(of).filter((value) => !Number.isNaN(value)))
    const cells = [
      ...pages.map((page) => shortened(of(page) / divisor)),
      ...own.map((page) => ratio(of(page), best)),
    ]
    console.log(`| ${words} | ${cells.join(' | ')} |`)
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
  const sizes = SIZES.filter(({ key }) => numbers.length === 0 || numbers.includes(key))
  const profiles = chosen.includes('--fast') ? [FAST] : [FAST, SLOW]
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  const files: string[] = []
  for (const { key, choices } of sizes) {
    const file = join(folder, `${key}.geojson`)
    if (choices === null) await cp(BUILT_IN, file)
    else await writeFile(file, JSON.stringify(largeFile(choices)))
    files.push(file)
  }
  const byHand = await hostByHand(files)
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    for (const size of sizes) {
      const name = `${size.key}.geojson`
      const file = join(folder, name)
      const site = join(folder, 'site')
      await runBuild(site, [], size.isPublished ? { DATELINE_DATA: file } : {})
      await cp(file, join(site, name))
      const host = await hostSite(site)
      const own = [
        ...(size.isPublished ? [publishedPage(host.url)] : []),
        openedPage(host.url, name),
      ]
      for (const profile of profiles) {
        console.log(`${size.name}, ${profile.name}:\n`)
        const pages = [...own, ...pagesByHand(byHand.url, name)]
        print(await measureByTurns(browser, pages, size, profile), own.length)
      }
      await host.close()
    }
  } finally {
    await browser.close()
    await byHand.close()
    await rm(folder, { recursive: true, force: true })
  }
}

await bench(process.argv.slice(2))
