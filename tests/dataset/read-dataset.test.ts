import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { anyDataset } from '../builders/arbitrary.ts'
import { fileOf } from '../builders/file.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, FIRST_DAY } from '../builders/model.ts'
import { EVENT, reading, shown, stopIds } from './reading.ts'

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
      printedName: 'Bare',
      names: {},
      aliases: [],
      country: 'XB',
      precision: 'site',
      links: [],
      note: null,
      events: [],
    })
  })

  it('takes events and records that begin and end on one day', () => {
    const { problems } = reading({
      'records[0].end': FIRST_DAY,
      [`${EVENT}.end`]: FIRST_DAY,
      [`${EVENT}.extent`]: undefined,
    })
    expect(problems).toEqual([])
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
