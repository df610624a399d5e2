import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { displayLater, keysLater } from '../../src/app/dialogs.tsx'
import { openPage, page } from './open-page.tsx'

const heading = () => screen.getByRole('heading', { level: 1, name: 'Method and sources' })

describe('the page about method and sources', () => {
  it('is opened by its address, in place of the map, and leaves the focus alone', async () => {
    await openPage('/about/')
    expect(heading()).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Map' })).toBeNull()
    expect(document.title).toBe('Method and sources · A botanist’s journey · Dateline')
    expect(document.body).toHaveFocus()
  })

  it('is opened from the itinerary, takes the focus, and keeps the days for the way back', async () => {
    const { user, address } = await openPage('/?from=2031-05-20')
    await user.click(screen.getByRole('link', { name: 'Method and sources' }))
    expect(address()).toBe('/about/?from=2031-05-20')
    expect(heading()).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Map and itinerary' }))
    expect(address()).toBe('/?from=2031-05-20')
    expect(page.itinerary()).toHaveFocus()
  })

  it('begins at the section that its address names', async () => {
    const { user, address } = await openPage('/about/')
    await user.click(screen.getByRole('link', { name: 'Corrections' }))
    expect(address()).toBe('/about/#corrections')
    expect(screen.getByRole('heading', { level: 2, name: 'Corrections' })).toHaveFocus()
  })

  it('ends with the list of keys and the choice of display, as every view does', async () => {
    await Promise.all([keysLater.load(), displayLater.load()])
    const { user } = await openPage('/about/')
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Display' }))
    expect(await screen.findByRole('dialog', { name: 'Display' })).toBeVisible()
  })

  it('leads to a report, whose panel opens', async () => {
    const { user, address } = await openPage('/about/')
    await user.click(
      screen.getAllByRole('link', { name: 'Show only what it reports' })[0] as Element,
    )
    expect(address()).toBe('/?article=harbour-post')
  })

  it('says so when it has no such section', async () => {
    await openPage('/about/#nowhere')
    expect(screen.getByRole('alert')).toHaveTextContent('no section “nowhere”')
    expect(heading()).toBeVisible()
  })
})
