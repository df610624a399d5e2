import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { datasetIn } from '../../src/dataset/dataset-in.ts'
import { centreInScroller } from '../../src/ui/centre-in-scroller.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anEvent, aStop, FIRST_DAY, SECOND_DAY } from '../builders/model.ts'
import { aReturningJourney, RETURN_DAY, theBuiltInJourney } from './journeys.ts'
import { showPanel } from './show-panel.tsx'

vi.mock('../../src/ui/centre-in-scroller.ts', () => ({
  centreInScroller: vi.fn(),
  hasScrolled: () => false,
}))

/** What the panel is scrolled to, in turn. */
function watchScrolling(): readonly string[] {
  const revealed: string[] = []
  vi.mocked(centreInScroller).mockImplementation(({ id }) => {
    revealed.push(id)
  })
  return revealed
}

describe('the panel of a stop', () => {
  it('is named after its stop, whose name is a heading of the second level', () => {
    showPanel()
    const panel = screen.getByRole('complementary', { name: 'Alder Bay' })
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent(/^Alder Bay$/)
  })

  it('tells the stop’s other names, each in its own language', () => {
    showPanel()
    expect(screen.getByText('خليج')).toHaveAttribute('lang', 'ar')
    expect(screen.getByText('מפרץ')).toHaveAttribute('lang', 'he')
  })

  it('does not tell the name again among the other names', () => {
    const stop = aStop({ names: { en: 'Alder Bay', ar: 'خليج' } })
    showPanel(aDataset({ stops: [stop] }))
    expect(screen.getAllByText('Alder Bay')).toHaveLength(1)
  })

  it('tells what the sources print where the reader knows the stop by another name', () => {
    showPanel(datasetIn(aDataset({ stops: [aStop({ names: { ar: 'خليج' } })] }), 'ar'))
    expect(screen.getByRole('heading', { level: 2, name: 'خليج' })).toBeVisible()
    expect(screen.getByText('Alder Bay').closest('p')).toHaveTextContent(
      'As the sources print it: Alder Bay',
    )
    expect(screen.queryByText(/Other names/)).toBeNull()
  })

  it('says nothing of other names where there are none', () => {
    showPanel(aDataset({ stops: [aStop({ names: {} })] }))
    expect(screen.queryByText(/Other names/)).toBeNull()
  })

  it('tells the country, the coordinates and how exact they are', () => {
    const stop = aStop({ country: 'PT', precision: 'site' })
    showPanel(aDataset({ stops: [stop] }))
    expect(screen.getByText('Portugal')).toBeVisible()
    expect(screen.getByText('39.4° N, 31.2° W (site)')).toBeVisible()
  })

  it('links to the gazetteers it knows, and prints other entries as they are', () => {
    const links = ['geonames:105343', 'wikidata:Q12', 'javascript:alert(1)', 'geonames:1/../x']
    showPanel(aDataset({ stops: [aStop({ links })] }))
    expect(screen.getByRole('link', { name: 'GeoNames' })).toHaveAttribute(
      'href',
      'https://www.geonames.org/105343',
    )
    expect(screen.getByRole('link', { name: 'Wikidata' })).toHaveAttribute(
      'href',
      'https://www.wikidata.org/wiki/Q12',
    )
    expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull()
    expect(screen.getByText('geonames:1/../x').closest('a')).toBeNull()
  })

  it('tells the makers’ note about the place', () => {
    showPanel()
    expect(screen.getByText('The point marks the quay.')).toBeVisible()
  })

  it('is closed by its button, which is named Close', async () => {
    const { navigation } = showPanel()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(navigation.followed).toEqual([{ stop: null }])
  })

  it('leads back to the itinerary by a link with an address', async () => {
    const { navigation } = showPanel()
    const link = screen.getByRole('link', { name: /Itinerary/ })
    expect(link).toHaveAttribute('href', '/')
    await userEvent.click(link)
    expect(navigation.followed).toEqual([{ stop: null }])
  })

  it('quotes every excerpt of every stop of the built-in journey once, as it stands', () => {
    const dataset = theBuiltInJourney()
    for (const stop of dataset.stops) {
      const { panel, leave } = showPanel(dataset, { stop: stop.id })
      const proofs = stop.events.flatMap((event) => event.excerpts)
      expect(proofs).not.toEqual([])
      for (const { id, exact } of proofs) {
        const figures = panel.querySelectorAll(`[id="${id}"]`)
        expect(figures).toHaveLength(1)
        expect(figures[0]?.querySelector('blockquote')?.textContent).toBe(exact)
      }
      leave()
    }
  })
})

describe('the reports in the panel', () => {
  it('stand in the order of their days', () => {
    showPanel(aReturningJourney())
    const days = screen.getAllByRole('heading', { level: 3 }).map((day) => day.textContent)
    expect(days).toEqual(['Monday, May 5, 2031', 'Tuesday, May 20, 2031'])
  })

  it('are only those in the range, and the others are counted and offered', async () => {
    const { onEverything } = showPanel(aReturningJourney(), {
      range: { from: FIRST_DAY, to: SECOND_DAY },
    })
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByText(/^1 report is on other days\./)).toBeVisible()
    expect(screen.queryByText(/^The quotation/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Show all 2' }))
    expect(onEverything).toHaveBeenCalledOnce()
  })

  it('are only those of the article and the kind chosen, and the others are counted', () => {
    const { panel } = showPanel(aReturningJourney(), {
      stop: 'dunmore',
      narrowing: { article: null, kind: 'planned' },
    })
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(panel).toHaveTextContent(/1 report is left out\./)
    expect(screen.getByRole('button', { name: 'Show all 2' })).toBeVisible()
  })

  it('are said to be none where the choice leaves none, the marked one with them', () => {
    const { panel } = showPanel(aReturningJourney(), {
      marked: 'return-quote',
      narrowing: { article: IDS.otherArticle, kind: null },
    })
    expect(screen.queryByRole('article')).toBeNull()
    expect(panel).toHaveTextContent(/No report here is left by what is chosen\./)
    expect(panel).toHaveTextContent(/The quotation that the link names belongs to a report that/)
  })

  it('are said to be none where the range leaves none', () => {
    const { panel } = showPanel(aReturningJourney(), {
      stop: IDS.plannedStop,
      range: { from: RETURN_DAY, to: null },
    })
    expect(screen.queryByRole('article')).toBeNull()
    expect(panel).toHaveTextContent(/Nothing is reported here on these days\./)
    expect(screen.getByRole('button', { name: 'Show it' })).toBeVisible()
  })

  it('are not counted as hidden where all are shown', () => {
    const { panel } = showPanel(aReturningJourney())
    expect(panel).not.toHaveTextContent(/on other days/)
  })
})

describe('the excerpt that an address names', () => {
  it('is marked, alone, and brought into view', () => {
    const revealed = watchScrolling()
    const { panel } = showPanel(aReturningJourney(), { marked: 'return-echo' })
    const marked = panel.querySelectorAll('[aria-current="true"]')
    expect([...marked].map(({ id }) => id)).toEqual(['return-echo'])
    expect(revealed).toEqual(['return-echo'])
  })

  it('is followed when the address names another', () => {
    const revealed = watchScrolling()
    const { choose } = showPanel(aReturningJourney(), { marked: 'return-echo' })
    choose({ marked: 'return-quote' })
    expect(revealed).toEqual(['return-echo', 'return-quote'])
  })

  it('is not scrolled to again when something else changes', () => {
    const revealed = watchScrolling()
    const { choose } = showPanel(aReturningJourney(), { marked: 'return-echo' })
    choose({ range: { from: FIRST_DAY, to: null } })
    expect(revealed).toEqual(['return-echo'])
  })

  it('is none for an address without one', () => {
    const revealed = watchScrolling()
    const { panel } = showPanel(aReturningJourney())
    expect(panel.querySelector('[aria-current]')).toBeNull()
    expect(revealed).toEqual([])
  })

  it('is said to be on other days where the range leaves it out, then shown with all dates', () => {
    const revealed = watchScrolling()
    const { panel, choose } = showPanel(aReturningJourney(), {
      marked: 'return-quote',
      range: { from: FIRST_DAY, to: SECOND_DAY },
    })
    expect(panel).toHaveTextContent(
      'The quotation that the link names belongs to a report on other days.',
    )
    expect(revealed).toEqual([])
    choose({ range: { from: null, to: null } })
    expect(panel).not.toHaveTextContent(/The quotation that the link names/)
    expect(revealed).toEqual(['return-quote'])
  })

  it('may have any id that a file can give it', () => {
    const id = 'a "quote"] 1\\:x'
    const revealed = watchScrolling()
    const events = [anEvent({ excerpts: [{ ...anExcerptOf(), id }] })]
    showPanel(aDataset({ stops: [aStop({ events })] }), { marked: id })
    expect(revealed).toEqual([id])
  })
})

function anExcerptOf() {
  const [excerpt] = anEvent().excerpts
  if (excerpt === undefined) throw new Error('The builder’s event has an excerpt.')
  return excerpt
}

describe('the stops before and after', () => {
  it('are linked for each trip that leads through the stop', async () => {
    const { navigation } = showPanel(aReturningJourney(), { stop: IDS.stop })
    const first = screen.getByRole('navigation', { name: 'Stops of the First trip' })
    const next = within(first).getByRole('link', { name: 'Next Brink' })
    expect(next).toHaveAttribute('href', '/stops/brink/')
    await userEvent.click(next)
    expect(navigation.followed).toEqual([{ stop: IDS.plannedStop }])
    expect(screen.getByRole('navigation', { name: 'Stops of the Second trip' })).toBeVisible()
  })

  it('are said to have no stated order where no source tells it', () => {
    showPanel(aReturningJourney(), { stop: IDS.stop })
    const second = screen.getByRole('navigation', { name: 'Stops of the Second trip' })
    expect(
      within(second).getByRole('link', { name: 'Next Dunmore order not stated' }),
    ).toBeVisible()
  })

  it('end where the trip ends, in words', () => {
    showPanel(aReturningJourney(), { stop: IDS.plannedStop })
    const trip = screen.getByRole('navigation', { name: 'Stops of the First trip' })
    expect(within(trip).getByRole('link', { name: 'Previous Alder Bay' })).toBeVisible()
    expect(within(trip).getByText('Last stop shown')).toBeVisible()
  })

  it('are those of the range', () => {
    showPanel(aReturningJourney(), {
      stop: IDS.stop,
      range: { from: FIRST_DAY, to: FIRST_DAY },
    })
    expect(screen.queryByRole('link', { name: /Brink/ })).toBeNull()
    expect(screen.getByText('Last stop shown')).toBeVisible()
  })

  it('are none for a stop that is on no trip', () => {
    showPanel(aDataset(), { stop: IDS.backgroundStop })
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})
