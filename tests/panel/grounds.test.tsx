import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { StopEvent } from '../../src/dataset/model.ts'
import { IDS } from '../builders/ids.ts'
import {
  aBasis,
  aDataset,
  aDisagreement,
  anArticle,
  anEvent,
  anExcerpt,
  aRecord,
  aStop,
} from '../builders/model.ts'
import { showPanel } from './show-panel.tsx'

function showEvent(event: Partial<StopEvent>, marked: string | null = null) {
  const dataset = aDataset({
    articles: [anArticle(), anArticle({ id: IDS.otherArticle, title: 'Seen', language: 'pt' })],
    stops: [aStop({ events: [anEvent(event)] })],
  })
  return showPanel(dataset, { marked })
}

/** The part of the report under a heading. */
function under(heading: string): HTMLElement {
  const part = screen.getByRole('heading', { level: 4, name: heading }).parentElement
  if (part === null) throw new Error(`Nothing stands under “${heading}”.`)
  return part
}

describe('what a report rests on', () => {
  it('is told for its day: the words, and how the day follows', () => {
    showEvent({ dateBasis: aBasis({ words: 'on Monday', rule: 'May 5 is a Monday.' }) })
    expect(within(under('Why this day?')).getByText('on Monday')).toBeVisible()
    expect(within(under('Why this day?')).getByText('May 5 is a Monday.')).toBeVisible()
  })

  it('is told for its place and its order where they have grounds of their own', () => {
    showEvent({
      placeBasis: aBasis({ words: 'came ashore', article: IDS.otherArticle }),
      order: 1,
      orderBasis: aBasis({ words: 'before going on' }),
    })
    const words = within(under('Why this place?')).getByText('came ashore')
    expect(words).toBeVisible()
    expect(words).toHaveAttribute('lang', 'pt')
    expect(within(under('Why this order?')).getByText('before going on')).toBeVisible()
  })

  it('is not told for what has no grounds of its own', () => {
    showEvent({})
    const headings = screen.getAllByRole('heading', { level: 4 }).map((part) => part.textContent)
    expect(headings).toEqual(['Why this day?'])
  })
})

describe('the official record', () => {
  it.each([
    ['confirms', 'Confirms'],
    ['corrects', 'Has it otherwise'],
  ] as const)('that %s is shown with its row and a link to the register', (relation, word) => {
    showEvent({ record: { id: IDS.record, relation } })
    const part = under('Official record')
    expect(part).toHaveTextContent(new RegExp(`${word}: Alder Bay.+Coastland.+May 5–6, 2031`))
    expect(
      within(part).getByRole('link', { name: 'Register of the Harbour Office' }),
    ).toHaveAttribute('href', aRecord().url)
  })
})

describe('sources that differ', () => {
  const ownSide = anExcerpt({ id: 'own-side', exact: 'She landed in the bay.' })
  const otherSide = anExcerpt({
    id: 'other-side',
    article: IDS.otherArticle,
    exact: 'Ela foi vista na costa.',
  })

  it.each([
    ['day', 'Sources differ on the day'],
    ['place', 'Sources differ on the place'],
    ['order', 'Sources differ on the order'],
    ['name', 'A note on the name'],
  ] as const)('on the %s are told under a heading that says so', (about, heading) => {
    showEvent({ disagreements: [aDisagreement({ about, note: 'They do not agree.' })] })
    expect(under(heading)).toHaveTextContent('They do not agree.')
  })

  it('have each side quoted with its article, and the record beside them', () => {
    showEvent({
      disagreements: [aDisagreement({ excerpts: [ownSide, otherSide], record: IDS.record })],
    })
    const part = under('Sources differ on the place')
    const quotes = within(part).getAllByRole('blockquote')
    expect(quotes.map((quote) => quote.textContent)).toEqual([
      'She landed in the bay.',
      'Ela foi vista na costa.',
    ])
    const figures = within(part).getAllByRole('figure')
    expect(figures[0]).toHaveTextContent('Botanist reaches Alder Bay')
    expect(figures[1]).toHaveTextContent('Seen')
    expect(within(part).getByRole('link', { name: 'Register of the Harbour Office' })).toBeVisible()
  })

  it('are marked where the address names one of them', () => {
    showEvent({ disagreements: [aDisagreement({ excerpts: [otherSide] })] }, 'other-side')
    const figure = within(under('Sources differ on the place')).getByRole('figure')
    expect(figure).toHaveAttribute('aria-current', 'true')
    expect(figure).toHaveAttribute('id', 'other-side')
  })

  it('quote an excerpt again that already proves the report, but are not its home', () => {
    const { panel } = showEvent(
      { excerpts: [ownSide], disagreements: [aDisagreement({ excerpts: [ownSide] })] },
      'own-side',
    )
    expect(panel.querySelectorAll('[id="own-side"]')).toHaveLength(1)
    expect(panel.querySelectorAll('[aria-current="true"]')).toHaveLength(1)
    expect(under('Sources differ on the place')).toHaveTextContent('She landed in the bay.')
    expect(within(under('Sources differ on the place')).getByRole('figure')).not.toHaveAttribute(
      'aria-current',
    )
  })
})
