import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Excerpt } from '../../src/dataset/model.ts'
import { quoteHash } from '../../src/dataset/quote-hash.ts'
import { CheckedMark } from '../../src/panel/CheckedMark.tsx'
import { anExcerpt, FIRST_DAY } from '../builders/model.ts'

const TEXT_HASH = 'a'.repeat(64)

async function aCheckedExcerpt(): Promise<Excerpt> {
  const excerpt = anExcerpt()
  const checked = { day: FIRST_DAY, textHash: TEXT_HASH, quoteHash: await quoteHash(excerpt) }
  return { ...excerpt, checked }
}

function showMark(excerpt: Excerpt, textHash = TEXT_HASH) {
  render(<CheckedMark excerpt={excerpt} textHash={textHash} />)
}

describe('the mark of a check', () => {
  it('tells the day and the text’s hash where it still holds', async () => {
    showMark(await aCheckedExcerpt())
    expect(
      await screen.findByText(/Checked against the article’s text on May 5, 2031/),
    ).toBeVisible()
    expect(screen.getByText('aaaaaaaaaaaa…')).toHaveAttribute('title', TEXT_HASH)
  })

  it('is void when a word of the quotation was edited', async () => {
    showMark({ ...(await aCheckedExcerpt()), exact: 'Another sentence.' })
    expect(await screen.findByText('Not checked')).toBeVisible()
  })

  it('is void when the article is another text', async () => {
    showMark(await aCheckedExcerpt(), 'b'.repeat(64))
    expect(await screen.findByText('Not checked')).toBeVisible()
  })

  it('is not claimed where there is none', async () => {
    showMark(anExcerpt())
    expect(await screen.findByText('Not checked')).toBeVisible()
  })
})
