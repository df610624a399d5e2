import { act, screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { openPage } from './open-page.tsx'

vi.mock('../../src/app/search-later.ts', async () => {
  const { later } = await import('../../src/app/later.tsx')
  return { searchLater: later(() => fetchCode()) }
})

const fetchCode = vi.fn(async () => {
  const { withText } = await import('../../src/text/text.ts')
  const loaded = await withText(['search'], import('../../src/app/FoundPane.tsx'))
  return loaded.FoundPane
})

beforeEach(() => {
  // React tells the console of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

it('a search whose code does not come says so, and is tried again at a press', async () => {
  fetchCode.mockRejectedValue(new Error('offline'))
  const { user } = await openPage('/')
  expect(fetchCode).not.toHaveBeenCalled()
  await user.type(screen.getByRole('searchbox'), 'alder{Enter}')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The search could not be loaded.')
  fetchCode.mockReset()
  // What waits for code is drawn on only in a turn that is waited for.
  await act(() => user.click(within(alert).getByRole('button', { name: 'Try again' })))
  expect(await screen.findByRole('link', { name: 'Alder Bay' })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})
