import { describe, expect, it } from 'vitest'
import { IDS } from '../builders/ids.ts'
import { aDataset } from '../builders/model.ts'
import { EVENT, kindsAndPaths, reading, shown, stopIds } from './reading.ts'

describe('what a problem takes away', () => {
  it('one bad stop leaves the others', () => {
    const changes = { 'features[1].geometry.type': 'LineString' }
    expect(stopIds(shown(changes))).toEqual([IDS.stop, IDS.backgroundStop])
    expect(kindsAndPaths(changes)).toEqual(['point at features[1].geometry.type'])
  })

  it('one stop that is no object leaves the others', () => {
    for (const value of [null, 5, 'brink', [], true]) {
      expect(stopIds(shown({ 'features[1]': value }))).toEqual([IDS.stop, IDS.backgroundStop])
    }
  })

  it('one bad event leaves its stop and its stop’s other events', () => {
    const other = { 'features[0].properties.events[1]': eventFile('another') }
    const dataset = shown({ ...other, [`${EVENT}.start`]: '2024-02-30' })
    expect(dataset.stops[0]?.events.map(({ id }) => id)).toEqual(['another'])
    expect(stopIds(dataset)).toEqual([IDS.stop, IDS.plannedStop, IDS.backgroundStop])
  })

  it('one bad article, record, trip or correction leaves the others', () => {
    expect(shown({ 'articles[1].title': 5 }).articles.map(({ id }) => id)).toEqual([IDS.article])
    expect(shown({ 'records[0].url': 'nowhere' }).records).toEqual([])
    expect(shown({ 'trips[1].title': '' }).trips.map(({ id }) => id)).toEqual([IDS.trip])
    const added = { day: '2031-13-01', what: 'Something', why: 'Something' }
    const changes = { 'corrections[1]': added }
    expect(shown(changes).corrections).toEqual(aDataset().corrections)
    expect(kindsAndPaths(changes)).toEqual(['day at corrections[1].day'])
  })

  it('a trip or a record that does not exist leaves the event without it', () => {
    const event = shown({ [`${EVENT}.trip`]: 'no-trip', [`${EVENT}.record.id`]: 'no-record' })
      .stops[0]?.events[0]
    expect(event).toMatchObject({ id: 'arrival' })
    expect(event).not.toHaveProperty('trip')
    expect(event).not.toHaveProperty('record')
  })

  it('an excerpt of an unknown article goes, its event stays while another excerpt proves it', () => {
    const changes = { [`${EVENT}.excerpts[1].article`]: 'no-article' }
    const event = shown(changes).stops[0]?.events[0]
    expect(event?.excerpts.map(({ id }) => id)).toEqual(['arrival-quote'])
    expect(kindsAndPaths(changes)).toEqual([`unknown-article at ${EVENT}.excerpts[1].article`])
  })

  it('a visit without a usable excerpt goes, for nothing may stand without its proof', () => {
    const changes = {
      [`${EVENT}.excerpts`]: [{ ...excerptFile('lonely'), article: 'no-article' }],
      [`${EVENT}.disagreements`]: [],
    }
    expect(shown(changes).stops[0]?.events).toEqual([])
    expect(kindsAndPaths(changes)).toEqual([
      `unknown-article at ${EVENT}.excerpts[0].article`,
      `visit-without-excerpt at ${EVENT}.excerpts`,
    ])
  })

  it('a planned or background event may stand without an excerpt', () => {
    const path = 'features[1].properties.events[0]'
    expect(kindsAndPaths({ [`${path}.excerpts`]: [] })).toEqual([])
  })

  it('an event goes whose day rests on an article that does not exist', () => {
    const changes = { [`${EVENT}.dateBasis.article`]: 'no-article' }
    expect(shown(changes).stops[0]?.events).toEqual([])
    expect(kindsAndPaths(changes)).toEqual([`unknown-article at ${EVENT}.dateBasis.article`])
  })

  it('words of an article that does not exist go where the event can stand without them', () => {
    const changes = { [`${EVENT}.placeBasis.article`]: 'no-article' }
    expect(shown(changes).stops[0]?.events[0]).not.toHaveProperty('placeBasis')
    expect(kindsAndPaths(changes)).toEqual([`unknown-article at ${EVENT}.placeBasis.article`])
  })

  it('an order goes that rests on no words', () => {
    const changes = { [`${EVENT}.orderBasis`]: undefined }
    expect(shown(changes).stops[0]?.events[0]).not.toHaveProperty('order')
    expect(kindsAndPaths(changes)).toEqual([`missing at ${EVENT}.orderBasis`])
  })

  it('an order goes that rests on words of an article that does not exist', () => {
    const changes = { [`${EVENT}.orderBasis.article`]: 'no-article' }
    const event = shown(changes).stops[0]?.events[0]
    expect(event).not.toHaveProperty('order')
    expect(event).not.toHaveProperty('orderBasis')
    expect(kindsAndPaths(changes)).toEqual([`unknown-article at ${EVENT}.orderBasis.article`])
  })

  it('a disagreement keeps what it can', () => {
    const path = `${EVENT}.disagreements[0]`
    const changes = {
      [`${path}.record`]: 'no-record',
      [`${path}.excerpts[0].article`]: 'no-article',
      [`${path}.excerpts[2]`]: 'no-excerpt',
    }
    const event = shown(changes).stops[0]?.events[0]
    expect(event?.disagreements).toHaveLength(1)
    expect(event?.disagreements[0]?.excerpts.map(({ id }) => id)).toEqual(['arrival-quote'])
    expect(event?.disagreements[0]).not.toHaveProperty('record')
    expect(kindsAndPaths(changes)).toEqual([
      `unknown-article at ${path}.excerpts[0].article`,
      `unknown-record at ${path}.record`,
      `unknown-excerpt at ${path}.excerpts[2]`,
    ])
  })

  it('a dataset without a head or without a usable stop is none', () => {
    expect(reading({ title: undefined }).dataset).toBeNull()
    expect(reading({ features: [] }).dataset).toBeNull()
    expect(reading({ features: [5] }).dataset).toBeNull()
    expect(kindsAndPaths({ features: [5] })).toEqual([
      'object at features[0]',
      'no-stops at features',
    ])
  })
})

function excerptFile(id: string) {
  return { id, article: IDS.article, exact: 'Words.', prefix: '', suffix: '' }
}

function eventFile(id: string) {
  return {
    id,
    kind: 'visit',
    title: 'Another arrival',
    start: '2031-05-09',
    certain: true,
    dateBasis: { article: IDS.article, words: 'on Friday', rule: 'The Friday of that week.' },
    excerpts: [excerptFile(`${id}-quote`)],
  }
}
