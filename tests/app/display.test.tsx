import { screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { displayLater } from '../../src/app/dialogs.tsx'
import { chooseDisplay } from '../../src/ui/display.ts'
import { openPage } from './open-page.tsx'

// Its code comes later on a page; these tests are about what it does.
beforeAll(async () => {
  await displayLater.load()
})

afterEach(() => {
  chooseDisplay('theme', 'system')
  chooseDisplay('contrast', 'system')
})

async function openDisplay() {
  const { user } = await openPage('/')
  await user.click(screen.getByRole('button', { name: 'Display' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Display' }))
  const choice = (group: string, name: string) =>
    within(dialog.getByRole('group', { name: group })).getByRole('radio', { name })
  return { user, dialog, choice }
}

describe('the display', () => {
  it('is as the system has it at first, and as chosen at once', async () => {
    const { user, choice } = await openDisplay()
    expect(choice('Theme', 'As the system')).toBeChecked()
    expect(choice('Contrast', 'As the system')).toBeChecked()
    await user.click(choice('Theme', 'Dark'))
    expect(choice('Theme', 'Dark')).toBeChecked()
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    await user.click(choice('Contrast', 'More'))
    expect(document.documentElement).toHaveAttribute('data-contrast', 'more')
    await user.click(choice('Theme', 'As the system'))
    expect(document.documentElement).not.toHaveAttribute('data-theme')
    expect(choice('Contrast', 'More')).toBeChecked()
  })

  it('shows what was chosen before', async () => {
    chooseDisplay('theme', 'light')
    const { choice } = await openDisplay()
    expect(choice('Theme', 'Light')).toBeChecked()
  })

  it('says where the browser keeps no choice', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    const { user, dialog, choice } = await openDisplay()
    expect(dialog.getByRole('status')).toHaveTextContent(/^Kept in this browser/)
    await user.click(choice('Theme', 'Dark'))
    expect(dialog.getByRole('status')).toHaveTextContent(/keeps no choices/)
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    refuse.mockRestore()
  })

  it('is left with Close', async () => {
    const { user, dialog } = await openDisplay()
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
