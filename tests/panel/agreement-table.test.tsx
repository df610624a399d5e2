import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { StopEvent } from '../../src/dataset/model.ts'
import { IDS } from '../builders/ids.ts'
import {
  aDataset,
  anAccount,
  anArticle,
  anEvent,
  anExcerpt,
  aRecord,
  aStop,
  THIRD_DAY,
} from '../builders/model.ts'
import { theBuiltInJourney } from './journeys.ts'
import { showPanel } from './show-panel.tsx'

function showAccounts(event: Partial<StopEvent>) {
  const dataset = aDataset({
    articles: [
      anArticle(),
      anArticle({ id: IDS.otherArticle, publisher: 'The Valley Courier', language: 'pt' }),
    ],
    records: [aRecord({ start: THIRD_DAY, end: THIRD_DAY })],
    stops: [aStop({ events: [anEvent(event)] })],
  })
  return showPanel(dataset)
}

/** The table's rows as a reader of a screen reader meets them, cell by cell. */
function rows(): readonly (readonly string[])[] {
  const table = screen.getByRole('table', { name: 'Who says so' })
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
}

describe('the table of who says so', () => {
  it('has each source’s words for the day and the place, and says how they stand', () => {
    showAccounts({
      accounts: [
        anAccount(),
        { article: IDS.otherArticle, place: { words: 'na costa', stance: 'unclear' } },
        { article: IDS.article, day: { words: 'on Friday', stance: 'differs' } },
      ],
      record: { id: IDS.record, relation: 'corrects' },
    })
    expect(rows()).toEqual([
      ['Source', 'Day May 5, 2031', 'Place Alder Bay'],
      ['The Harbour Post', '= Agreeson Monday', '= Agreesat Alder Bay'],
      ['The Valley Courier', 'Not stated', '? Leaves it openna costa'],
      ['The Harbour Post', '≠ Differson Friday', 'Not stated'],
      ['Official record', '≠ DiffersMay 7, 2031', '= AgreesAlder Bay'],
    ])
  })

  it('keeps the language of the words', () => {
    showAccounts({
      accounts: [{ article: IDS.otherArticle, place: { words: 'na costa', stance: 'agrees' } }],
    })
    expect(screen.getByText('na costa')).toHaveAttribute('lang', 'pt')
  })

  it('says so where the register has no row', () => {
    showAccounts({ accounts: [anAccount()] })
    expect(rows().at(-1)).toEqual([
      'Official record',
      'No row of the register is cited for this report.',
    ])
  })

  it('leads from the words to the quotation that has them', async () => {
    const { navigation } = showAccounts({
      accounts: [anAccount()],
      excerpts: [
        anExcerpt({ id: 'plain', exact: 'She waved.' }),
        anExcerpt({ id: 'saying', exact: 'She landed on Monday.' }),
      ],
    })
    await userEvent.click(screen.getByRole('link', { name: 'on Monday' }))
    expect(navigation.followed).toEqual([{ stop: IDS.stop, excerpt: 'saying' }])
    expect(screen.queryByRole('link', { name: 'at Alder Bay' })).toBeNull()
  })

  it('is not there where the dataset has no accounts', () => {
    showAccounts({})
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('is there for every visit of the built-in journey', () => {
    const journey = theBuiltInJourney()
    for (const stop of journey.stops) {
      const visits = stop.events.filter(({ kind }) => kind === 'visit').length
      const { leave } = showPanel(journey, { stop: stop.id })
      expect(screen.queryAllByRole('table', { name: 'Who says so' })).toHaveLength(visits)
      leave()
    }
  })
})
