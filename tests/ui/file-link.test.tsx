import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { FileLink } from '../../src/ui/FileLink.tsx'
import { HeldFiles, type SaveHeld } from '../../src/ui/held-files.ts'

function showFileLink(save: SaveHeld | null) {
  render(
    <HeldFiles value={save}>
      <FileLink base="/dateline/" file="licences.txt">
        Licences
      </FileLink>
    </HeldFiles>,
  )
}

it('leads to a file beside the pages', () => {
  showFileLink(null)
  expect(screen.getByRole('link', { name: 'Licences' })).toHaveAttribute(
    'href',
    '/dateline/licences.txt',
  )
})

it('saves a file that the page itself holds', async () => {
  const save = vi.fn()
  showFileLink(save)
  await userEvent.click(screen.getByRole('button', { name: 'Licences' }))
  expect(save).toHaveBeenCalledExactlyOnceWith('licences.txt')
  expect(screen.queryByRole('link')).toBeNull()
})
