import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { keysLater } from '../../src/app/dialogs.tsx'
import { setHelpKey } from '../../src/app/help-key.ts'
import { openPage } from './open-page.tsx'

// So that no test waits for its code.
beforeAll(async () => {
  await keysLater.load()
})

afterEach(() => setHelpKey(true))

async function openKeys() {
  return within(await screen.findByRole('dialog', { name: 'Keys' }))
}

/** Long enough for the list to have come, were it to come. */
async function letItCome() {
  await new Promise((resolve) => setTimeout(resolve, 200))
}

describe('the list of keys', () => {
  it('is shown by the question mark', async () => {
    const { user } = await openPage('/')
    await user.keyboard('?')
    expect((await openKeys()).getByRole('heading', { name: 'On the map' })).toBeVisible()
  })

  it('is shown by that of an Arabic keyboard', async () => {
    const { user } = await openPage('/')
    await user.keyboard('؟')
    await openKeys()
  })

  it('is shown by its button, and closed by its own', async () => {
    const { user } = await openPage('/')
    await user.click(screen.getByRole('button', { name: 'Keyboard' }))
    await user.click((await openKeys()).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('does not come between a reader and what they write', async () => {
    const { user } = await openPage('/')
    screen.getByRole('combobox', { name: 'Kind' }).focus()
    await user.keyboard('?')
    await letItCome()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is not for a frame in another page', async () => {
    const { user } = await openPage('/?embed')
    await user.keyboard('?')
    await letItCome()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('has its key turned off, which lasts until it is turned on again', async () => {
    const { user } = await openPage('/')
    await user.keyboard('?')
    const dialog = await openKeys()
    const choice = dialog.getByRole('checkbox', { name: 'The ? key shows this list' })
    expect(choice).toBeChecked()
    await user.click(choice)
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await user.keyboard('?')
    await letItCome()
    expect(screen.queryByRole('dialog')).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Keyboard' }))
    await user.click((await openKeys()).getByRole('checkbox'))
    await user.click((await openKeys()).getByRole('button', { name: 'Close' }))
    await user.keyboard('?')
    await openKeys()
  })

  it('has its key turned off also where the browser keeps nothing', async () => {
    const refuse = () => {
      throw new DOMException('Refused.', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    const { user } = await openPage('/')
    await user.click(screen.getByRole('button', { name: 'Keyboard' }))
    const dialog = await openKeys()
    await user.click(dialog.getByRole('checkbox'))
    expect(dialog.getByRole('checkbox')).not.toBeChecked()
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await user.keyboard('?')
    await letItCome()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
