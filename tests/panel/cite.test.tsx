import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { Cite } from '../../src/panel/Cite.tsx'
import { Announcer } from '../../src/ui/announcer.tsx'
import { aDataset, aStop } from '../builders/model.ts'

const DATASET = aDataset()
const STOP = aStop()

const CITING = (
  <Announcer>
    <Cite
      address="/stops/alder-bay/"
      work={(cite, access) => cite.citeStop({ dataset: DATASET, stop: STOP }, access)}
    />
  </Announcer>
)

async function openCite() {
  const user = userEvent.setup()
  render(CITING)
  await user.click(screen.getByText('Cite'))
  await screen.findByRole('button', { name: 'Copy as BibTeX' })
  return user
}

describe('citing', () => {
  it('offers the formats that newsrooms and researchers use', async () => {
    await openCite()
    const offered = screen.getAllByRole('button').map((button) => button.textContent)
    expect(offered).toEqual([
      'Copy as Chicago',
      'Copy as APA',
      'Copy as BibTeX',
      'Copy as RIS',
      'Copy as CSL-JSON',
    ])
  })

  it('offers them also where it was opened in a written page, before the program came', async () => {
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = renderToString(CITING)
    const details = container.querySelector('details')
    if (details === null) throw new Error('The page has been written without it.')
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve))
    details.open = true
    await toggled
    render(CITING, { container, hydrate: true })
    expect(await screen.findByRole('button', { name: 'Copy as BibTeX' })).toBeVisible()
  })

  it('copies the citation with its deep link, and says so', async () => {
    const user = await openCite()
    await user.click(screen.getByRole('button', { name: 'Copy as BibTeX' }))
    expect(await navigator.clipboard.readText()).toContain('/stops/alder-bay/')
    expect(screen.getByRole('status')).toHaveTextContent('Citation copied as BibTeX.')
  })

  it('shows the citation selected where the clipboard is refused', async () => {
    const user = await openCite()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy as APA' }))
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'APA' })
    expect(area).toHaveFocus()
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length)
    expect(area.value).toContain('/stops/alder-bay/')
  })
})
