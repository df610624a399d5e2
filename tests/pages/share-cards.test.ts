import { createCanvas, loadImage } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { builtPages } from '../../src/pages/built-pages.ts'
import { type SharedPages, shareCards } from '../../src/pages/share-cards.ts'
import type { SiteAddress } from '../../src/pages/site-address.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anEvent, anExcerpt, aStop } from '../builders/model.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { KNOWN_SITE, NO_SITE } from './sites.ts'

const share = (dataset: Dataset, site: SiteAddress = KNOWN_SITE) =>
  shareCards(builtPages(dataset), dataset, indexDataset(dataset), site, `${process.cwd()}/public`)

/** How many different colours a card has in a part of it: 1 where nothing is drawn. */
async function coloursIn(png: Uint8Array, left: number, right: number): Promise<number> {
  const canvas = createCanvas(1200, 630)
  const context = canvas.getContext('2d')
  context.drawImage(await loadImage(Buffer.from(png)), 0, 0)
  const { data } = context.getImageData(left, 0, right - left, 600)
  return new Set(new Uint32Array(data.buffer)).size
}

/** Width and height, as the header of a PNG has them (PNG Specification, section 11.2.1). */
function sizeOf(png: Uint8Array): readonly number[] {
  const header = new DataView(png.buffer, png.byteOffset)
  expect(Buffer.from(png.subarray(1, 4)).toString('latin1')).toBe('PNG')
  return [header.getUint32(16), header.getUint32(20)]
}

describe('share cards', () => {
  let shared: SharedPages

  beforeAll(async () => {
    shared = await share(aDataset())
    // Fonts and basemap are read here: on a busy machine that takes a while.
  }, 60_000)

  const imageOf = (fileName: string) =>
    shared.pages.find((page) => page.fileName === fileName)?.shareImage

  it('are one for the whole and one for each stop, beside their pages', () => {
    expect(shared.files.map(({ fileName }) => fileName).sort()).toEqual(
      [
        'card.png',
        `stops/${IDS.stop}/card.png`,
        `stops/${IDS.plannedStop}/card.png`,
        `stops/${IDS.backgroundStop}/card.png`,
      ].sort(),
    )
  })

  it('are PNG files of 1200 by 630 pixels and less than 150 kB, with a map and texts on them', async () => {
    for (const { source } of shared.files) {
      expect(sizeOf(source)).toEqual([1200, 630])
      expect(source.length).toBeLessThan(150_000)
      expect(await coloursIn(source, 0, 500)).toBeGreaterThan(20)
      expect(await coloursIn(source, 520, 1200)).toBeGreaterThan(10)
    }
  })

  it('belong to every page but the one that answers for addresses without one', () => {
    expect(imageOf('index.html')).toMatchObject({ file: 'card.png', width: 1200, height: 630 })
    expect(imageOf('about/index.html')?.file).toBe('card.png')
    expect(imageOf(`stops/${IDS.stop}/index.html`)?.file).toBe(`stops/${IDS.stop}/card.png`)
    expect(imageOf(`stops/${IDS.formerStop}/index.html`)?.file).toBe(`stops/${IDS.stop}/card.png`)
    expect(imageOf('404.html')).toBeUndefined()
  })

  it('say in words what they show', () => {
    expect(imageOf('index.html')?.alt).toBe(
      'Map of all stops. A botanist’s journey. May 5–6, 2031. 3 stops, 3 reports. Where a botanist was reported to be in May 2031.',
    )
    expect(imageOf(`stops/${IDS.backgroundStop}/index.html`)?.alt).toMatch(
      /^Map with .* marked\. .*\. Background · May 6, 2031\. “The botanist came ashore at Alder Bay on Monday\.” The Harbour Post, “Botanist reaches Alder Bay”\.$/,
    )
  })

  it('are the same to the last byte each time', async () => {
    const again = await share(aDataset())
    const bytes = ({ files }: SharedPages) =>
      Object.fromEntries(files.map(({ fileName, source }) => [fileName, Buffer.from(source)]))
    expect(bytes(again)).toEqual(bytes(shared))
  })

  it('are not drawn where the site’s address is not known', async () => {
    const { pages, files } = await share(aDataset(), NO_SITE)
    expect(files).toEqual([])
    expect(pages.every(({ shareImage }) => shareImage === undefined)).toBe(true)
  })

  it('survive any names, words and places', async () => {
    const places = [
      { longitude: 180, latitude: 0 },
      { longitude: -179.99, latitude: 0 },
      { longitude: 0, latitude: 90 },
      { longitude: 34.6, latitude: 31.8 },
    ]
    const stops = HOSTILE_TEXTS.map((name, number) =>
      aStop({
        id: `s${number}`,
        name,
        position: places[number % places.length] ?? { longitude: 0, latitude: 0 },
        events: [
          anEvent({ id: `e${number}`, excerpts: [anExcerpt({ id: `q${number}`, exact: name })] }),
        ],
      }),
    )
    const { pages, files } = await share(aDataset({ stops }))
    expect(files).toHaveLength(stops.length + 1)
    for (const { source } of files) expect(sizeOf(source)).toEqual([1200, 630])
    for (const { page, shareImage } of pages) {
      if (page !== null) expect([...(shareImage?.alt ?? '')].length).toBeLessThanOrEqual(420)
    }
  })

  it('need the basemap', async () => {
    const dataset = aDataset()
    const pages = builtPages(dataset)
    await expect(
      shareCards(pages, dataset, indexDataset(dataset), KNOWN_SITE, '/no/such/folder'),
    ).rejects.toThrow(/basemap/)
  })
})
