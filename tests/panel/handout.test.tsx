import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { EVERY_REPORT, type Narrowing } from '../../src/itinerary/narrowing.ts'
import { shownStops, showStop } from '../../src/itinerary/shown.ts'
import { Handout } from '../../src/panel/Handout.tsx'
import { MarksTrusted } from '../../src/panel/marks-trusted.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anArticle, anEvent, anExcerpt, aStop } from '../builders/model.ts'
import { theBuiltInJourney } from './journeys.ts'
import { aNavigation } from './navigation.ts'

interface HandoutChoices {
  /** Id of the one stop that is printed; left out, the itinerary is. */
  readonly stop?: string
  readonly narrowing?: Narrowing
}

function showHandout(dataset: Dataset, choices: HandoutChoices = {}): HTMLElement {
  const { narrowing = EVERY_REPORT } = choices
  const index = indexDataset(dataset)
  const stop = choices.stop === undefined ? undefined : index.stops.get(choices.stop)
  render(
    <MarksTrusted value={true}>
      <Handout
        dataset={dataset}
        index={index}
        scope={null}
        stop={stop === undefined ? null : showStop(stop, ALL_DAYS, narrowing)}
        stops={shownStops(dataset, ALL_DAYS, narrowing)}
        whole={shownStops(dataset, ALL_DAYS)}
        narrowing={narrowing}
        marked={null}
        navigation={aNavigation()}
        map={<p>The map</p>}
        foot={<p>The foot</p>}
      />
    </MarksTrusted>,
  )
  const [handout] = screen.getAllByRole('article')
  if (handout === undefined) throw new Error('There is no handout.')
  return handout
}

const quotations = () => screen.getAllByRole('blockquote').map((quotation) => quotation.textContent)

/** The notes, each as its number and the title of its source. */
function notes(): readonly (readonly [string, string])[] {
  const heading = screen.getByRole('heading', { name: 'Notes' })
  const list = heading.parentElement
  if (list === null) throw new Error('The notes stand nowhere.')
  return within(list)
    .getAllByRole('listitem')
    .map((note) => [
      note.querySelector('.note-number')?.textContent ?? '',
      note.querySelector('cite')?.textContent ?? '',
    ])
}

describe('a handout', () => {
  it('quotes every passage of the built-in journey exactly once', () => {
    const dataset = theBuiltInJourney()
    showHandout(dataset)
    const passages = [...indexDataset(dataset).excerpts.values()].map(
      ({ excerpt }) => excerpt.exact,
    )
    expect([...quotations()].sort()).toEqual([...passages].sort())
  })

  it('refers to notes that are all there, and has no note that nothing refers to', () => {
    const handout = showHandout(theBuiltInJourney())
    const references = new Set(
      [...handout.querySelectorAll('.note-reference')].map(({ textContent }) => textContent),
    )
    expect([...references].sort()).toEqual(notes().map(([number]) => number))
    expect(notes().map(([number]) => number)).toEqual(notes().map((_, at) => `[${at + 1}]`))
  })

  it('has nothing to press', () => {
    const handout = showHandout(aDataset())
    expect(within(handout).queryAllByRole('button')).toEqual([])
    expect(handout.querySelectorAll('details, input, select, textarea')).toHaveLength(0)
  })

  it('begins a quotation that stands elsewhere, and says where', () => {
    const handout = showHandout(aDataset(), { stop: IDS.stop })
    const elsewhere = handout.querySelector('.quoted-elsewhere')
    expect(elsewhere).toHaveTextContent('The botanist came ashore at Alder Bay on Monday. [1]')
    expect(elsewhere).toHaveTextContent('quoted in full above')
  })

  it('says in a note what is known of an article, what is inferred, and its address', () => {
    showHandout(aDataset(), { stop: IDS.stop })
    const note = (number: string) => screen.getByText(number, { selector: '.note-number' })
    const second = note('[2]').parentElement
    expect(second).toHaveTextContent('The Valley Courier (inferred)')
    expect(second).toHaveTextContent('https://harbour-post.example/botanist')
    expect(note('[1]').parentElement).toHaveTextContent(
      '1 of 2 quotations checked against the article’s text on June 1, 2031. Article’s SHA-256: 0123',
    )
    expect(second).toHaveTextContent('Not checked')
    expect(note('[3]').parentElement).toHaveTextContent('https://register.example/calls')
  })

  it('of one stop has that stop alone, with the map after its facts', () => {
    const handout = showHandout(aDataset(), { stop: IDS.stop })
    expect(screen.getByRole('heading', { level: 2, name: 'Alder Bay' })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { level: 2, name: 'Brink' })).toBeNull()
    expect(handout.textContent).toMatch(
      /خليج.*Reports from.*The map.*Arrival by boat.*Notes.*The foot/s,
    )
  })

  it('leaves out what another article reports where one is chosen', () => {
    const ours = anExcerpt({ id: 'ours', exact: 'Ours.' })
    const theirs = anExcerpt({ id: 'theirs', article: IDS.otherArticle, exact: 'Theirs.' })
    const articles = [anArticle(), anArticle({ id: IDS.otherArticle, title: 'Another' })]
    const stops = [aStop({ events: [anEvent({ excerpts: [ours, theirs] })] })]
    const narrowing = { article: IDS.article, kind: null }
    showHandout(aDataset({ articles, stops }), { narrowing })
    expect(quotations()).toEqual(['Ours.'])
    expect(notes()).toEqual([['[1]', 'Botanist reaches Alder Bay']])
    expect(screen.getByText(/1 quotation of other articles left out/)).toBeInTheDocument()
  })

  it('says so where nothing is reported', () => {
    showHandout(aDataset({ stops: [aStop({ events: [] })] }))
    expect(screen.getByText('Nothing is reported on these days.')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Notes' })).toBeNull()
  })
})
