import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { embedLater } from '../../src/app/dialogs.tsx'
import { openLinksOutside } from '../../src/app/open-links-outside.ts'
import { openPage, page } from './open-page.tsx'

describe('the page in a frame of another', () => {
  it('has map, panel and days, and none of what stands around them', async () => {
    await openPage('/?embed')
    expect(screen.getByRole('region', { name: 'Map' })).toBeVisible()
    expect(page.itinerary()).toBeVisible()
    expect(screen.getByRole('group', { name: 'Days' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'How to read the map' })).toBeNull()
    expect(screen.queryByText(/quotation/)).toBeNull()
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.queryByRole('link', { name: 'Method and sources' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Embed' })).toBeNull()
  })

  it('names whose journey it is, and leads to the same view as a page of its own', async () => {
    await openPage('/stops/alder-bay/?from=2031-05-05&embed#return-quote')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A botanist’s journey')
    const link = screen.getByRole('link', { name: 'Open in Dateline' })
    expect(link).toHaveAttribute('href', '/stops/alder-bay/?from=2031-05-05#return-quote')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
  })

  it('stays in the frame from view to view', async () => {
    const { user, address } = await openPage('/?embed')
    await user.click(page.itineraryLink('Alder Bay'))
    expect(address()).toBe('/stops/alder-bay/?embed')
    await user.click(page.mapButton('Brink'))
    expect(address()).toBe('/stops/brink/?embed')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(address()).toBe('/?embed')
  })

  it('copies the link of the whole page', async () => {
    const { user } = await openPage('/stops/alder-bay/?embed')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/stops/alder-bay/`)
    const [first] = screen.getAllByRole('button', { name: 'Copy link to this excerpt' })
    await user.click(first as Element)
    expect(await navigator.clipboard.readText()).not.toContain('embed')
  })

  it('says by its controls what the frame’s address leaves out, and only then', async () => {
    const { user } = await openPage('/?kind=visit&embed')
    const kind = screen.getByRole('combobox', { name: 'Kind' })
    await user.selectOptions(kind, 'All kinds')
    expect(kind).toBeVisible()
  })
})

describe('the links of the page in a frame', () => {
  afterEach(() => {
    document.querySelector('base')?.remove()
  })

  it('open outside, whichever they are, and addresses stay what they are', () => {
    const link = document.createElement('a')
    link.href = 'licences.txt'
    document.body.append(link)
    const before = link.href
    openLinksOutside(document)
    expect(document.querySelector('base')?.target).toBe('_blank')
    expect(link.href).toBe(before)
    link.remove()
  })
})

describe('the code of a frame', () => {
  // As by a reader who has opened it before.
  beforeAll(async () => {
    await embedLater.load()
  })

  async function openDialog(address: string) {
    const opened = await openPage(address)
    await opened.user.click(screen.getByRole('button', { name: 'Embed' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Embed this view' }))
    const code = () => dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' }).value
    return { ...opened, dialog, code }
  }

  it('is that of the view on screen, named after it', async () => {
    const { code } = await openDialog('/stops/alder-bay/?from=2031-05-05#return-quote')
    expect(code()).toBe(
      `<iframe src="${location.origin}/stops/alder-bay/?from=2031-05-05&amp;embed#return-quote"` +
        ' title="Alder Bay · A botanist’s journey · Dateline" width="100%" height="520"' +
        ' loading="lazy" style="border:0" allow="clipboard-write"></iframe>',
    )
  })

  it('is offered for the whole map, too', async () => {
    const { code } = await openDialog('/?from=2031-05-05')
    expect(code()).toContain(`src="${location.origin}/?from=2031-05-05&amp;embed"`)
  })

  it('has the height that is typed, within what can be used', async () => {
    const { user, dialog, code } = await openDialog('/')
    const height = dialog.getByRole('spinbutton', { name: 'Height in pixels' })
    expect(height).toHaveAccessibleDescription(/From 240 to 2000/)
    await user.clear(height)
    await user.type(height, '700')
    expect(code()).toContain(' height="700" ')
    await user.clear(height)
    await user.type(height, '7')
    expect(code()).toContain(' height="240" ')
    expect(height).toHaveValue(7)
    await user.tab()
    expect(height).toHaveValue(240)
  })

  it('is copied, which a status in the dialog says each time', async () => {
    const { user, dialog, code } = await openDialog('/')
    const copy = dialog.getByRole('button', { name: 'Copy code' })
    await user.click(copy)
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(/^Code copied\.$/))
    expect(await navigator.clipboard.readText()).toBe(code())
    const said = dialog.getByText('Code copied.')
    await user.click(copy)
    // Screen readers speak only what changes.
    await waitFor(() => expect(said).not.toBeInTheDocument())
    expect(dialog.getByRole('status')).toHaveTextContent(/^Code copied\.$/)
  })

  it('is selected where the clipboard is refused', async () => {
    const { user, dialog, code } = await openDialog('/')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowed'))
    await user.click(dialog.getByRole('button', { name: 'Copy code' }))
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent(/copy it from here/))
    const area = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' })
    expect(area).toHaveFocus()
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(code())
  })

  it('can be looked at, outside', async () => {
    const { dialog } = await openDialog('/')
    const link = dialog.getByRole('link', { name: 'See how it looks' })
    expect(link).toHaveAttribute('href', `${location.origin}/?embed`)
    expect(link).toHaveAttribute('target', '_blank')
  })

  it('is put away again', async () => {
    const { user, dialog } = await openDialog('/')
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
