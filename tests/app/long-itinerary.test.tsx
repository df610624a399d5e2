import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { longItineraryLater } from '../../src/app/long-itinerary-later.ts'
import { aCentury } from '../panel/a-century.ts'
import { HEADING_HEIGHT, ROW_HEIGHT, scrollTo, stubScreen } from '../panel/a-screen.ts'
import { openPage, page } from './open-page.tsx'

beforeEach(async () => {
  stubScreen()
  await longItineraryLater.load()
})

/** Where the rows of a trip begin, in pixels, of trips of ten stays. */
const topOf = (trip: number) => trip * (HEADING_HEIGHT + 10 * ROW_HEIGHT)

describe('an itinerary of a thousand reports', () => {
  it('is drawn in part, and whole once the days leave little of it', async () => {
    const { arrivesAt } = await openPage('/', { dataset: aCentury() })
    expect(page.itinerary().querySelectorAll('li').length).toBeLessThan(50)
    expect(screen.getByRole('combobox', { name: 'Go to' })).toBeVisible()
    arrivesAt('/?from=1901-01-01&to=1910-12-31')
    await waitFor(() => expect(page.itinerary().querySelectorAll('li')).toHaveLength(100))
    expect(screen.queryByRole('combobox', { name: 'Go to' })).toBeNull()
  })

  it('has the focus back on the row that led to a stop, far down', async () => {
    const { user } = await openPage('/', { dataset: aCentury() })
    act(() => scrollTo(topOf(60)))
    await user.click(page.itineraryLink('Stop 605'))
    expect(page.heading('Stop 605')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(page.itineraryLink('Stop 605')).toHaveFocus()
    expect(document.querySelector('.side-scroll')?.scrollTop).toBe(topOf(60))
  })

  it('has the focus on the row of a stop that the page was opened at', async () => {
    const { user } = await openPage('/stops/stop-707/', { dataset: aCentury() })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(page.itineraryLink('Stop 707')).toHaveFocus()
  })
})
