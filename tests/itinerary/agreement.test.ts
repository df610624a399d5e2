import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { RegisterRecord, StopEvent } from '../../src/dataset/model.ts'
import { agreementOf } from '../../src/itinerary/agreement.ts'
import { IDS } from '../builders/ids.ts'
import {
  aDataset,
  aDisagreement,
  anAccount,
  anEvent,
  anExcerpt,
  aRecord,
  aStop,
  FIRST_DAY,
} from '../builders/model.ts'

function agreement(event: Partial<StopEvent>, record: Partial<RegisterRecord> = {}) {
  const stop = aStop({ names: { ar: 'خليج' }, events: [anEvent(event)] })
  const dataset = aDataset({ records: [aRecord(record)], stops: [stop] })
  const [placed] = stop.events
  if (placed === undefined) throw new Error('The stop of this test has no event.')
  return agreementOf(stop, placed, indexDataset(dataset))
}

const CONFIRMED: Partial<StopEvent> = {
  accounts: [anAccount()],
  record: { id: IDS.record, relation: 'confirms' },
}

describe('the agreement on an event', () => {
  it('is not known where the dataset has no accounts of it', () => {
    expect(agreement({})).toBeNull()
    expect(agreement({ accounts: [] })).toBeNull()
  })

  it('has a row for each account, in their order, though one article has two', () => {
    const other = {
      article: IDS.otherArticle,
      place: { words: 'ashore', stance: 'differs' },
    } as const
    const rows = agreement({ accounts: [other, anAccount(), { article: IDS.article }] })?.articles
    expect(
      rows?.map(({ article, day: said, place }) => [article.id, said?.stance, place?.stance]),
    ).toEqual([
      [IDS.otherArticle, undefined, 'differs'],
      [IDS.article, 'agrees', 'agrees'],
      [IDS.article, undefined, undefined],
    ])
  })
})

describe('the quotation beside an account', () => {
  const plain = anExcerpt({ id: 'plain', exact: 'She waved.' })
  const saying = anExcerpt({ id: 'saying', exact: 'She landed on Monday.' })

  it('is the one that has its words', () => {
    const rows = agreement({ accounts: [anAccount()], excerpts: [plain, saying] })?.articles
    expect(rows?.[0]?.excerpt?.id).toBe('saying')
  })

  it('may be a side of a disagreement', () => {
    const disagreements = [aDisagreement({ excerpts: [saying] })]
    const rows = agreement({ accounts: [anAccount()], excerpts: [plain], disagreements })?.articles
    expect(rows?.[0]?.excerpt?.id).toBe('saying')
  })

  it('is else the first of the article, never another article’s', () => {
    const theirs = anExcerpt({ id: 'theirs', article: IDS.otherArticle, exact: 'on Monday' })
    const first = agreement({ accounts: [anAccount()], excerpts: [theirs, plain] })?.articles
    expect(first?.[0]?.excerpt?.id).toBe('plain')
    const none = agreement({ accounts: [anAccount()], excerpts: [theirs] })?.articles
    expect(none?.[0]?.excerpt).toBeNull()
  })
})

describe('the register beside the accounts', () => {
  it('is missing where no row is cited', () => {
    expect(agreement({ accounts: [anAccount()] })?.record).toBeNull()
  })

  it('agrees on the day when the row has a day of the event', () => {
    expect(agreement(CONFIRMED)?.record?.day).toBe('agrees')
    const later = { start: day('2031-05-08'), end: day('2031-05-09') }
    expect(agreement(CONFIRMED, later)?.record?.day).toBe('differs')
    expect(agreement(CONFIRMED, { start: day('2031-05-01'), end: FIRST_DAY })?.record?.day).toBe(
      'agrees',
    )
  })

  it('agrees on the place when the row lists the stop by any of its names', () => {
    expect(agreement(CONFIRMED, { locale: 'Corran, ALDER BAY' })?.record?.place).toBe('agrees')
    expect(agreement(CONFIRMED, { locale: 'خليج' })?.record?.place).toBe('agrees')
  })

  it('leaves the place open under another name, and differs where it corrects', () => {
    expect(agreement(CONFIRMED, { locale: 'The Harbour' })?.record?.place).toBe('unclear')
    const corrected: Partial<StopEvent> = {
      ...CONFIRMED,
      record: { id: IDS.record, relation: 'corrects' },
    }
    expect(agreement(corrected, { locale: 'Brink' })?.record?.place).toBe('differs')
  })
})
