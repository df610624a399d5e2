import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openPage, page } from './open-page.tsx'

function skipLinks() {
  return within(screen.getByRole('navigation', { name: 'Skip to' }))
}

describe('the skip links', () => {
  it('are the first that Tab leads to', async () => {
    await openPage('/')
    await userEvent.tab()
    expect(skipLinks().getByRole('link', { name: 'Go to the itinerary' })).toHaveFocus()
  })

  it('lead past what stands before the itinerary and the days', async () => {
    const { user, address } = await openPage('/')
    await user.click(skipLinks().getByRole('link', { name: 'Go to the itinerary' }))
    expect(page.itinerary()).toHaveFocus()
    await user.click(skipLinks().getByRole('link', { name: 'Go to the days' }))
    expect(screen.getByRole('group', { name: 'Days' })).toHaveFocus()
    expect(address()).toBe('/')
  })

  it('lead to a stop by its name where its panel is open', async () => {
    const { user } = await openPage('/stops/alder-bay/')
    expect(skipLinks().queryByRole('link', { name: /itinerary/ })).toBeNull()
    await user.click(skipLinks().getByRole('link', { name: 'Go to Alder Bay' }))
    expect(page.heading('Alder Bay')).toHaveFocus()
  })

  it('unfold the map in words', async () => {
    const { user } = await openPage('/')
    await user.click(skipLinks().getByRole('link', { name: 'Go to the map in words' }))
    expect(screen.getByText('Map in words')).toHaveFocus()
    expect(await screen.findByText(/^Alder Bay, May 5: /)).toBeVisible()
  })

  it('lead to no map in words in a frame, which has none', async () => {
    await openPage('/?embed')
    expect(skipLinks().queryByRole('link', { name: /words/ })).toBeNull()
    expect(skipLinks().getByRole('link', { name: 'Go to the map' })).toBeInTheDocument()
  })
})
