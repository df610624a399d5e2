import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { stopListPages } from '../../src/pages/stop-list.ts'
import { aDataset, aStop } from '../builders/model.ts'
import { NO_SITE } from './sites.ts'

function listOf(names: readonly string[], prefix: string | null = null) {
  const dataset = aDataset({
    title: 'To <the> pole',
    stops: names.map((name, index) => aStop({ id: `stop-${index}`, name })),
  })
  return stopListPages(dataset, { ...NO_SITE, prefix })
}

function linksOf({ html }: { readonly html: string }) {
  const { document } = new JSDOM(html).window
  return [...document.querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ])
}

describe('the list of stops', () => {
  it('has a link to each by name, and back to the map', () => {
    const [page, ...others] = listOf(['Stop 10', 'Stop 9', '<Alder> & Bay'])
    expect(others).toEqual([])
    expect(page?.fileName).toBe('all/index.html')
    expect(page && linksOf(page)).toEqual([
      ['/dateline/', 'To <the> pole'],
      ['/dateline/stops/stop-2/', '<Alder> & Bay'],
      ['/dateline/stops/stop-1/', 'Stop 9'],
      ['/dateline/stops/stop-0/', 'Stop 10'],
    ])
  })

  it('lies under the prefix of its language', () => {
    const [page] = listOf(['Alder Bay'], 'ar')
    expect(page?.fileName).toBe('ar/all/index.html')
    expect(page && linksOf(page)[1]).toEqual(['/dateline/ar/stops/stop-0/', 'Alder Bay'])
  })

  it('takes more than one page for thousands, each of which names the others', () => {
    const pages = listOf(Array.from({ length: 1500 }, (_, index) => `Stop ${index}`))
    expect(pages.map(({ fileName }) => fileName)).toEqual(['all/index.html', 'all/2/index.html'])
    const [first, second] = pages.map(linksOf)
    expect(first?.[1]).toEqual(['/dateline/all/2/', 'Stop 1000 – Stop 1499'])
    expect(second?.[1]).toEqual(['/dateline/all/', 'Stop 0 – Stop 999'])
    expect(second).toHaveLength(502)
  })
})
