import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { AboutPage } from '../../src/about/AboutPage.tsx'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { quoteHash } from '../../src/dataset/quote-hash.ts'
import { EVERY_REPORT } from '../../src/itinerary/narrowing.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anArticle, anEvent, anExcerpt, aStop, FIRST_DAY } from '../builders/model.ts'
import { theBuiltInJourney } from '../panel/journeys.ts'
import { aNavigation } from '../panel/navigation.ts'

function showAbout(dataset: Dataset = aDataset()) {
  const navigation = aNavigation()
  render(
    <AboutPage
      dataset={dataset}
      index={indexDataset(dataset)}
      navigation={navigation}
      base="/dateline/"
    />,
  )
  return navigation
}

const section = (name: string) => within(screen.getByRole('region', { name }))

describe('the page about method and sources', () => {
  it('is headed so, and says of which dataset and version', () => {
    showAbout()
    expect(screen.getByRole('heading', { level: 1, name: 'Method and sources' })).toBeVisible()
    expect(screen.getByText('A botanist’s journey')).toBeVisible()
    expect(screen.getByText('Version 1.0.0, updated June 1, 2031.')).toBeVisible()
  })

  it('lists its sections, each under a heading of that name', async () => {
    const navigation = showAbout()
    const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
    const names = contents.getAllByRole('link').map((link) => link.textContent ?? '')
    expect(names).toHaveLength(10)
    for (const name of names) {
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible()
    }
    await userEvent.click(contents.getByRole('link', { name: 'Report an error' }))
    expect(navigation.followed).toEqual([{ stop: null, about: 'errors' }])
  })

  it('leads back to the map', async () => {
    const navigation = showAbout()
    await userEvent.click(screen.getByRole('link', { name: 'Map and itinerary' }))
    expect(navigation.followed).toEqual([{ stop: null }])
  })
})

describe('the articles', () => {
  it('have what is known and what is not, their note, and the hash of their text', () => {
    const { publisher: _publisher, url: _url, ...unknown } = anArticle({ note: 'Printed bare.' })
    showAbout(aDataset({ articles: [unknown] }))
    const articles = section('The articles')
    expect(articles.getByText('By A. Reporter')).toBeVisible()
    expect(articles.getByText('Publisher not stated in the article')).toBeVisible()
    expect(articles.getByText('The source gives no address')).toBeVisible()
    expect(articles.getByText('Printed bare.')).toBeVisible()
    expect(articles.getByText(unknown.textHash)).toBeVisible()
  })

  it('say how often they are quoted, and lead to what each alone reports', async () => {
    const navigation = showAbout()
    const [first, second] = section('The articles')
      .getAllByRole('listitem')
      .map((item) => within(item))
    expect(first?.getByText(/^Quoted 3 times\./)).toBeVisible()
    expect(second?.getByText(/^Quoted once\./)).toBeVisible()
    const links = section('The articles').getAllByRole('link', {
      name: 'Show only what it reports',
    })
    await userEvent.click(links[1] as HTMLElement)
    expect(navigation.followed).toEqual([
      { stop: null, range: ALL_DAYS, narrowing: { article: IDS.otherArticle, kind: null } },
    ])
  })
})

describe('the count of checked quotations', () => {
  it('computes every hash anew and believes no mark', async () => {
    const textHash = anArticle().textHash
    const true_ = anExcerpt({ id: 'true' })
    const mark = { day: FIRST_DAY, textHash, quoteHash: await quoteHash(true_) }
    const excerpts = [
      { ...true_, checked: mark },
      { ...anExcerpt({ id: 'edited', exact: 'It was edited.' }), checked: mark },
      anExcerpt({ id: 'unchecked', exact: 'It was not checked.' }),
    ]
    showAbout(aDataset({ stops: [aStop({ events: [anEvent({ excerpts })] })] }))
    expect(
      await screen.findByText(/^1 of 3 quotations in this dataset carry a mark that holds/),
    ).toBeVisible()
  })
})

describe('days and places', () => {
  it('that are inferred are listed with how, and lead to their report', async () => {
    const navigation = showAbout()
    const days = section('How days were worked out')
    expect(days.getByText('The article is dated Monday, May 5, 2031.')).toBeVisible()
    await userEvent.click(days.getByRole('link', { name: /^Alder Bay, .+, visit$/ }))
    expect(navigation.followed).toEqual([
      { stop: IDS.stop, excerpt: 'arrival-quote', range: ALL_DAYS, narrowing: EVERY_REPORT },
    ])
    expect(
      section('How places were worked out').getByRole('link', { name: /^Alder Bay/ }),
    ).toBeVisible()
  })

  it('are said to be none where none is inferred', () => {
    showAbout(aDataset({ stops: [aStop()] }))
    expect(screen.getByText('No day in this dataset is inferred.')).toBeVisible()
    expect(screen.getByText('Every report in this dataset names its place.')).toBeVisible()
    expect(screen.getByText('No disagreements are noted in this dataset.')).toBeVisible()
  })
})

describe('disagreements, register and corrections', () => {
  it('are all there', () => {
    showAbout()
    expect(section('Where sources differ').getByText(/names the bay/)).toBeVisible()
    const register = within(screen.getByRole('table'))
    expect(register.getByText('Coastland: Alder Bay')).toBeVisible()
    expect(register.getByRole('link', { name: /^Alder Bay/ })).toBeVisible()
    expect(section('Corrections').getByText(/A day was mended\. It was misread\./)).toBeVisible()
  })

  it('say so where a row is cited for nothing, and where nothing was corrected', () => {
    showAbout(aDataset({ stops: [aStop()], corrections: [] }))
    expect(within(screen.getByRole('table')).getByText('no stop on this map')).toBeVisible()
    expect(section('Corrections').getByText('No corrections so far.')).toBeVisible()
  })

  it('have the register’s rows in the dataset’s language, where that is not the page’s', () => {
    showAbout(aDataset({ language: 'pt' }))
    expect(screen.getByText('Coastland: Alder Bay')).toHaveAttribute('lang', 'pt')
    const register = screen.getByRole('link', { name: 'Register of the Harbour Office' })
    expect(register.firstElementChild).toHaveAttribute('lang', 'pt')
  })
})

describe('the way to report an error', () => {
  it('is the dataset’s contact', () => {
    showAbout()
    expect(
      section('Report an error').getByRole('link', { name: /desk@harbour-post\.example/ }),
    ).toHaveAttribute('href', 'mailto:desk@harbour-post.example')
  })

  it('is said to be whoever publishes the site, where the dataset names nobody', () => {
    showAbout(aDataset({ contact: null }))
    expect(section('Report an error').queryByRole('link')).toBeNull()
    expect(section('Report an error').getByText(/names no address for reports/)).toBeVisible()
  })
})

it('credits the map and the licences, and says how disputed borders are drawn', () => {
  showAbout(theBuiltInJourney())
  const map = section('The map')
  expect(map.getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible()
  expect(map.getByText(/^Disputed and undetermined borders are dashed\./)).toBeVisible()
  expect(
    section('Licences').getByRole('link', { name: 'Licences of the software, in full' }),
  ).toHaveAttribute('href', '/dateline/licences.txt')
})
