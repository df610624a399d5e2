import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { decodeAddress } from '../../src/address/decode-address.ts'
import { encodeAddress } from '../../src/address/encode-address.ts'
import { resolveView } from '../../src/address/resolve-view.ts'
import type { Site } from '../../src/address/site.ts'
import { App } from '../../src/app/App.tsx'
import { aboutLater } from '../../src/app/about-later.ts'
import { importEmbed } from '../../src/app/import-embed.ts'
import { mapLater } from '../../src/app/map-later.ts'
import { noticesLater } from '../../src/app/NoticePane.tsx'
import { problemListLater } from '../../src/app/ProblemReport.tsx'
import { panelLater } from '../../src/app/panel-later.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import type { Problem } from '../../src/dataset/problem.ts'
import { Announcer } from '../../src/ui/announcer.tsx'
import type { View } from '../../src/view/view.ts'
import { arriveAt, createViewStore } from '../../src/view/view-store.ts'
import { aReturningJourney } from '../panel/journeys.ts'

const SITE: Site = { base: '/', mode: 'pages', languages: ['en', 'ar', 'he'] }

interface PageChoices {
  readonly dataset?: Dataset
  readonly problems?: readonly Problem[]
  /** The way to let time pass, where a test has stopped it. */
  readonly advanceTimers?: (milliseconds: number) => void
}

/** Opens the page at an address, with the map's stand-in drawn, and hands it to a reader. */
export async function openPage(address = '/', choices: PageChoices = {}) {
  const { dataset = aReturningJourney(), problems = [], advanceTimers } = choices
  const { view, notices } = viewOf(address, dataset)
  const store = createViewStore(view, notices)
  await Promise.all([
    panelLater.load(),
    aboutLater.load(),
    problemListLater.load(),
    noticesLater.load(),
    mapLater.load(),
  ])
  const parts = view.embed ? await importEmbed() : null
  // Not in one go: the map comes after everything else.
  await act(async () => {
    render(
      <Announcer>
        <App
          dataset={dataset}
          index={indexDataset(dataset)}
          problems={problems}
          store={store}
          site={SITE}
          readBasemap={() => Promise.reject(new Error('A test has no basemap.'))}
          embed={parts}
        />
      </Announcer>,
    )
  })
  return {
    user: userEvent.setup(advanceTimers === undefined ? {} : { advanceTimers }),
    store,
    address: () => encodeAddress(store.getState().view, SITE),
    /** What Back, Forward or another address typed in by the reader do. */
    arrivesAt: (other: string) => act(() => arriveAt(store, viewOf(other, dataset).view)),
  }
}

function viewOf(address: string, dataset: Dataset) {
  const index = indexDataset(dataset)
  const { pathname, search, hash } = new URL(address, 'https://dateline.example')
  const decoded = decodeAddress({ pathname, search, hash }, SITE)
  const lookup = {
    language: dataset.language,
    stopOf: (id: string) => index.stops.get(id) ?? index.aliases.get(id) ?? null,
    excerptStop: (id: string) => index.excerpts.get(id)?.stop.id ?? null,
    hasArticle: (id: string) => index.articles.has(id),
  }
  const resolved: { view: View; notices: typeof decoded.notices } = resolveView(
    decoded.view,
    lookup,
    { data: false, languages: [] },
  )
  return { view: resolved.view, notices: [...decoded.notices, ...resolved.notices] }
}

/** Where a reader finds things on the page. */
export const page = {
  itinerary: () => screen.getByRole('navigation', { name: 'Itinerary' }),
  itineraryLink: (stop: string) => screen.getByRole('link', { name: stop }),
  mapButton: (stop: string) =>
    screen.getByRole('button', { name: new RegExp(`^${stop}, \\d+ reports?$`) }),
  panel: (stop: string) => screen.getByRole('complementary', { name: stop }),
  noPanel: () => screen.queryByRole('complementary') === null,
  heading: (stop: string) => screen.getByRole('heading', { level: 2, name: stop }),
}
