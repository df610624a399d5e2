import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { RegisterRecord, StopEvent } from '../../src/dataset/model.ts'
import { agreementOf, differenceOf } from '../../src/itinerary/agreement.ts'
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
      rows?.map(({ article, day: said, place }) => [
        article.id,
        said?.claim.stance,
        place?.claim.stance,
      ]),
    ).toEqual([
      [IDS.otherArticle, undefined, 'differs'],
      [IDS.article, 'agrees', 'agrees'],
      [IDS.article, undefined, undefined],
    ])
  })
})

describe('the quotation beside an account’s words', () => {
  const plain = anExcerpt({ id: 'plain', exact: 'She came ashore at Alder Bay.' })
  const saying = anExcerpt({ id: 'saying', exact: 'She landed on Monday.' })
  const proofs = (event: Partial<StopEvent>) => {
    const [row] = agreement({ accounts: [anAccount()], ...event })?.articles ?? []
    return { day: row?.day?.excerpt?.id, place: row?.place?.excerpt?.id }
  }

  it('is the one that has them, for the day and for the place', () => {
    expect(proofs({ excerpts: [plain, saying] })).toEqual({ day: 'saying', place: 'plain' })
  })

  it('may be a side of a disagreement', () => {
    const disagreements = [aDisagreement({ excerpts: [saying] })]
    expect(proofs({ excerpts: [plain], disagreements })).toEqual({ day: 'saying', place: 'plain' })
  })

  it('is never another article’s, and none where the words are not quoted', () => {
    const theirs = anExcerpt({ id: 'theirs', article: IDS.otherArticle, exact: 'on Monday' })
    expect(proofs({ excerpts: [theirs, plain] })).toEqual({ day: undefined, place: 'plain' })
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
    expect(agreement(CONFIRMED, { locale: 'ALDER BAY' })?.record?.place).toBe('agrees')
    expect(agreement(CONFIRMED, { locale: 'خليج' })?.record?.place).toBe('agrees')
  })

  it('lists the place among others where the row has several', () => {
    expect(agreement(CONFIRMED, { locale: 'Corran, Alder Bay' })?.record?.place).toBe('among')
  })

  it('confirms nothing that the dataset has from it', () => {
    const event: Partial<StopEvent> = { ...CONFIRMED, precision: 'country', certain: false }
    expect(agreement(event)?.record).toMatchObject({ day: 'ground', place: 'ground' })
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

describe('a disagreement', () => {
  const place = (article: string, stance: 'agrees' | 'differs' | 'unclear') => ({
    article,
    place: { words: 'ashore', stance },
  })
  const difference = (event: Partial<StopEvent>, about: 'place' | 'name' = 'place') => {
    const stop = aStop({ events: [anEvent(event)] })
    const [placed] = stop.events
    if (placed === undefined) throw new Error('The stop of this test has no event.')
    return differenceOf(stop, placed, aDisagreement({ about }), new Map([[IDS.record, aRecord()]]))
  }

  it('is one for certain where an account differs, or the register does', () => {
    const differing = place(IDS.otherArticle, 'differs')
    expect(difference({ accounts: [anAccount(), differing] })).toBe('differ')
    const record = { id: IDS.record, relation: 'corrects' } as const
    const stop = aStop({ id: 'brink', events: [anEvent({ accounts: [anAccount()], record })] })
    const [event] = stop.events
    const records = new Map([[IDS.record, aRecord()]])
    expect(event && differenceOf(stop, event, aDisagreement(), records)).toBe('differ')
  })

  it('is one perhaps where the accounts leave it open', () => {
    const open = place(IDS.otherArticle, 'unclear')
    expect(difference({ accounts: [anAccount(), open] })).toBe('maybe')
  })

  it('may be one of an article with itself', () => {
    expect(difference({ accounts: [anAccount(), place(IDS.article, 'differs')] })).toBe('itself')
  })

  it('is taken for one where there are no accounts, and a name is only noted', () => {
    expect(difference({})).toBe('differ')
    expect(difference({ accounts: [anAccount()] }, 'name')).toBe('note')
  })
})
