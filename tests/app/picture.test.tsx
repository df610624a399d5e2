import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { pictureLater } from '../../src/app/dialogs.tsx'
import { openPage } from './open-page.tsx'

/** The files that were handed to the browser, with their names. */
const saved: { file: Blob; name: string }[] = []

// Its code comes later on a page; these tests are about what it does.
beforeAll(async () => {
  await pictureLater.load()
})

beforeEach(() => {
  saved.length = 0
  let last: Blob | null = null
  URL.createObjectURL = (file: Blob) => {
    last = file
    return 'blob:a-file'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (last !== null) saved.push({ file: last, name: this.download })
  })
})

async function openPicture(address = '/') {
  const { user } = await openPage(address)
  await user.click(screen.getByRole('button', { name: 'Save picture' }))
  const dialog = screen.getByRole('dialog', { name: 'Save picture' })
  await within(dialog).findByRole('img', { name: /^Preview of the picture: / })
  return { user, dialog: within(dialog) }
}

describe('saving a picture', () => {
  it('hands over an SVG of what is shown, in words too', async () => {
    const { user, dialog } = await openPicture('/stops/brink/?from=2031-05-05&to=2031-05-09')
    await user.click(dialog.getByRole('radio', { name: /^SVG/ }))
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(await dialog.findByRole('status')).toHaveTextContent(/-map\.svg was handed/)
    const [file] = saved
    expect(file?.name).toMatch(/-2031-05-05-2031-05-09-map\.svg$/)
    const svg = (await file?.file.text()) ?? ''
    expect(svg).toContain('<desc>May 5–9, 2031: ')
    expect(svg).toContain('/stops/brink/?from=2031-05-05&amp;to=2031-05-09</text>')
  })

  it('says what to do where the browser has no room for a PNG', async () => {
    const { user, dialog } = await openPicture()
    // A canvas without a context is what browsers give where memory is short, and jsdom always.
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(await dialog.findByText(/Save it as SVG/)).toHaveAttribute('role', 'alert')
    expect(saved).toEqual([])
  })

  it('says that the ground is missing where its files are', async () => {
    const { dialog } = await openPicture()
    expect(dialog.getByRole('alert')).toHaveTextContent('background could not be loaded')
  })

  it('is closed by its button', async () => {
    const { user, dialog } = await openPicture()
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
