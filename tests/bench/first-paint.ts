import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { openBuiltSite } from '../browser/built-site.ts'
import { findChromium } from '../browser/chromium.ts'
import { hostSite } from '../browser/static-host.ts'
import { median, ratio } from './numbers.ts'

/*
 * When a reader on a slow connection sees something, and can press the first stop: on a stop's page and
 * on the opening page, beside a page that a developer would write by hand with Leaflet and the same
 * dataset, in one run and by turns. The profile is 1.6 Mbit/s down, 150 ms to the host and back, and a
 * processor that is four times slower. Ratios, since machines differ and are busy.
 *
 *     npm run bench:paint
 */

const ROUNDS = 7

const PROFILE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
}
const SLOWDOWN = 4

/** Leaflet, its styles, the dataset and a marker with its name for each stop; no background. */
const PLAIN_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stops</title><link rel="stylesheet" href="leaflet.css"><style>html,body,#map{height:100%;margin:0}</style></head>
<body><div id="map"></div><script src="leaflet.js"></script><script>
const map = L.map('map')
fetch('dataset.geojson').then((answer) => answer.json()).then((dataset) => {
  const layer = L.geoJSON(dataset, {
    onEachFeature: (feature, marker) => marker.bindPopup(feature.properties.name),
    pointToLayer: (feature, at) => L.marker(at, { title: feature.properties.name, alt: feature.properties.name }),
  }).addTo(map)
  map.fitBounds(layer.getBounds())
})
</script></body></html>`

interface Measured {
  readonly paint: number
  readonly stop: number
  readonly scripts: number
}

/** As text: what runs the benchmark would add its own names to a function. */
const WATCH = `{
  const watch = () => {
    const stops = [...document.querySelectorAll('a[data-stop], .leaflet-marker-icon')]
    if (stops.some((stop) => stop.getBoundingClientRect().height > 0)) globalThis.firstStop ??= performance.now()
    else requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)
}`

async function measure(browser: Browser, address: string): Promise<Measured> {
  // The page's policy would keep Playwright from asking it.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    bypassCSP: true,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', PROFILE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.addInitScript(WATCH)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction('globalThis.firstStop !== undefined')
  const measured = await page.evaluate<Measured>(`({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    stop: globalThis.firstStop,
    scripts: Math.min(...performance.getEntriesByType('resource')
      .filter(({ name }) => /\\.js$/.test(name)).map(({ responseEnd }) => responseEnd)),
  })`)
  await context.close()
  return measured
}

/** Puts the hand-written page beside what it needs. */
async function plainSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-plain-'))
  await cp('node_modules/leaflet/dist', folder, { recursive: true })
  await cp('public/dataset.geojson', join(folder, 'dataset.geojson'))
  await writeFile(join(folder, 'index.html'), PLAIN_PAGE)
  return folder
}

async function bench(): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === null)
    throw new Error('No Chromium found. Set DATELINE_CHROMIUM to its path.')
  const folder = await plainSite()
  const [site, plain] = [await openBuiltSite('/'), await hostSite(folder)]
  const [first] = JSON.parse(await readFile('public/dataset.geojson', 'utf8')).features
  const pages = [
    { name: 'plain Leaflet page', address: `${plain.url}/` },
    { name: 'opening page', address: `${site.url}/` },
    { name: 'a stop’s page', address: `${site.url}/stops/${first.id}/` },
  ]
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const results = new Map<string, Measured[]>(pages.map(({ name }) => [name, []]))
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { name, address } of pages)
        results.get(name)?.push(await measure(browser, address))
    }
    const of = (name: string, what: keyof Measured) =>
      median((results.get(name) ?? []).map((measured) => measured[what]))
    console.log(
      `Medians of ${ROUNDS}, in milliseconds; in brackets, as a ratio to the plain page.\n`,
    )
    console.log(
      '| page | first contentful paint | first stop to press | first script has arrived |',
    )
    console.log('| --- | ---: | ---: | ---: |')
    for (const { name } of pages) {
      const cell = (what: keyof Measured) =>
        `${of(name, what).toFixed(0)} (${ratio(of(name, what), of('plain Leaflet page', what))})`
      console.log(
        `| ${name} | ${cell('paint')} | ${cell('stop')} | ${of(name, 'scripts').toFixed(0)} |`,
      )
    }
  } finally {
    await browser.close()
    await Promise.all([site.close(), plain.close()])
    await rm(folder, { recursive: true, force: true })
  }
}

await bench()
