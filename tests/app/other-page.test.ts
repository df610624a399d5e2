import { expect, it, vi } from 'vitest'
import { siteEdition } from '../../src/app/edition.ts'
import { OtherPage } from '../../src/app/other-data/other-page.ts'
import type { PageHost } from '../../src/app/page-host.ts'
import { OPENING_VIEW } from '../../src/view/transitions.ts'
import { aDataset } from '../builders/model.ts'

it('a page whose language has no words by now is not drawn, and says which language that is', async () => {
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
  const page = new OtherPage(host, options, async () => false)
  const dataset = { ...aDataset(), language: 'ar' }
  expect(await page.draw({ dataset, problems: [], isAll: true })).toEqual({
    kind: 'speechless',
    language: 'ar',
  })
  expect(show).not.toHaveBeenCalled()
})
