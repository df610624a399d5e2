import { act, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { describe, expect, it, vi } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import type { Search } from '../../src/itinerary/search.ts'
import { searchEntries, textsOf } from '../../src/itinerary/search-entries.ts'
import { PageSearcher, type Searcher, WorkerSearcher } from '../../src/itinerary/searcher.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { prepareSearch } from '../../src/panel/prepare-search.ts'
import { SearchResults } from '../../src/panel/SearchResults.tsx'
import {
  type KeptSearch,
  type SearchKeeper,
  SearchKeeperContext,
} from '../../src/panel/search-keeper.ts'
import { useSearch } from '../../src/panel/use-search.ts'
import { Announcer } from '../../src/ui/announcer.tsx'
import { IDS } from '../builders/ids.ts'
import { aDataset, anEvent, anExcerpt, aStop, SECOND_DAY } from '../builders/model.ts'
import { HeldWorker } from '../itinerary/held-worker.ts'
import { aNavigation } from './navigation.ts'

const DATASET = aDataset({
  stops: [
    aStop({
      events: [
        anEvent({
          id: 'first',
          title: 'Lantern parade',
          trip: IDS.trip,
          excerpts: [anExcerpt({ id: 'first-quote', exact: 'Kites were flown.' })],
        }),
        anEvent({
          id: 'second',
          title: 'Lantern parade',
          start: SECOND_DAY,
          kind: 'planned',
          excerpts: [anExcerpt({ id: 'second-quote', exact: 'Kites were flown.' })],
        }),
      ],
    }),
  ],
})

/** Does something between a drawing and what follows from it. */
function OnceDrawn({ children }: { readonly children: () => void }) {
  useLayoutEffect(children)
  return null
}

/** Tells whether the search is prepared. */
function Asking() {
  return <p>{useSearch(DATASET) === null ? 'Waiting' : 'There'}</p>
}

/** What is found of a query, by a searcher that has been handed the dataset. */
function showResults(dataset: Dataset, searcher: Searcher, query: string, { isLate = false } = {}) {
  const entries = [...searchEntries(dataset)]
  searcher.add(entries.map((entry) => ({ kind: entry.kind, texts: textsOf(entry) })))
  const search: Search = { entries, searcher }
  const preparing = Promise.resolve(search)
  const kept: KeptSearch = { dataset, search: isLate ? null : search, preparing, end: vi.fn() }
  const keeper = { createWorker: null, kept }
  const index = indexDataset(dataset)
  const stops = shownStops(dataset, ALL_DAYS)
  const drawn = (asked: string) => (
    <Announcer>
      <SearchKeeperContext value={keeper}>
        <SearchResults
          dataset={dataset}
          index={index}
          stops={stops}
          whole={stops}
          query={asked}
          before={null}
          navigation={aNavigation()}
          onPoint={() => undefined}
          onUp={() => undefined}
          onEverything={() => undefined}
          Long={() => null}
        />
        <OnceDrawn>
          {() => {
            kept.search = search
          }}
        </OnceDrawn>
      </SearchKeeperContext>
    </Announcer>
  )
  const { rerender } = render(drawn(query))
  return { types: (asked: string) => rerender(drawn(asked)) }
}

function aWorkerSearcher() {
  const worker = new HeldWorker()
  const searcher = new WorkerSearcher(worker.asWorker, () => [], new AbortController().signal)
  return { searcher, goesOn: () => act(() => worker.goOn()) }
}

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent)
const busy = () => document.querySelector('[aria-busy="true"]')

describe('results that a worker searches for', () => {
  it('are awaited in words, and there as soon as it answers', async () => {
    const { searcher, goesOn } = aWorkerSearcher()
    showResults(DATASET, searcher, 'lantern')
    await goesOn()
    expect(screen.getByText('Searching…')).toBeVisible()
    await goesOn()
    expect(titles()).toEqual(['Reports'])
    expect(screen.getByText('2 results')).toBeVisible()
  })

  it('stay until those of what is typed now come, and say that they are of before', async () => {
    const { searcher, goesOn } = aWorkerSearcher()
    const { types } = showResults(DATASET, searcher, 'lantern')
    await goesOn()
    await goesOn()
    expect(busy()).toBeNull()
    types('kites')
    expect(titles()).toEqual(['Reports'])
    expect(busy()).not.toBeNull()
    await goesOn()
    expect(titles()).toEqual(['Quotations'])
    expect(busy()).toBeNull()
  })

  it('are never those of words that others have taken the place of', async () => {
    const { searcher, goesOn } = aWorkerSearcher()
    const { types } = showResults(DATASET, searcher, 'lantern')
    await goesOn()
    types('kites')
    types('alder')
    // The first of the three is answered, and passed over.
    await goesOn()
    expect(screen.getByText('Searching…')).toBeVisible()
    await goesOn()
    expect(titles()).toEqual(['Stops', 'Articles'])
  })
})

describe('results of a search that is prepared ahead', () => {
  it('are there where it was ready just after they were first drawn', async () => {
    const { types } = showResults(DATASET, new PageSearcher(), 'lantern', { isLate: true })
    expect(await screen.findByText('2 results')).toBeVisible()
    types('kites')
    expect(titles()).toEqual(['Quotations'])
  })
})

describe('results that read alike', () => {
  it('are told apart by place and day, to who hears them as well', () => {
    showResults(DATASET, new PageSearcher(), 'lantern')
    const [first, second] = screen.getAllByRole('link', { name: 'Lantern parade' })
    expect(first).toHaveAccessibleDescription(/^Alder Bay, May 5/)
    expect(second).toHaveAccessibleDescription(/^Alder Bay, May \d+ \(planned\)/)
    const rows = screen.getAllByRole('listitem')
    expect(rows.map(({ className }) => className)).toEqual(['hit', 'hit hit-alike'])
  })

  it('name their trip and their article', () => {
    showResults(DATASET, new PageSearcher(), 'lantern')
    const [row] = screen.getAllByRole('listitem')
    expect(row).toHaveTextContent(/May 5 · First trip · The Harbour Post$/)
  })

  it('are quoted in full once, one after the other', () => {
    showResults(DATASET, new PageSearcher(), 'kites')
    const rows = screen.getAllByRole('listitem')
    expect(rows.map(({ className }) => className)).toEqual(['hit', 'hit hit-alike'])
    expect(rows[1]).toHaveTextContent('Kites were flown.')
  })
})

describe('a search that cannot be prepared', () => {
  it('is told where its results would be, and prepared anew the next time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const breaking = { dataset: DATASET, search: null, end: vi.fn() }
    const preparing = Promise.reject(new Error('out of memory'))
    const keeper: SearchKeeper = { createWorker: null, kept: { ...breaking, preparing } }
    const drawn = (attempt: number) => (
      <SearchKeeperContext value={keeper}>
        <ErrorBoundary key={attempt} fallback={<p>Broken</p>}>
          <Asking />
        </ErrorBoundary>
      </SearchKeeperContext>
    )
    const { rerender } = render(drawn(1))
    expect(await screen.findByText('Broken')).toBeVisible()
    keeper.kept = prepareSearch(DATASET, { createWorker: null, kept: null })
    rerender(drawn(2))
    expect(await screen.findByText('There')).toBeVisible()
  })

  it('is forgotten, so that it is not waited for for ever', async () => {
    const keeper: SearchKeeper = { createWorker: null, kept: null }
    // A dataset that no reading lets through.
    const kept = prepareSearch({ ...DATASET, articles: [null as never] }, keeper)
    await expect(kept.preparing).rejects.toThrow()
    expect(keeper.kept).toBeNull()
  })
})
