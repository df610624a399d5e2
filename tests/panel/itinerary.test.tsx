import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { EVERY_REPORT, type Narrowing } from '../../src/itinerary/narrowing.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { Itinerary } from '../../src/panel/Itinerary.tsx'
import { IDS } from '../builders/ids.ts'
import { anEvent, aStop, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'
import { rowWords } from '../builders/row-words.ts'
import { aReturningJourney, RETURN_DAY, theBuiltInJourney } from './journeys.ts'
import { aNavigation } from './navigation.ts'

function showItinerary(
  dataset: Dataset = aReturningJourney(),
  range: DayRange = ALL_DAYS,
  narrowing: Narrowing = EVERY_REPORT,
) {
  const navigation = aNavigation()
  const onEverything = vi.fn()
  render(
    <Itinerary
      dataset={dataset}
      stops={shownStops(dataset, range, narrowing)}
      range={range}
      highlighted={new Set()}
      onPoint={() => undefined}
      navigation={navigation}
      narrowing={narrowing}
      onEverything={onEverything}
    />,
  )
  const itinerary = screen.getByRole('navigation', { name: 'Itinerary' })
  return { itinerary, navigation, onEverything }
}

function linksIn(itinerary: HTMLElement): readonly string[] {
  return within(itinerary)
    .queryAllByRole('link')
    .map((link) => link.textContent ?? '')
}

describe('the itinerary', () => {
  it('has one link for each stop, however often trips come back to it', () => {
    const { itinerary } = showItinerary()
    expect([...linksIn(itinerary)].sort()).toEqual(['Alder Bay', 'Brink', 'Corran', 'Dunmore'])
  })

  it('has one link for each stop of the built-in journey', () => {
    const dataset = theBuiltInJourney()
    const { itinerary } = showItinerary(dataset)
    expect(dataset.stops).toHaveLength(7)
    expect([...linksIn(itinerary)].sort()).toEqual(dataset.stops.map(({ name }) => name).sort())
  })

  it('tells the trips in the order of their days, and what is beside them last', () => {
    showItinerary()
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(headings.map((heading) => heading.textContent?.trim())).toEqual([
      'First trip May 5–6',
      'Second trip May 20–22',
      'Also reported',
    ])
  })

  it('tells under each trip its stops by day, with the days', () => {
    showItinerary()
    const rows = screen.getAllByRole('listitem').map(rowWords)
    expect(rows.slice(0, 2)).toEqual(['Alder Bay Mon, May 5', 'Brink Tue, May 6 · planned'])
    expect(rows[3]).toMatch(/^Dunmore Tue, May 20 – Thu, May 22/)
  })

  it('breaks no line within a day: two days and what is said of them keep their words together', () => {
    showItinerary()
    const days = screen.getAllByRole('listitem')[3]?.querySelector('.itinerary-days')?.textContent
    expect(days?.split(' ')).toEqual([
      expect.stringMatching(/^Tue,\sMay\s20$/u),
      '–',
      expect.stringMatching(/^Thu,\sMay\s22\s·$/u),
      'planned',
      'in',
      'part',
    ])
  })

  it('says in words what was only planned, and what was planned in part', () => {
    showItinerary()
    const rows = screen.getAllByRole('listitem').map(rowWords)
    expect(rows.filter((row) => / · planned$/.test(row))).toHaveLength(1)
    expect(rows.filter((row) => / · planned in part$/.test(row))).toEqual([
      expect.stringContaining('Dunmore'),
    ])
  })

  it('says in words what is beside the trips: planned, or without the traveller', () => {
    const kinds = ['planned', 'background', 'visit'] as const
    const stops = kinds.map((kind) =>
      aStop({ id: kind, events: [anEvent({ id: kind + 1, kind })] }),
    )
    showItinerary(aReturningJourney({ stops }))
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(headings).toEqual(['On no numbered trip ', 'Also reported '])
    const rows = screen.getAllByRole('listitem').map(rowWords)
    expect(rows).toEqual([
      'Planned Mon, May 5 · planned',
      'Visit Mon, May 5',
      'Background Mon, May 5 · background',
    ])
  })

  it('names the towns of a trip that are no stops', () => {
    showItinerary()
    expect(screen.getByText('Also named on this trip: Eskerry and Fallow')).toBeVisible()
  })

  it('leads to a stop by its address, within the page', async () => {
    const { itinerary, navigation } = showItinerary()
    const link = within(itinerary).getByRole('link', { name: 'Brink' })
    expect(link).toHaveAttribute('href', '/stops/brink/')
    await userEvent.click(link)
    expect(navigation.followed).toEqual([{ stop: 'brink' }])
  })

  it('offers the days of a later trip as a button that opens its first excerpt', async () => {
    const { itinerary, navigation } = showItinerary()
    const days = within(itinerary).getByRole('button', {
      name: /^Tue,\sMay\s20 Alder Bay$/,
    })
    await userEvent.click(days)
    expect(navigation.followed).toEqual([{ stop: IDS.stop, excerpt: 'return-quote' }])
  })

  it('has no such button for a stop that no later trip comes back to', () => {
    const { itinerary } = showItinerary()
    const buttons = within(itinerary).getAllByRole('button')
    expect(buttons).toHaveLength(2)
    expect(buttons[0]).toHaveAccessibleName(/Alder Bay$/)
    expect(buttons[1]).toHaveAccessibleName(/Corran/)
  })
})

describe('the itinerary of one kind of report', () => {
  const PLANNED: Narrowing = { article: null, kind: 'planned' }

  it('has only the stops that are left, and offers every stop', async () => {
    const { itinerary, onEverything } = showItinerary(aReturningJourney(), ALL_DAYS, PLANNED)
    expect(linksIn(itinerary)).toEqual(['Brink', 'Dunmore'])
    expect(itinerary).toHaveTextContent(/2 stops are left out\./)
    await userEvent.click(within(itinerary).getByRole('button', { name: 'Show every stop' }))
    expect(onEverything).toHaveBeenCalledOnce()
  })

  it('says so when nothing of that kind is reported', () => {
    const { itinerary } = showItinerary(aReturningJourney({ stops: [aStop()] }), ALL_DAYS, PLANNED)
    expect(itinerary).toHaveTextContent(/^No report is left by what is chosen\./)
  })
})

describe('the itinerary of a range', () => {
  const FIRST_TRIP: DayRange = { from: FIRST_DAY, to: SECOND_DAY }

  it('has only the stops in it', () => {
    const { itinerary } = showItinerary(aReturningJourney(), { from: RETURN_DAY, to: RETURN_DAY })
    expect(linksIn(itinerary)).toEqual(['Alder Bay', 'Dunmore'])
  })

  it('says how many stops are on other days and offers every stop', async () => {
    const { itinerary, onEverything } = showItinerary(aReturningJourney(), FIRST_TRIP)
    expect(within(itinerary).getByText(/1 stop is on other days\./)).toBeVisible()
    await userEvent.click(within(itinerary).getByRole('button', { name: 'Show every stop' }))
    expect(onEverything).toHaveBeenCalledOnce()
  })

  it('does not offer every stop where all dates are shown', () => {
    showItinerary()
    expect(screen.queryByRole('button', { name: 'Show every stop' })).toBeNull()
  })

  it('says so when nothing is reported on its days', () => {
    const empty: DayRange = { from: RETURN_DAY, to: RETURN_DAY }
    const dataset = aReturningJourney({ stops: [aStop(), aStop({ id: IDS.plannedStop })] })
    const { itinerary } = showItinerary(dataset, empty)
    expect(linksIn(itinerary)).toEqual([])
    expect(itinerary).toHaveTextContent(/^Nothing is reported on these days\./)
    expect(itinerary).toHaveTextContent(/2 stops are on other days\./)
  })

  it('does not claim that a stop without any report is on other days', () => {
    const dataset = aReturningJourney({
      stops: [
        aStop({ events: [anEvent()] }),
        aStop({ id: IDS.plannedStop, events: [] }),
        aStop({ id: IDS.backgroundStop, events: [anEvent({ id: 'later', start: RETURN_DAY })] }),
      ],
    })
    const { itinerary } = showItinerary(dataset, FIRST_TRIP)
    expect(itinerary).toHaveTextContent(/1 stop is on other days\./)
  })
})
