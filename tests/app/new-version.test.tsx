import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { NewVersionPane } from '../../src/app/NewVersionPane.tsx'
import { createNewVersion, NewVersionContext } from '../../src/app/new-version.ts'
import { Announcer } from '../../src/ui/announcer.tsx'

// There before it is needed: a busy machine reads it for longer than a test waits for words.
beforeAll(() => import('../../src/app/NewVersionLine.tsx'))

function aPage() {
  const newVersion = createNewVersion()
  render(
    <NewVersionContext value={newVersion}>
      <Announcer>
        <NewVersionPane />
      </Announcer>
    </NewVersionContext>,
  )
  return newVersion
}

const line = () => screen.findByText(/There is a new version/, { selector: 'p' })

describe('a new version', () => {
  it('is not spoken of before there is one', () => {
    aPage()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is told of quietly, and announced once', async () => {
    const newVersion = aPage()
    await act(async () => newVersion.set(() => undefined))
    expect(await line()).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('There is a new version of this site.')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is taken when the reader says so, and not before', async () => {
    const newVersion = aPage()
    const take = vi.fn()
    await act(async () => newVersion.set(take))
    await line()
    expect(take).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Load it' }))
    expect(take).toHaveBeenCalledOnce()
  })

  it('can be put off', async () => {
    const newVersion = aPage()
    const take = vi.fn()
    await act(async () => newVersion.set(take))
    await line()
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
    expect(screen.queryByRole('button')).toBeNull()
    expect(take).not.toHaveBeenCalled()
  })
})
