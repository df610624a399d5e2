import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Day } from '../../src/calendar/day.ts'
import { IDS } from '../builders/ids.ts'
import { anArticle, anEvent, anExcerpt, aStop } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'
import { openPage, page } from './open-page.tsx'
import { standIn } from './stand-in-map.tsx'

beforeEach(() => {
  // React tells the console of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  standIn.breaks = false
})

/** A journey whose panel for Alder Bay breaks: its article has a day that no reading lets through. */
function aJourneyThatBreaks() {
  const impossible = 'some day' as Day
  return aReturningJourney({
    articles: [anArticle(), anArticle({ id: IDS.otherArticle, published: impossible })],
    stops: [
      aStop({
        events: [anEvent({ excerpts: [anExcerpt({ article: IDS.otherArticle })] })],
      }),
      aStop({ id: IDS.plannedStop }),
    ],
  })
}

describe('a map that breaks', () => {
  it('says so and offers to load again, and leaves itinerary, panel and days', async () => {
    standIn.breaks = true
    const { user } = await openPage('/')
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('The map could not be shown.')
    expect(within(alert).getByRole('button', { name: 'Load again' })).toBeVisible()
    expect(screen.getByRole('group', { name: 'Days' })).toBeVisible()
    await user.click(page.itineraryLink('Brink'))
    expect(page.panel('Brink')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(page.itineraryLink('Brink')).toHaveFocus()
  })
})

describe('a panel that breaks', () => {
  it('says so, and leaves the map and the days', async () => {
    await openPage('/stops/alder-bay/', { dataset: aJourneyThatBreaks() })
    expect(screen.getByRole('alert')).toHaveTextContent('This stop could not be shown.')
    expect(page.mapButton('Alder Bay')).toBeVisible()
    expect(screen.getByRole('group', { name: 'Days' })).toBeVisible()
  })

  it('leaves the other stops', async () => {
    const { user } = await openPage('/stops/alder-bay/', { dataset: aJourneyThatBreaks() })
    await user.click(page.mapButton('Brink'))
    expect(page.panel('Brink')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('leaves the way back to the itinerary', async () => {
    const { user } = await openPage('/', { dataset: aJourneyThatBreaks() })
    await user.click(page.itineraryLink('Alder Bay'))
    expect(screen.getByRole('alert')).toHaveTextContent('This stop could not be shown.')
    await user.keyboard('{Escape}')
    expect(page.itineraryLink('Alder Bay')).toHaveFocus()
  })
})
