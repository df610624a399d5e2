import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { searchLater } from '../../src/app/search-later.ts'
import { PHONE } from '../../src/ui/use-media-query.ts'
import { anEvent, anExcerpt, aStop, FIRST_DAY } from '../builders/model.ts'
import { aReturningJourney, RETURN_DAY } from '../panel/journeys.ts'
import { stubMedia } from '../ui/browser-stubs.ts'
import { openPage, page } from './open-page.tsx'

/** A jetty that is named in a quotation of the first day, and a lighthouse of a later one. */
function aJourneyToSearch() {
  return aReturningJourney({
    stops: [
      aStop({
        events: [
          anEvent({
            id: 'landing',
            title: 'Arrival by boat',
            excerpts: [anExcerpt({ id: 'jetty-quote', exact: 'A crowd filled the jetty.' })],
          }),
        ],
      }),
      aStop({
        id: 'brink',
        names: { ar: 'القاهرة' },
        events: [
          anEvent({
            id: 'beacon',
            title: 'Visit to the jetty light',
            start: RETURN_DAY,
            excerpts: [anExcerpt({ id: 'light-quote', exact: 'The lamp was lit.' })],
          }),
        ],
      }),
    ],
  })
}

async function openSearch(address = '/') {
  await searchLater.load()
  return openPage(address, { dataset: aJourneyToSearch() })
}

const field = () => screen.getByRole('searchbox', { name: 'Search' })
const results = () => screen.findByRole('region', { name: 'Search results' })
const noItinerary = () => screen.queryByRole('navigation', { name: 'Itinerary' }) === null

async function listed(): Promise<readonly (string | null)[]> {
  return within(await results())
    .getAllByRole('link')
    .map((link) => link.textContent)
}

describe('searching the itinerary', () => {
  it('shows what is found in its place, each kind under its heading, as it is typed', async () => {
    const { user } = await openSearch()
    await user.type(field(), 'jet')
    const found = within(await results())
    expect(await found.findByText('2 results')).toBeVisible()
    expect(found.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Reports',
      'Quotations',
    ])
    expect(await listed()).toEqual(['Visit to the jetty light', 'Alder Bay, May 5'])
    expect(noItinerary()).toBe(true)
  })

  it('marks what was found, as the quotation has it', async () => {
    const { user } = await openSearch()
    await user.type(field(), 'JËTTY')
    const quotation = await within(await results()).findByRole('blockquote')
    expect(quotation).toHaveTextContent(/^A crowd filled the jetty\.$/)
    expect(quotation.querySelector('mark')).toHaveTextContent(/^jetty$/)
  })

  it('finds a stop by a name in another language, whatever its form, and shows both', async () => {
    const { user } = await openSearch()
    await user.type(field(), 'قاهره')
    const found = within(await results())
    expect(await found.findByRole('link', { name: 'Brink' })).toBeVisible()
    expect(found.getByText('القاهرة').closest('[lang]')).toHaveAttribute('lang', 'ar')
  })

  it('says where nothing is found, and where the words are only similar', async () => {
    const { user } = await openSearch('/?q=zzz')
    expect(await within(await results()).findByText('Nothing found')).toBeVisible()
    await user.clear(field())
    await user.type(field(), 'jetti')
    expect(await within(await results()).findByText(/^Nothing has these words\./)).toBeVisible()
  })

  it('shows the itinerary again once nothing is searched for', async () => {
    const { user } = await openSearch('/?q=jetty')
    await results()
    await user.clear(field())
    expect(page.itinerary()).toBeVisible()
  })

  it('tells a screen reader how much was found once typing rests', async () => {
    const { user } = await openSearch()
    await user.type(field(), 'jetty')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 results'))
  })
})

describe('the address of a search', () => {
  it('has it once typing rests, and not before', async () => {
    const { user, address } = await openSearch()
    await user.type(field(), 'jetty')
    expect(address()).toBe('/')
    await waitFor(() => expect(address()).toBe('/?q=jetty'), { timeout: 3000 })
  })

  it('has it at once by Enter, in one step', async () => {
    const { user, store, address } = await openSearch()
    const steps: string[] = []
    store.subscribe(({ view }) => steps.push(view.query))
    await user.type(field(), 'jetty{Enter}')
    expect(address()).toBe('/?q=jetty')
    await user.tab()
    expect(steps).toEqual(['jetty'])
  })

  it('puts words into the field that Back leads to', async () => {
    const { user, arrivesAt } = await openSearch('/?q=jetty')
    expect(field()).toHaveValue('jetty')
    await user.type(field(), ' light{Enter}')
    arrivesAt('/?q=jetty')
    expect(field()).toHaveValue('jetty')
    await within(await results()).findByText('2 results')
    arrivesAt('/')
    expect(field()).toHaveValue('')
    expect(page.itinerary()).toBeVisible()
  })
})

describe('a result', () => {
  it('leads to its quotation, and closing leads back to what was found', async () => {
    const { user, address } = await openSearch('/?q=jetty')
    await user.click(await within(await results()).findByRole('link', { name: /^Alder Bay/ }))
    expect(address()).toBe('/stops/alder-bay/?q=jetty#jetty-quote')
    expect(page.panel('Alder Bay').querySelector('[aria-current="true"]')).toHaveTextContent(
      'A crowd filled the jetty.',
    )
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(address()).toBe('/?q=jetty')
    expect(within(await results()).getByRole('link', { name: /^Alder Bay/ })).toHaveFocus()
  })

  it('that is an article shows what it reports, and ends the search', async () => {
    const { user, address } = await openSearch('/?q=botanist+reaches')
    const found = within(await results())
    await user.click((await found.findAllByRole('link')).at(-1) as HTMLElement)
    expect(address()).toMatch(/^\/\?article=/)
    expect(field()).toHaveValue('')
    expect(page.itinerary()).toBeVisible()
  })
})

describe('a search among what is shown', () => {
  it('finds nothing beyond, says so and how much there is, and takes everything in at a press', async () => {
    const { user, address } = await openSearch(`/?to=${FIRST_DAY}&q=jetty`)
    const found = within(await results())
    expect(await found.findByText('1 result')).toBeVisible()
    expect(found.getByText('1 more result is left out.')).toBeVisible()
    await user.click(found.getByRole('button', { name: 'Show every stop' }))
    expect(await found.findByText('2 results')).toBeVisible()
    expect(found.queryByRole('button')).toBeNull()
    expect(address()).toBe('/?q=jetty')
  })
})

describe('the keys of a search', () => {
  it('lead from the field into what was found, on and back', async () => {
    const { user } = await openSearch('/?q=jetty')
    const [first, second] = await within(await results()).findAllByRole('link')
    await user.click(field())
    await user.keyboard('{ArrowDown}')
    expect(first).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(field()).toHaveFocus()
  })

  it('clear it by Escape, from a result too, and then leave it', async () => {
    const { user, address } = await openSearch('/?q=jetty')
    await within(await results()).findAllByRole('link')
    await user.click(field())
    await user.keyboard('{ArrowDown}{Escape}')
    expect(field()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
    expect(address()).toBe('/')
    await user.keyboard('{Escape}')
    expect(page.itinerary()).toHaveFocus()
  })
})

describe('the place of a search', () => {
  it('rises with the sheet of a phone, and a stop that was found is shown with the map', async () => {
    stubMedia(PHONE)
    const { user } = await openSearch()
    const rest = () => field().closest<HTMLElement>('.side')?.dataset['rest']
    expect(rest()).toBe('peek')
    await user.type(field(), 'alder{Enter}')
    expect(rest()).toBe('full')
    await user.click(await within(await results()).findByRole('link', { name: 'Alder Bay' }))
    const sheet = page.panel('Alder Bay').closest<HTMLElement>('.side')
    expect(sheet?.dataset['rest']).toBe('half')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(rest()).toBe('full')
  })

  it('is no part of a frame that is not opened with a search', async () => {
    await openSearch('/?embed')
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('stays in a frame that was, cleared too', async () => {
    const { user } = await openSearch('/?embed&q=jetty')
    await user.clear(field())
    await user.keyboard('{Enter}')
    expect(field()).toHaveFocus()
  })
})
