import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Cite } from '../../src/panel/Cite.tsx'
import { Announcer } from '../../src/ui/announcer.tsx'
import { aDataset, aStop } from '../builders/model.ts'

async function openCite() {
  const user = userEvent.setup()
  const dataset = aDataset()
  const stop = aStop()
  render(
    <Announcer>
      <Cite
        address="/stops/alder-bay/"
        work={(cite, access) => cite.citeStop({ dataset, stop }, access)}
      />
    </Announcer>,
  )
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
