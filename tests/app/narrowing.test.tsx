import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage, page } from './open-page.tsx'

function stopsOnMap(): readonly (string | null)[] {
  return within(screen.getByRole('region', { name: 'Map' }))
    .queryAllByRole('button')
    .map((button) => button.getAttribute('aria-label'))
}

const kind = () => screen.getByRole('combobox', { name: 'Kind' })

describe('a narrowed page', () => {
  it('has the kind chosen on the map, in the itinerary, in the count and in the address', async () => {
    const { user, address } = await openPage('/')
    await user.selectOptions(kind(), 'Planned visits')
    expect(stopsOnMap()).toEqual(['Brink, 1 reports', 'Dunmore, 1 reports'])
    expect(within(page.itinerary()).getAllByRole('link')).toHaveLength(2)
    expect(screen.getByText('2 of 4 stops')).toBeVisible()
    expect(address()).toBe('/?kind=planned')
  })

  it('stays narrowed when a stop is opened, and says so there', async () => {
    const { user, address } = await openPage('/?kind=planned')
    await user.click(page.itineraryLink('Dunmore'))
    expect(address()).toBe('/stops/dunmore/?kind=planned')
    expect(kind()).toHaveDisplayValue('Planned visits')
    expect(page.panel('Dunmore')).toHaveTextContent(/1 report is left out\./)
  })

  it('gives everything back at one press, and the focus does not get lost', async () => {
    const { user, address } = await openPage('/stops/dunmore/?kind=planned&from=2031-05-20')
    await user.click(screen.getByRole('button', { name: 'All articles and kinds' }))
    expect(address()).toBe('/stops/dunmore/?from=2031-05-20')
    expect(kind()).toHaveDisplayValue('All kinds')
    expect(page.heading('Dunmore')).toHaveFocus()
  })

  it('keeps its controls beside a stop while a reader uses them', async () => {
    const { user } = await openPage('/stops/dunmore/?kind=planned')
    await user.selectOptions(kind(), 'All kinds')
    expect(kind()).toHaveFocus()
    await user.click(page.mapButton('Brink'))
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('gives back the days too where every stop is asked for', async () => {
    const { user, address } = await openPage('/?kind=planned&from=2031-05-20')
    await user.click(screen.getByRole('button', { name: 'Show every stop' }))
    expect(address()).toBe('/')
  })

  it('says which article it does not know, and shows them all', async () => {
    await openPage('/?article=lost')
    expect(screen.getByRole('alert')).toHaveTextContent('no article “lost”')
    expect(stopsOnMap()).toHaveLength(4)
  })
})
