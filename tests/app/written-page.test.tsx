import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { StillMap } from '../../src/app/StillMap.tsx'
import { type Written, writtenAttributes, writtenIn } from '../../src/app/written-page.ts'
import { CheckedMark } from '../../src/panel/CheckedMark.tsx'
import { MarksTrusted } from '../../src/panel/marks-trusted.ts'
import { useIsTakenOver } from '../../src/ui/use-is-taken-over.ts'
import { anExcerpt, FIRST_DAY } from '../builders/model.ts'

const WRITTEN = {
  page: '/stops/brink/',
  fingerprint: '7-abc',
  address: 'https://example.org/stops/brink/',
}
const STILL = '<a href="/stops/brink/" data-stop="brink">Brink</a><p>No stop</p>'

function Page() {
  const [drawings] = useState<boolean[]>([])
  drawings.push(useIsTakenOver())
  return <p>{drawings.map(String).join(' ')}</p>
}

function rootWith(written: Written, html: string): HTMLElement {
  const root = document.createElement('div')
  for (const [name, value] of Object.entries(writtenAttributes(written))) {
    root.setAttribute(name, value)
  }
  root.innerHTML = html
  return root
}

describe('what a written page carries', () => {
  it('is read back as it was written', () => {
    const written = { ...WRITTEN, areMarksTrusted: true, stillMap: STILL }
    const root = rootWith(written, `<div class="still-map">${STILL}</div>`)
    expect(writtenIn(root)).toEqual(written)
  })

  it('is nothing where the build has written nothing', () => {
    expect(writtenIn(document.createElement('div'))).toBeNull()
  })

  it('may be without a map, and without a word on marks', () => {
    const written = { ...WRITTEN, areMarksTrusted: false, stillMap: null }
    expect(writtenIn(rootWith(written, '<h1>Method</h1>'))).toEqual(written)
  })
})

describe('the still map', () => {
  it('opens a stop in place when its link is pressed', async () => {
    const onSelect = vi.fn()
    render(<StillMap html={STILL} onSelect={onSelect} />)
    await userEvent.click(screen.getByRole('link', { name: 'Brink' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('brink')
  })

  it('leaves presses for a new tab to the browser, and those beside links alone', async () => {
    const onSelect = vi.fn()
    const user = userEvent.setup()
    render(<StillMap html={STILL} onSelect={onSelect} />)
    await user.keyboard('{Control>}')
    await user.click(screen.getByRole('link', { name: 'Brink' }))
    await user.keyboard('{/Control}')
    await user.click(screen.getByText('No stop'))
    expect(onSelect).not.toHaveBeenCalled()
  })
})

describe('taking a page over', () => {
  it('begins with what was written', async () => {
    const root = document.createElement('div')
    root.innerHTML = renderToString(<Page />)
    expect(root.textContent).toBe('false')
    await act(() => hydrateRoot(root, <Page />))
    expect(root.textContent).toContain('false true')
  })
})

describe('a mark that held when the page was written', () => {
  it('is said from the first, and still checked', async () => {
    const mark = { day: FIRST_DAY, textHash: 'a'.repeat(64), quoteHash: 'b'.repeat(64) }
    const excerpt = { ...anExcerpt(), checked: mark }
    const marked = (
      <MarksTrusted value={true}>
        <CheckedMark excerpt={excerpt} textHash={mark.textHash} />
      </MarksTrusted>
    )
    expect(renderToString(marked)).toContain('Checked against the article’s text')
    render(marked)
    expect(await screen.findByText('Not checked')).toBeVisible()
  })
})
