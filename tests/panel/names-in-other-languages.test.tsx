import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EVERY_REPORT } from '../../src/itinerary/narrowing.ts'
import { NarrowingControls } from '../../src/panel/NarrowingControls.tsx'
import { TripRemarks } from '../../src/panel/TripRemarks.tsx'
import { aDataset, anArticle, aTrip } from '../builders/model.ts'
import { showPanel } from './show-panel.tsx'

/** A journey told and reported in Portuguese, on an English page. */
const FOREIGN = aDataset({
  language: 'pt',
  articles: aDataset().articles.map((article) => anArticle({ ...article, language: 'pt' })),
})

const languageOf = (element: HTMLElement) => element.closest('[lang]')?.getAttribute('lang') ?? null

describe('a name in another language than the page’s says which', () => {
  it('among the articles to choose from', () => {
    const choose = () => {}
    render(
      <NarrowingControls
        dataset={FOREIGN}
        narrowing={EVERY_REPORT}
        onNarrow={choose}
        onEveryReport={choose}
      />,
    )
    const option = screen.getByRole('option', { name: 'The Harbour Post' })
    expect(option).toHaveAttribute('lang', 'pt')
    expect(option).toHaveAttribute('dir', 'auto')
    expect(screen.getByRole('option', { name: 'All articles' })).not.toHaveAttribute('lang')
  })

  it('in the table of who says so, and in the register’s row', () => {
    const { panel } = showPanel(FOREIGN)
    const table = within(within(panel).getByRole('table'))
    expect(languageOf(table.getByText('The Harbour Post'))).toBe('pt')
    expect(languageOf(table.getByText('Alder Bay', { selector: 'td *' }))).toBe('pt')
    const [register] = within(panel).getAllByRole('link', {
      name: 'Register of the Harbour Office',
    })
    expect(register?.firstElementChild).toHaveAttribute('lang', 'pt')
  })

  it('at what is said of a place that is no stop', () => {
    const otherPlaces = [
      { name: 'Recife', note: { en: 'Named once.' } },
      { name: { pt: 'Lisboa', en: 'Lisbon' } },
    ]
    render(<TripRemarks trip={aTrip({ otherPlaces })} language="pt" />)
    expect(screen.getByText('Recife')).toHaveAttribute('lang', 'pt')
    expect(languageOf(screen.getByText(/Named once/))).toBeNull()
    expect(languageOf(screen.getByText('Lisbon'))).toBeNull()
  })
})

describe('the words that a day rests on, and the title they are from', () => {
  const lineOf = (language: string) => {
    const articles = aDataset().articles.map((article) => anArticle({ ...article, language }))
    const { panel, leave } = showPanel({ ...FOREIGN, articles })
    const [words] = within(panel).getAllByText('on Monday', { selector: '.ground q' })
    const line = words?.parentElement?.className ?? ''
    leave()
    return line
  }

  it('stand under each other where they run against the page, which would mix them up', () => {
    expect(lineOf('ar')).toBe('basis-across')
    expect(lineOf('pt')).toBe('')
  })
})

describe('what stands for a title that no text prints', () => {
  it('is in its own language, whichever the article is in', () => {
    const articles = FOREIGN.articles.map((article) => ({
      ...article,
      title: '[No title printed]',
      titleLanguage: 'en',
    }))
    const { panel } = showPanel({ ...FOREIGN, articles })
    const [title] = within(panel).getAllByText('[No title printed]', { selector: 'cite *' })
    expect(languageOf(title as HTMLElement)).toBe('en')
  })
})
