import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { StopEvent } from '../../src/dataset/model.ts'
import { IDS } from '../builders/ids.ts'
import {
  aDataset,
  anArticle,
  anEvent,
  anExcerpt,
  aStop,
  aTrip,
  FIRST_DAY,
  SECOND_DAY,
} from '../builders/model.ts'
import { showPanel } from './show-panel.tsx'

/** Shows a stop with these events alone. */
function showEvents(...events: readonly StopEvent[]) {
  return showPanel(aDataset({ stops: [aStop({ events }), aStop({ id: 'elsewhere', events: [] })] }))
}

function report(): HTMLElement {
  return screen.getByRole('article')
}

describe('a report', () => {
  it('is named after its day in full', () => {
    showEvents(anEvent())
    expect(screen.getByRole('article', { name: 'Monday, May 5, 2031' })).toBeVisible()
  })

  it('is named so whatever its id', () => {
    showEvents(anEvent({ id: 'the arrival' }))
    expect(screen.getByRole('article', { name: 'Monday, May 5, 2031' })).toBeVisible()
  })

  it('has its quotations named by their article alone', () => {
    showEvents(anEvent())
    expect(screen.getByRole('figure', { name: 'Botanist reaches Alder Bay' })).toBeVisible()
  })

  it.each([
    ['visit', 'Visit'],
    ['planned', 'Planned'],
    ['background', 'Background'],
  ] as const)('says in words that it is of the kind “%s”', (kind, word) => {
    showEvents(anEvent({ kind }))
    expect(within(report()).getByText(word)).toBeVisible()
  })

  describe('narrowed to one article', () => {
    const excerpts = [
      anExcerpt({ id: 'own' }),
      anExcerpt({ id: 'theirs', article: IDS.otherArticle, exact: 'She was seen.' }),
      anExcerpt({ id: 'theirs-too', article: IDS.otherArticle, exact: 'She left.' }),
    ]
    const dataset = aDataset({ stops: [aStop({ events: [anEvent({ excerpts })] })] })
    const narrowing = { article: IDS.article, kind: null }

    it('quotes that article alone and says how many quotations are left out', () => {
      showPanel(dataset, { narrowing })
      expect(within(report()).getAllByRole('blockquote')).toHaveLength(1)
      expect(within(report()).getByText('2 quotations of other articles left out.')).toBeVisible()
    })

    it('still has the quotation that a link names', () => {
      showPanel(dataset, { narrowing, marked: 'theirs' })
      expect(within(report()).getByText('She was seen.')).toBeVisible()
      expect(within(report()).getByText('1 quotation of other articles left out.')).toBeVisible()
    })
  })

  it('tells its trip and its title', () => {
    showEvents(anEvent({ trip: IDS.trip, title: 'Arrival by boat' }))
    expect(within(report()).getByText('First trip')).toBeVisible()
    expect(within(report()).getByText('Arrival by boat')).toBeVisible()
  })

  it.each([
    ['through', 'On all of these days'],
    ['within', 'On one of these days'],
  ] as const)('that goes %s several days says so', (extent, words) => {
    showEvents(anEvent({ end: SECOND_DAY, extent }))
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Monday, May 5 – Tuesday, May 6, 2031',
    )
    expect(within(report()).getByText(words)).toBeVisible()
  })

  it('says when its day is inferred, and only then', () => {
    showEvents(anEvent({ certain: false }))
    expect(within(report()).getByText('Day inferred')).toBeVisible()
  })

  it('of a certain single day has no such remarks', () => {
    showEvents(anEvent())
    expect(report()).not.toHaveTextContent(/inferred|of these days|not stated/)
  })

  it('says when an article names no more than a country', () => {
    const events = [anEvent({ precision: 'country' })]
    showPanel(aDataset({ stops: [aStop({ country: 'PT', events })] }))
    expect(within(report()).getByText(/^Somewhere in Portugal/)).toBeVisible()
  })

  it('says when no source tells its order among the stops of its day', () => {
    const event = (id: string) => anEvent({ id, trip: IDS.trip })
    const stops = [
      aStop({ events: [event('one')] }),
      aStop({ id: IDS.plannedStop, events: [event('other')] }),
    ]
    showPanel(aDataset({ trips: [aTrip()], stops }))
    expect(within(report()).getByText('Order within the day not stated')).toBeVisible()
  })
})

describe('a quotation', () => {
  const article = {
    title: 'Botanist reaches Alder Bay',
    publisher: 'The Harbour Post',
    authors: ['A. Reporter', 'B. Writer'],
    published: FIRST_DAY,
    url: 'https://harbour-post.example/botanist',
  }

  function showQuotation(overrides: Partial<ReturnType<typeof anArticle>> = {}) {
    showPanel(
      aDataset({
        articles: [anArticle({ ...article, ...overrides })],
        stops: [aStop({ events: [anEvent({ excerpts: [anExcerpt()] })] })],
      }),
    )
    const figure = screen.getByRole('figure')
    const caption = figure.querySelector('figcaption')
    if (caption === null) throw new Error('The quotation has no caption.')
    return { figure, caption }
  }

  it('is a blockquote in a figure, in the article’s own language', () => {
    const { figure } = showQuotation({ language: 'pt' })
    const quote = within(figure).getByRole('blockquote')
    expect(quote).toHaveTextContent('The botanist came ashore at Alder Bay on Monday.')
    expect(quote).toHaveAttribute('lang', 'pt')
  })

  it('has the direction of its language, whatever word it begins with', () => {
    showPanel(
      aDataset({
        articles: [anArticle({ ...article, language: 'he' })],
        stops: [
          aStop({
            events: [anEvent({ excerpts: [anExcerpt({ exact: 'CNN: הוא ביקר בנמל ביום שני.' })] })],
          }),
        ],
      }),
    )
    expect(screen.getByRole('blockquote')).toHaveAttribute('dir', 'rtl')
  })

  it('has its article in the caption: title, publisher, authors and day', () => {
    const { caption } = showQuotation()
    expect(within(caption).getByRole('link', { name: article.title })).toHaveAttribute(
      'href',
      article.url,
    )
    expect(within(caption).getByText('The Harbour Post')).toBeVisible()
    expect(within(caption).getByText('By A. Reporter and B. Writer')).toBeVisible()
    expect(within(caption).getByText('May 5, 2031')).toBeVisible()
    expect(caption).not.toHaveTextContent(/not stated/)
  })

  it('says what the article does not state', () => {
    const { id, title, language, textHash } = anArticle()
    const unsigned = { id, title, language, textHash }
    showPanel(aDataset({ articles: [unsigned], stops: [aStop()] }))
    expect(screen.getByText('Publisher, author, and date not stated in the article')).toBeVisible()
    expect(screen.getByText('The source gives no address')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Open the article' })).toBeNull()
  })

  it('is opened at the sentence where its address is known', () => {
    showPanel(aDataset({ stops: [aStop()] }))
    expect(screen.getByRole('link', { name: 'Open the article' })).toHaveAttribute(
      'href',
      `${anArticle().url}#:~:text=The%20botanist%20came%20ashore%20at%20Alder%20Bay%20on%20Monday.`,
    )
    expect(screen.queryByText('The source gives no address')).toBeNull()
  })

  it('has no link where no address is known', () => {
    const { id, language, textHash } = anArticle()
    const { title } = article
    showPanel(aDataset({ articles: [{ id, title, language, textHash }], stops: [aStop()] }))
    for (const named of screen.getAllByText(title)) expect(named.closest('a')).toBeNull()
  })

  it('names each article once in full where several excerpts of it follow each other', () => {
    const excerpts = [
      anExcerpt({ id: 'one' }),
      anExcerpt({ id: 'two' }),
      anExcerpt({ id: 'three', article: IDS.otherArticle }),
      anExcerpt({ id: 'four' }),
    ]
    showEvents(anEvent({ excerpts }))
    const captions = screen.getAllByRole('figure').map((figure) => figure.textContent ?? '')
    expect(captions.map((caption) => caption.includes('By A. Reporter'))).toEqual([
      true,
      false,
      true,
      true,
    ])
    for (const caption of captions) expect(caption).toContain('Botanist reaches Alder Bay')
  })

  it('can be linked to by itself', () => {
    const { figure } = showQuotation()
    expect(figure).toHaveAttribute('id', 'some-quote')
    expect(within(figure).getByRole('button', { name: 'Copy link to this excerpt' })).toBeVisible()
  })
})

describe('a planned visit', () => {
  const plan = anEvent({ id: 'plan', kind: 'planned', excerpts: [] })

  it('leads to the visit that an article reports for its day', () => {
    showEvents(plan, anEvent({ id: 'visit' }))
    expect(screen.getByText('An article reports that it took place:')).toBeVisible()
    expect(screen.getByRole('link', { name: 'May 5, 2031' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/stops\/.+#./),
    )
  })

  it('says so where nothing tells whether it took place', () => {
    showEvents(plan)
    expect(
      screen.getByText('No article and no record here says whether it took place.'),
    ).toBeVisible()
  })
})
