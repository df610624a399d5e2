import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { StopEvent } from '../../src/dataset/model.ts'
import { sourceNotes } from '../../src/itinerary/source-notes.ts'
import { IDS } from '../builders/ids.ts'
import {
  aBasis,
  aDataset,
  aDisagreement,
  anAccount,
  anEvent,
  anExcerpt,
  aRecord,
  aStop,
} from '../builders/model.ts'

const theirs = anExcerpt({ id: 'theirs', article: IDS.otherArticle })

/** The notes of a stop with these reports: what each is of, and what it quotes. */
function notes(reports: readonly StopEvent[], isProofShown = (_: { article: string }) => true) {
  const stop = aStop({ events: [...reports] })
  const records = [aRecord(), aRecord({ id: 'another-row' })]
  const index = indexDataset(aDataset({ records, stops: [stop] }))
  return sourceNotes([{ stop, reports, hidden: 0 }], index, isProofShown).map((note) =>
    note.kind === 'article'
      ? [note.number, note.article.id, note.quoted.map(({ id }) => id)]
      : [note.number, note.register],
  )
}

describe('the notes of reports', () => {
  it('have each source once, numbered in the order of the reports', () => {
    const first = anEvent({ id: 'first', excerpts: [theirs] })
    const second = anEvent({
      id: 'second',
      excerpts: [anExcerpt({ id: 'ours' }), anExcerpt({ id: 'ours-too' })],
    })
    expect(notes([first, second])).toEqual([
      [1, IDS.otherArticle, ['theirs']],
      [2, IDS.article, ['ours', 'ours-too']],
    ])
  })

  it('have what an event’s day rests on and who else speaks of it, though nothing of it is quoted', () => {
    const event = anEvent({
      excerpts: [],
      accounts: [anAccount({ article: IDS.otherArticle })],
      dateBasis: aBasis(),
    })
    expect(notes([event])).toEqual([
      [1, IDS.otherArticle, []],
      [2, IDS.article, []],
    ])
  })

  it('have a register once for all its rows', () => {
    const event = anEvent({
      record: { id: IDS.record, relation: 'confirms' },
      disagreements: [aDisagreement({ record: 'another-row' })],
    })
    expect(notes([event])).toEqual([
      [1, IDS.article, ['some-visit-quote']],
      [2, 'Register of the Harbour Office'],
    ])
  })

  it('have the sides of a disagreement, each passage once', () => {
    const event = anEvent({
      excerpts: [theirs],
      disagreements: [aDisagreement({ excerpts: [theirs, anExcerpt()] })],
    })
    expect(notes([event])).toEqual([
      [1, IDS.otherArticle, ['theirs']],
      [2, IDS.article, ['some-quote']],
    ])
  })

  it('leave out an article whose quotations are left out', () => {
    const event = anEvent({ excerpts: [theirs, anExcerpt()] })
    expect(notes([event], ({ article }) => article === IDS.article)).toEqual([
      [1, IDS.article, ['some-quote']],
    ])
  })
})
