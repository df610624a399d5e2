import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EVERY_REPORT, type Narrowing } from '../../src/itinerary/narrowing.ts'
import { NarrowingControls } from '../../src/panel/NarrowingControls.tsx'
import { IDS } from '../builders/ids.ts'
import { aDataset, anArticle } from '../builders/model.ts'

function showControls(narrowing: Narrowing = EVERY_REPORT, dataset = aDataset()) {
  const onNarrow = vi.fn()
  const onEveryReport = vi.fn()
  const { unmount } = render(
    <NarrowingControls
      dataset={dataset}
      narrowing={narrowing}
      onNarrow={onNarrow}
      onEveryReport={onEveryReport}
    />,
  )
  return { onNarrow, onEveryReport, unmount }
}

const article = () => screen.getByRole('combobox', { name: 'Article' })
const kind = () => screen.getByRole('combobox', { name: 'Kind' })

describe('the controls that narrow', () => {
  it('offer every article by its name, and every kind', () => {
    showControls()
    expect(screen.getByRole('region', { name: 'Reports shown' })).toBeVisible()
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'All articles',
      'The Harbour Post',
      'The Valley Courier',
      'All kinds',
      'Visits',
      'Planned visits',
      'Background',
    ])
  })

  it('offer of more articles than can be chosen from the one that is chosen', () => {
    const articles = Array.from({ length: 301 }, (_, index) =>
      anArticle({ id: `article-${index}`, publisher: `Paper ${index}` }),
    )
    const { unmount } = showControls(EVERY_REPORT, aDataset({ articles }))
    expect(screen.queryByRole('combobox', { name: 'Article' })).toBeNull()
    unmount()
    showControls({ article: 'article-7', kind: null }, aDataset({ articles }))
    expect(within(article()).getAllByRole('option')).toHaveLength(2)
    expect(article()).toHaveDisplayValue('Paper 7')
  })

  it('choose an article and keep the kind, and the other way round', async () => {
    const { onNarrow } = showControls({ article: IDS.article, kind: 'visit' })
    await userEvent.selectOptions(article(), 'The Valley Courier')
    expect(onNarrow).toHaveBeenLastCalledWith({ article: IDS.otherArticle, kind: 'visit' })
    await userEvent.selectOptions(kind(), 'Background')
    expect(onNarrow).toHaveBeenLastCalledWith({ article: IDS.article, kind: 'background' })
    await userEvent.selectOptions(kind(), 'All kinds')
    expect(onNarrow).toHaveBeenLastCalledWith({ article: IDS.article, kind: null })
  })

  it('show what is chosen and offer to undo it, only then', async () => {
    const { onEveryReport } = showControls({ article: IDS.article, kind: null })
    expect(article()).toHaveDisplayValue('The Harbour Post')
    await userEvent.click(screen.getByRole('button', { name: 'All articles and kinds' }))
    expect(onEveryReport).toHaveBeenCalledOnce()
  })

  it('offer nothing to undo where nothing is narrowed', () => {
    showControls()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
