import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBuiltSite } from './built-site.ts'
import { findChromium } from './chromium.ts'
import { STOPS } from './journey.ts'
import { joinBrowser, type Readers, startBrowser } from './reader/browser.ts'
import { DESKTOP, LAPTOP, PHONE, type ScreenSize, USUAL } from './reader/circumstances.ts'

/*
 * Pictures for a person to look at: the opening view and every stop's panel, at three sizes, light
 * and dark. Tests cannot tell whether a page is a pleasure to read.
 *
 *     npx tsx tests/browser/looks.ts <folder>
 */

const SIZES = [LAPTOP, DESKTOP, PHONE]
const THEMES = ['light', 'dark'] as const
const VIEWS = [
  { name: 'opening', address: '/' },
  { name: 'planned', address: '/?kind=planned' },
  { name: 'about', address: '/about/' },
  { name: 'embed', address: '/?embed' },
  ...STOPS.map(({ id }) => ({ name: id, address: `/stops/${id}/` })),
]

/** Photographs every view at one size and theme, as `opening-1280x800-light.png`. */
async function takePictures(
  readers: Readers,
  site: string,
  size: ScreenSize,
  theme: (typeof THEMES)[number],
  folder: string,
): Promise<void> {
  const reader = await readers.arrive(site, { ...USUAL, size, theme })
  for (const { name, address } of VIEWS) {
    await reader.opens(address)
    if (name !== 'about') await reader.sees.drawnMap()
    await reader.waitsForSilence()
    const file = join(folder, `${name}-${size.width}x${size.height}-${theme}.png`)
    await reader.photographs(file)
    console.log(file)
  }
  await reader.leaves()
  for (const complaint of reader.traffic.complaints) console.error(complaint)
}

async function takeAllPictures(folder: string): Promise<void> {
  const chromium = findChromium()
  if (chromium === null) throw new Error('No Chromium found. Set DATELINE_CHROMIUM to its path.')
  await mkdir(folder, { recursive: true })
  const site = await openBuiltSite('/')
  const browser = await startBrowser(chromium)
  const readers = await joinBrowser(browser.endpoint)
  try {
    for (const size of SIZES) {
      for (const theme of THEMES) await takePictures(readers, site.url, size, theme, folder)
    }
  } finally {
    await readers.close()
    await browser.close()
    await site.close()
  }
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say where to: npx tsx tests/browser/looks.ts <folder>')
  process.exitCode = 1
} else {
  await takeAllPictures(folder)
}
