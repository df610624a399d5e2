import { expect, it, vi } from 'vitest'
import { siteEdition } from '../../src/app/edition.ts'
import { OtherPage } from '../../src/app/other-data/other-page.ts'
import type { PageHost } from '../../src/app/page-host.ts'
import { OPENING_VIEW } from '../../src/view/transitions.ts'
import { aDataset } from '../builders/model.ts'

/** Of a reading that nothing takes the place of. */
const LASTING = new AbortController().signal

/** A page that no words are waited for, and what its host is told to show. */
function aPage(speak: () => Promise<boolean>) {
  const show = vi.fn()
  const host: PageHost = {
    root: document.createElement('div'),
    edition: siteEdition('/'),
    show,
    renew: null,
    close: null,
  }
  const options = {
    source: { kind: 'site', name: 'tour.geojson', address: null },
    asked: { view: { ...OPENING_VIEW, data: 'tour.geojson' }, notices: [] },
    isStep: false,
    onShown: () => undefined,
  } as const
  return { page: new OtherPage(host, options, speak), show }
}

it('a page whose language has no words by now is not drawn, and says which language that is', async () => {
  const { page, show } = aPage(async () => false)
  const dataset = { ...aDataset(), language: 'ar' }
  expect(await page.draw({ dataset, problems: [], isAll: true }, LASTING)).toEqual({
    kind: 'speechless',
    language: 'ar',
  })
  expect(show).not.toHaveBeenCalled()
})

it('a page that another has taken the place of meanwhile is not drawn any more', async () => {
  const reading = new AbortController()
  const { page, show } = aPage(async () => {
    reading.abort()
    return true
  })
  const parts = { dataset: aDataset(), problems: [], isAll: true }
  await expect(page.draw(parts, reading.signal)).rejects.toThrow(/abort/)
  expect(show).not.toHaveBeenCalled()
})
