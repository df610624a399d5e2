import { describe, expect, it } from 'vitest'
import { kindsFound, PLACES } from './a-story.ts'

const { arrival, announced } = PLACES

describe('a record that confirms', () => {
  const record = `${arrival}.record`

  it('has a day of the event', () => {
    expect(
      kindsFound({ 'records[0].start': '2031-05-04', 'records[0].end': '2031-05-04' }),
    ).toEqual([`record-days at ${record}`])
    expect(kindsFound({ 'records[0].start': '2031-05-04' })).toEqual([])
  })

  it('is about the stop’s country', () => {
    expect(kindsFound({ 'records[0].country': 'Spain' })).toEqual([`record-country at ${record}`])
    expect(kindsFound({ 'records[0].country': 'PORTUGAL' })).toEqual([])
    expect(kindsFound({ 'records[0].country': 'PT' })).toEqual([])
  })

  it('may name the country in the dataset’s language', () => {
    const german = {
      language: 'de',
      'features[0].properties.country': 'ES',
      // Their rules are not in German.
      [`${arrival}.certain`]: false,
      [`${announced}.certain`]: false,
    }
    expect(kindsFound({ ...german, 'records[0].country': 'Spanien' })).toEqual([])
    expect(kindsFound({ ...german, 'records[0].country': 'Portugal' })).toEqual([
      `record-country at ${record}`,
    ])
  })

  it('lists the stop, as a name of its own', () => {
    expect(kindsFound({ 'records[0].locale': 'Harbourtown' })).toEqual([
      `record-place at ${record}`,
    ])
    expect(kindsFound({ 'records[0].locale': 'Harbourtown, ALDER BAY' })).toEqual([])
    expect(kindsFound({ 'records[0].locale': 'Alder Bays' })).toEqual([`record-place at ${record}`])
  })

  it('may have another name for the place or the country that a rule or a note gives', () => {
    const elsewhere = {
      'records[0].locale': 'Harbourtown, Cape',
      'records[0].country': 'Lusitania',
    }
    expect(kindsFound(elsewhere)).toEqual([
      `record-country at ${record}`,
      `record-place at ${record}`,
    ])
    const apart = 'The register writes Lusitania. It has Harbourtown. Portugal has Alder Bay.'
    const atStop = 'features[0].properties.note'
    expect(kindsFound({ ...elsewhere, [atStop]: apart })).toHaveLength(2)
    const note =
      'The register writes Lusitania for Portugal. It has Harbourtown, where Alder Bay is.'
    expect(kindsFound({ ...elsewhere, [atStop]: note })).toEqual([])
  })
})

describe('a record that corrects', () => {
  const corrects = { [`${arrival}.record.relation`]: 'corrects' }

  it('differs in its days, its country or its place', () => {
    expect(kindsFound(corrects)).toEqual([`record-corrects-nothing at ${arrival}.record`])
  })

  it.each([
    ['days', { 'records[0].start': '2031-05-09', 'records[0].end': '2031-05-09' }],
    ['country', { 'records[0].country': 'Spain' }],
    ['place', { 'records[0].locale': 'Harbourtown' }],
  ])('passes where it differs in its %s', (_, changes) => {
    expect(kindsFound({ ...corrects, ...changes })).toEqual([])
  })
})
