import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/model.ts'
import { type Reading, readDataset } from '../../src/dataset/read-dataset.ts'
import { anyDataset } from '../builders/arbitrary.ts'
import { aFile, type FileChanges, fileOf } from '../builders/file.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset } from '../builders/model.ts'

const EVENT = 'features[0].properties.events[0]'

function reading(changes: FileChanges = {}): Reading {
  return readDataset(aFile(changes))
}

/** The dataset that a file gives in spite of its problems. */
function shown(changes: FileChanges): Dataset {
  const { dataset } = reading(changes)
  if (dataset === null) throw new Error('The file gave no dataset.')
  return dataset
}

function kindsAndPaths(changes: FileChanges): readonly string[] {
  return reading(changes).problems.map(({ kind, path }) => `${kind} at ${path}`)
}

function stopIds(dataset: Dataset): readonly string[] {
  return dataset.stops.map(({ id }) => id)
}

describe('reading a file that keeps the format', () => {
  it('gives the dataset it was made of, without a problem', () => {
    expect(readDataset(fileOf(aDataset()))).toEqual({ dataset: aDataset(), problems: [] })
  })

  it('gives any journey back', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(readDataset(fileOf(dataset))).toEqual({ dataset, problems: [] })
      }),
    )
  })

  it('needs neither records nor trips nor corrections nor what a stop may lack', () => {
    const { dataset, problems } = reading({
      records: undefined,
      trips: undefined,
      corrections: undefined,
      features: [
        {
          type: 'Feature',
          id: 'bare',
          geometry: { type: 'Point', coordinates: [0, 0] },
          properties: { name: 'Bare', country: 'XB', precision: 'site', events: [] },
        },
      ],
    })
    expect(problems).toEqual([])
    expect(dataset).toMatchObject({ records: [], trips: [], corrections: [] })
    expect(dataset?.stops[0]).toEqual({
      id: 'bare',
      position: { longitude: 0, latitude: 0 },
      name: 'Bare',
      names: {},
      aliases: [],
      country: 'XB',
      precision: 'site',
      links: [],
      note: null,
      events: [],
    })
  })

  it('leaves foreign members and an altitude aside, as RFC 7946 asks', () => {
    const { dataset, problems } = reading({
      bbox: [-32, 38, -29, 40],
      'features[0].geometry.coordinates': [-31.2, 39.4, 12],
      'features[0].properties.marker-color': '#ff0000',
    })
    expect(problems).toEqual([])
    expect(dataset).toEqual(aDataset())
  })

  it('shows a disagreement’s excerpts whether they are written there or named by id', () => {
    const { dataset } = reading()
    const excerpts = dataset?.stops[0]?.events[0]?.disagreements[0]?.excerpts ?? []
    expect(excerpts.map(({ id }) => id)).toEqual(['other-side-quote', 'arrival-quote'])
    expect(excerpts.map(({ exact }) => exact)).not.toContain(undefined)
  })

  it('finds an excerpt that stands at a stop further down', () => {
    const { dataset, problems } = reading({
      [`${EVENT}.disagreements[0].excerpts`]: ['announced-quote'],
    })
    expect(problems).toEqual([])
    expect(dataset?.stops[0]?.events[0]?.disagreements[0]?.excerpts[0]?.exact).toBe(
      'Brink is to be next.',
    )
  })

  it('finds an excerpt that only another disagreement writes out', () => {
    const { dataset, problems } = reading({
      'features[1].properties.events[0].disagreements': [
        { about: 'day', excerpts: ['other-side-quote'], note: 'The same words.' },
      ],
    })
    expect(problems).toEqual([])
    expect(dataset?.stops[1]?.events[0]?.disagreements[0]?.excerpts[0]?.article).toBe(
      IDS.otherArticle,
    )
  })
})

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

describe('ids', () => {
  it('are unique over the whole dataset, whatever they name: the first one keeps it', () => {
    const places = [
      'articles[1].id',
      'records[0].id',
      'trips[0].id',
      'features[0].id',
      `${EVENT}.id`,
      `${EVENT}.excerpts[0].id`,
      `${EVENT}.disagreements[0].excerpts[0].id`,
    ]
    for (const path of places) {
      expect(reading({ [path]: IDS.article }).problems).toContainEqual({
        kind: 'duplicate-id',
        path,
        found: `"${IDS.article}"`,
      })
    }
  })

  it('of a stop told twice leave the first stop', () => {
    const dataset = shown({ 'features[1].id': IDS.stop })
    expect(dataset.stops.map(({ name }) => name)).toEqual(['Alder Bay', 'Corran'])
  })

  it('may be words that every object of the language knows', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const dataset = shown({
        'features[1].id': id,
        'articles[1].id': `other-${id}`,
        [`${EVENT}.disagreements`]: [],
      })
      expect(stopIds(dataset)).toEqual([IDS.stop, id, IDS.backgroundStop])
    }
  })
})

describe('a dataset that was read', () => {
  it('refers to nothing that it does not have, whatever was wrong with its file', () => {
    const places = fc.constantFrom(
      'articles[0].id',
      'articles[1].textHash',
      'records[0].end',
      'trips[0].id',
      `${EVENT}.trip`,
      `${EVENT}.record.id`,
      `${EVENT}.dateBasis.article`,
      `${EVENT}.placeBasis.article`,
      `${EVENT}.orderBasis.article`,
      `${EVENT}.excerpts[0].article`,
      `${EVENT}.disagreements[0].excerpts[0].article`,
      `${EVENT}.disagreements[0].record`,
      'features[1].properties.events[0].trip',
    )
    fc.assert(
      fc.property(fc.uniqueArray(places, { minLength: 1, maxLength: 4 }), (broken) => {
        const changes = Object.fromEntries(broken.map((path) => [path, 'elsewhere']))
        const { dataset } = reading(changes)
        expect(dataset === null ? [] : brokenReferences(dataset)).toEqual([])
      }),
    )
  })
})

/** The references of a dataset that lead nowhere. */
function brokenReferences({ articles, records, trips, stops }: Dataset): readonly string[] {
  const events = stops.flatMap((stop) => stop.events)
  const sides = events.flatMap((event) => event.disagreements)
  const bases = events.flatMap(({ dateBasis, placeBasis, orderBasis }) =>
    [dateBasis, placeBasis, orderBasis].filter((basis) => basis !== undefined),
  )
  const excerpts = [...events, ...sides].flatMap((holder) => holder.excerpts)
  const missingFrom = (
    known: readonly { readonly id: string }[],
    named: readonly (string | undefined)[],
  ) => named.filter((id) => id !== undefined && !known.some((entry) => entry.id === id))
  return [
    ...missingFrom(
      articles,
      [...bases, ...excerpts].map(({ article }) => article),
    ),
    ...missingFrom(records, [
      ...events.map(({ record }) => record?.id),
      ...sides.map(({ record }) => record),
    ]),
    ...missingFrom(
      trips,
      events.map(({ trip }) => trip),
    ),
  ].filter((id) => id !== undefined)
}

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
