import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, aDisagreement, anEvent, anExcerpt, aStop } from '../builders/model.ts'

describe('the index of a dataset', () => {
  it('finds every article, record, trip and stop by its id', () => {
    const dataset = aDataset()
    const index = indexDataset(dataset)
    expect([...index.articles.values()]).toEqual(dataset.articles)
    expect([...index.records.values()]).toEqual(dataset.records)
    expect([...index.trips.values()]).toEqual(dataset.trips)
    expect([...index.stops.values()]).toEqual(dataset.stops)
    expect(index.stops.get(IDS.plannedStop)).toBe(dataset.stops[1])
  })

  it('finds a stop by a former id', () => {
    expect(indexDataset(aDataset()).aliases.get(IDS.formerStop)?.id).toBe(IDS.stop)
  })

  it('leaves a former id that two stops claim to the first', () => {
    const stops = [
      aStop({ id: 'first', aliases: ['old'] }),
      aStop({ id: 'second', aliases: ['old'] }),
    ]
    expect(indexDataset(aDataset({ stops })).aliases.get('old')?.id).toBe('first')
  })

  it('finds an excerpt with its stop and its event', () => {
    const place = indexDataset(aDataset()).excerpts.get('crowd-quote')
    expect(place?.stop.id).toBe(IDS.stop)
    expect(place?.event.id).toBe('arrival')
    expect(place?.excerpt.exact).toBe('A crowd had gathered.')
    expect(place?.disagreement).toBeNull()
  })

  it('finds an excerpt that only a disagreement quotes', () => {
    const place = indexDataset(aDataset()).excerpts.get('other-side-quote')
    expect(place?.event.id).toBe('arrival')
    expect(place?.disagreement?.about).toBe('place')
  })

  it('places an excerpt where it is the proof, whichever disagreement quotes it too', () => {
    const proof = anExcerpt({ id: 'proof' })
    const doubted = aStop({
      id: 'doubted',
      events: [anEvent({ id: 'doubt', disagreements: [aDisagreement({ excerpts: [proof] })] })],
    })
    const proved = aStop({ id: 'proved', events: [anEvent({ id: 'fact', excerpts: [proof] })] })
    for (const stops of [
      [doubted, proved],
      [proved, doubted],
    ]) {
      expect(indexDataset(aDataset({ stops })).excerpts.get('proof')?.stop.id).toBe('proved')
    }
  })

  it('knows nothing of words that every object knows', () => {
    const index = indexDataset(aDataset())
    for (const word of ['__proto__', 'constructor', 'toString']) {
      expect(index.stops.get(word)).toBeUndefined()
      expect(index.aliases.get(word)).toBeUndefined()
    }
  })

  it('takes such words for ids as well', () => {
    const stops = [aStop({ id: '__proto__' }), aStop({ id: 'constructor' })]
    expect(indexDataset(aDataset({ stops })).stops.get('__proto__')).toBe(stops[0])
  })
})
