// @vitest-environment jsdom
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import { builtPages } from '../../src/pages/built-pages.ts'
import { headElements } from '../../src/pages/head-elements.ts'
import { machineFiles } from '../../src/pages/machine-files.ts'
import { oembed } from '../../src/pages/oembed.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, aStop } from '../builders/model.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { KNOWN_SITE, NO_SITE } from './sites.ts'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1))
const webAddress = v.pipe(v.string(), v.url(), v.startsWith('https://'))

/**
 * The type `rich` of oEmbed 1.0 (oembed.com, sections 2.3.4 and 2.3.4.4): what it requires, what of
 * the rest is used here, and that a thumbnail comes with both of its sides.
 */
const RICH = v.pipe(
  v.strictObject({
    type: v.literal('rich'),
    version: v.literal('1.0'),
    title: v.string(),
    provider_name: v.string(),
    provider_url: webAddress,
    html: v.string(),
    width: pixels,
    height: pixels,
    thumbnail_url: v.optional(webAddress),
    thumbnail_width: v.optional(pixels),
    thumbnail_height: v.optional(pixels),
  }),
  v.check(
    ({ thumbnail_url, thumbnail_width, thumbnail_height }) =>
      new Set([thumbnail_url, thumbnail_width, thumbnail_height].map((part) => part === undefined))
        .size === 1,
  ),
)

/** The documents of a dataset's site by their names, read as a program would. */
function documentsOf(dataset = aDataset()) {
  const files = machineFiles(builtPages(dataset), dataset, indexDataset(dataset), KNOWN_SITE)
  const found = files.filter(({ fileName }) => fileName.endsWith('oembed.json'))
  return new Map(found.map(({ fileName, source }) => [fileName, v.parse(RICH, JSON.parse(source))]))
}

function frameIn(html: string): HTMLIFrameElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const frame = body.firstElementChild
  if (!(frame instanceof HTMLIFrameElement) || body.childNodes.length !== 1) {
    throw new Error(`Not one frame: ${html}`)
  }
  return frame
}

describe('the oEmbed documents', () => {
  it('lie beside every page that shows something, and keep to the format', () => {
    expect([...documentsOf().keys()].sort()).toEqual(
      [
        'about/oembed.json',
        'oembed.json',
        ...[IDS.stop, IDS.plannedStop, IDS.backgroundStop, IDS.formerStop].map(
          (id) => `stops/${id}/oembed.json`,
        ),
      ].sort(),
    )
  })

  it('give the frame that shows the page, with its name', () => {
    const found = documentsOf().get(`stops/${IDS.stop}/oembed.json`)
    expect(found).toMatchObject({
      title: 'Alder Bay · A botanist’s journey',
      provider_name: 'Dateline',
      provider_url: 'https://example.org/dateline/',
    })
    const frame = frameIn(found?.html ?? '')
    expect(frame.src).toBe(`https://example.org/dateline/stops/${IDS.stop}/?embed`)
    expect(frame.title).toBe('Alder Bay · A botanist’s journey · Dateline')
    expect(frame.height).toBe(String(found?.height))
  })

  it('give the present stop’s frame for a former id', () => {
    const found = documentsOf().get(`stops/${IDS.formerStop}/oembed.json`)
    expect(frameIn(found?.html ?? '').src).toBe(
      `https://example.org/dateline/stops/${IDS.stop}/?embed`,
    )
  })

  it('have a thumbnail where a picture is drawn, with both of its sides', () => {
    const [page] = builtPages(aDataset())
    if (page === undefined) throw new Error('There is no page.')
    const shareImage = { file: 'cards/a b.png', width: 1200, height: 630, alt: 'A map' }
    expect(v.parse(RICH, oembed('map', { ...page, shareImage }, KNOWN_SITE))).toMatchObject({
      thumbnail_url: 'https://example.org/dateline/cards/a%20b.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    expect(oembed('map', page, KNOWN_SITE)).not.toHaveProperty('thumbnail_url')
  })

  it.each(HOSTILE_TEXTS)('hold any name as text: %j', (name) => {
    const dataset = aDataset({ stops: [aStop({ name })], title: 'A journey' })
    const found = documentsOf(dataset).get(`stops/${IDS.stop}/oembed.json`)
    expect(frameIn(found?.html ?? '').getAttributeNames()).toHaveLength(7)
    expect(found?.title).toBe(`${name} · A journey`)
  })

  it('are found by a whole address in the head of each page', () => {
    const dataset = aDataset()
    for (const page of builtPages(dataset).filter(({ page }) => page !== null)) {
      const head = headElements(page, dataset, KNOWN_SITE).join('')
      const links = new DOMParser()
        .parseFromString(head, 'text/html')
        .querySelectorAll<HTMLLinkElement>('link[type="application/json+oembed"]')
      expect([...links].map(({ rel, href }) => [rel, href])).toEqual([
        [
          'alternate',
          `https://example.org/dateline/${page.fileName.replace('index.html', 'oembed.json')}`,
        ],
      ])
      expect(links[0]?.title).toBe(`${page.head.heading} (oEmbed)`)
    }
  })

  it('are left out, with the links to them, where the site’s address is not known', () => {
    const dataset = aDataset()
    const pages = builtPages(dataset)
    const files = machineFiles(pages, dataset, indexDataset(dataset), NO_SITE)
    expect(files.map(({ fileName }) => fileName).join()).not.toContain('oembed')
    expect(pages.flatMap((page) => headElements(page, dataset, NO_SITE)).join()).not.toContain(
      'oembed',
    )
  })
})
