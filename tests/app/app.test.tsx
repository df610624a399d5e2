import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage, page } from './open-page.tsx'

describe('the page', () => {
  it('shows the itinerary beside the map and the days, and no panel', async () => {
    await openPage('/')
    expect(page.itinerary()).toBeVisible()
    expect(screen.getByRole('region', { name: 'Map' })).toBeVisible()
    expect(screen.getByRole('group', { name: 'Days' })).toBeVisible()
    expect(page.noPanel()).toBe(true)
  })

  it('tells what the dataset is and what it holds', async () => {
    await openPage('/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A botanist’s journey')
    // Every event of this journey quotes the same passage.
    expect(screen.getByText('4 stops · 2 trips · 1 quotation · 2 articles')).toBeVisible()
    expect(screen.getByText('Where a botanist was reported to be in May 2031.')).toBeVisible()
  })

  it('explains its marks and lines', async () => {
    await openPage('/')
    const legend = within(screen.getByRole('region', { name: 'How to read the map' }))
    const entries = legend.getAllByRole('listitem').map((entry) => entry.textContent)
    expect(entries).toEqual([
      'Site',
      'Town',
      'Somewhere in the country',
      'Planned',
      'Without the traveller',
      'Leg, an end planned',
      'Order stated',
    ])
  })

  it('names the browser’s tab after what is shown, the most particular first', async () => {
    const { arrivesAt } = await openPage('/')
    expect(document.title).toBe('A botanist’s journey · Dateline')
    arrivesAt('/stops/alder-bay/')
    expect(document.title).toBe('Alder Bay · A botanist’s journey · Dateline')
    arrivesAt('/')
    expect(document.title).toBe('A botanist’s journey · Dateline')
  })

  it('opens the panel of a stop in place of the itinerary', async () => {
    const { user, address } = await openPage('/')
    await user.click(page.itineraryLink('Alder Bay'))
    expect(page.panel('Alder Bay')).toBeVisible()
    expect(screen.queryByRole('navigation', { name: 'Itinerary' })).toBeNull()
    expect(screen.getAllByRole('complementary')).toHaveLength(1)
    expect(page.mapButton('Alder Bay')).toHaveAttribute('aria-pressed', 'true')
    expect(address()).toBe('/stops/alder-bay/')
  })

  it('exchanges the panel when another stop is pressed on the map', async () => {
    const { user } = await openPage('/stops/alder-bay/')
    await user.click(page.mapButton('Brink'))
    expect(page.panel('Brink')).toBeVisible()
    expect(screen.getAllByRole('complementary')).toHaveLength(1)
  })

  it('opens a returning trip at its own excerpt', async () => {
    const { user, address } = await openPage('/')
    await user.click(screen.getByRole('button', { name: /Alder Bay$/ }))
    expect(page.panel('Alder Bay')).toBeVisible()
    expect(address()).toBe('/stops/alder-bay/#return-quote')
    // It is scrolled to: the heading with the focus would be out of sight.
    expect(document.getElementById('return-quote')).toHaveFocus()
  })

  it('closes the panel with Escape, unless something nearer used the key', async () => {
    const { user } = await openPage('/stops/alder-bay/')
    const nearer = (event: KeyboardEvent) => event.preventDefault()
    window.addEventListener('keydown', nearer, { capture: true, once: true })
    await user.keyboard('{Escape}')
    expect(page.panel('Alder Bay')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(page.noPanel()).toBe(true)
  })

  it('stays where Escape is pressed in a field, which may be to put back what was typed', async () => {
    const { user } = await openPage('/stops/alder-bay/')
    within(screen.getByRole('group', { name: 'Days' }))
      .getByLabelText('From')
      .focus()
    await user.keyboard('{Escape}')
    expect(page.panel('Alder Bay')).toBeVisible()
  })

  it('leads home from a panel by the title, too', async () => {
    const { user, address } = await openPage('/stops/alder-bay/?from=2031-05-05')
    const title = within(screen.getByRole('heading', { level: 1 })).getByRole('link')
    expect(title).toHaveAttribute('href', '/?from=2031-05-05')
    await user.click(title)
    expect(page.noPanel()).toBe(true)
    expect(address()).toBe('/?from=2031-05-05')
  })
})

describe('what could not be shown as the address asked', () => {
  it('is told in an alert, with the nearest sensible view', async () => {
    await openPage('/stops/nowhere/')
    expect(screen.getByRole('alert')).toHaveTextContent('This dataset has no stop “nowhere”.')
    expect(page.itinerary()).toBeVisible()
  })

  it('is told of a former id by the stop’s name', async () => {
    await openPage('/stops/alder-bay/#nothing')
    expect(screen.getByRole('alert')).toHaveTextContent('no quotation “nothing”')
    expect(page.panel('Alder Bay')).toBeVisible()
  })

  it('is dismissed by its button', async () => {
    const { user } = await openPage('/stops/nowhere/')
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is gone with the reader’s next choice', async () => {
    const { user } = await openPage('/stops/nowhere/')
    await user.click(page.itineraryLink('Brink'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(page.panel('Brink')).toBeVisible()
  })
})
