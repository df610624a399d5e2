import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../../src/dataset/dataset-index.ts'
import type { Article, Stop } from '../../../src/dataset/model.ts'
import { quotationsFor } from '../../../src/pages/cards/card-quotations.ts'
import { IDS } from '../../builders/ids.ts'
import {
  aDataset,
  aDisagreement,
  anArticle,
  anEvent,
  anExcerpt,
  aStop,
  SECOND_DAY,
} from '../../builders/model.ts'

function quoted(stop: Stop, articles: readonly Article[] = aDataset().articles) {
  const index = indexDataset(aDataset({ stops: [stop], articles: [...articles] }))
  return quotationsFor(stop, index).map(({ quotation }) => quotation)
}

const texts = (stop: Stop) => quoted(stop).map(({ text }) => text)

const saying = (...sentences: readonly string[]) =>
  sentences.map((exact, at) => anExcerpt({ id: `q${at}`, exact }))

describe('what is quoted for a stop', () => {
  it('is the shortest sentence that names the stop', () => {
    const excerpts = saying(
      'The botanist, who had been expected for days, came ashore at Alder Bay.',
      'A crowd had gathered.',
      'She saw Alder Bay at last. It rained.',
    )
    expect(texts(aStop({ events: [anEvent({ excerpts })] }))).toEqual([
      'She saw Alder Bay at last.',
      'The botanist, who had been expected for days, came ashore at Alder Bay.',
      'A crowd had gathered.',
      'It rained.',
    ])
  })

  it('is the first in the dataset where none names the stop', () => {
    const excerpts = saying('The botanist was met by gardeners on the quay.', 'It rained.')
    expect(texts(aStop({ events: [anEvent({ excerpts })] }))[0]).toMatch(/^The botanist was met/)
  })

  it('finds the stop by its name in the article’s language', () => {
    const excerpts = saying('ساد الهدوء.', 'وصلت العالمة إلى خليج ألدر.')
    const stop = aStop({ names: { ar: 'خليج ألدر' }, events: [anEvent({ excerpts })] })
    expect(texts(stop)[0]).toBe('وصلت العالمة إلى خليج ألدر.')
  })

  it('reports a visit, never a plan or what happened without the traveller beside it', () => {
    const planned = anEvent({ id: 'p', kind: 'planned', excerpts: saying('Alder Bay is next.') })
    const visit = anEvent({ id: 'v', start: SECOND_DAY, excerpts: saying('She arrived by boat.') })
    expect(texts(aStop({ events: [planned, visit] }))).toEqual(['She arrived by boat.'])
    expect(texts(aStop({ events: [planned] }))).toEqual(['Alder Bay is next.'])
  })

  it('is rather what no source contests, then what most articles report', () => {
    const contested = anEvent({
      id: 'c',
      excerpts: saying('She was at Alder Bay.'),
      disagreements: [aDisagreement({ about: 'day' })],
    })
    const once = anEvent({ id: 'o', excerpts: saying('She saw Alder Bay.') })
    const twice = anEvent({
      id: 't',
      excerpts: [
        anExcerpt({ id: 't1', exact: 'She came to Alder Bay by boat.' }),
        anExcerpt({ id: 't2', article: IDS.otherArticle, exact: 'She came to Alder Bay, wet.' }),
      ],
    })
    expect(texts(aStop({ events: [contested, once, twice] }))).toEqual([
      'She came to Alder Bay, wet.',
      'She came to Alder Bay by boat.',
      'She saw Alder Bay.',
      'She was at Alder Bay.',
    ])
  })

  it('comes with its language and its source', () => {
    const stop = aStop()
    expect(quoted(stop)[0]).toMatchObject({
      language: 'en',
      source: 'The Harbour Post, “Botanist reaches Alder Bay”',
      briefSource: 'The Harbour Post',
    })
    const { publisher: _, ...unpublished } = anArticle()
    expect(quoted(stop, [unpublished])[0]?.source).toBe('A. Reporter, “Botanist reaches Alder Bay”')
    const bare = anArticle({ title: '[No title printed]' })
    expect(quoted(stop, [bare])[0]?.source).toBe('The Harbour Post')
  })

  it('is nothing for a stop without events or quotations', () => {
    expect(quoted(aStop({ events: [] }))).toEqual([])
    expect(quoted(aStop({ events: [anEvent({ excerpts: [] })] }))).toEqual([])
  })
})
