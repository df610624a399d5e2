import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/model.ts'
import { fold } from '../../src/itinerary/fold.ts'
import { foundWords } from '../../src/itinerary/found-words.ts'
import { markedWords } from '../../src/itinerary/marked-words.ts'
import { readQuery } from '../../src/itinerary/search-query.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { wordsIn } from '../../src/itinerary/words-in.ts'
import { anyDataset, nearbyRange } from '../builders/arbitrary.ts'
import { IDS } from '../builders/ids.ts'
import {
  aDataset,
  anArticle,
  anEvent,
  anExcerpt,
  aStop,
  FIRST_DAY,
  SECOND_DAY,
} from '../builders/model.ts'
import { foundIn, named } from './searching.ts'

/** A dataset of one stop with one event that quotes these sentences. */
function quoting(...sentences: readonly string[]) {
  const excerpts = sentences.map((exact, at) => anExcerpt({ id: `quote-${at}`, exact }))
  return aDataset({
    articles: [anArticle({ title: 'x', publisher: 'x', authors: [] })],
    stops: [aStop({ name: 'x', names: {}, events: [anEvent({ title: 'x', excerpts })] })],
  })
}

async function found(dataset: Dataset, typed: string): Promise<readonly string[]> {
  return (await foundIn(dataset, typed)).hits.map(named)
}

describe('a search', () => {
  it('finds stops by each of their names, and them first', async () => {
    const stop = aStop({ id: 'amman', name: 'Amman', names: { ar: 'عَمّان', he: 'רבת עמון' } })
    const dataset = aDataset({ stops: [stop] })
    for (const typed of ['amm', 'عمان', 'עמון'])
      expect((await found(dataset, typed))[0]).toBe('stop amman')
  })

  it('finds a stop by the name that the sources print where it is shown under another', async () => {
    const stop = aStop({ id: 'amman', name: 'عمّان', printedName: 'Amman', names: {} })
    expect(await found(aDataset({ stops: [stop] }), 'amman')).toContain('stop amman')
  })

  it('finds events by the title in any language, and articles by title, publisher and author', async () => {
    const quoted = [anExcerpt({ exact: 'x' })]
    const event = anEvent({
      id: 'landing',
      title: { en: 'Ashore', de: 'Landgang' },
      excerpts: quoted,
    })
    const dataset = aDataset({
      articles: [anArticle({ title: 'Tides', publisher: 'The Post', authors: ['Zoë Reporter'] })],
      stops: [aStop({ events: [event] })],
    })
    expect(await found(dataset, 'landgang')).toEqual(['event landing'])
    for (const typed of ['tides', 'post', 'zoe rep']) {
      expect(await found(dataset, typed)).toEqual([`article ${IDS.article}`])
    }
  })

  it('wants all words, each whole or begun', async () => {
    const dataset = quoting('The ferry left on Monday.', 'The ferry came back.')
    expect(await found(dataset, 'ferry mon')).toEqual(['excerpt quote-0'])
    expect(await found(dataset, 'day')).toEqual([])
  })

  it('takes words in quotation marks as a phrase', async () => {
    const dataset = quoting('The ferry left late.', 'Late left the ferry.')
    for (const typed of ['"ferry left"', '“ferry le', '«ferry left»']) {
      expect(await found(dataset, typed)).toContain('excerpt quote-0')
    }
    expect(await found(dataset, '"ferry left"')).toEqual(['excerpt quote-0'])
  })

  it.each([
    ['Zürich', 'zurich'],
    ['straße', 'STRASSE'],
    ['ʿAmmān', "'amman"],
    ['الأُردنّ', 'الاردن'],
    ['القاهرة', 'قاهره'],
    ['والقدس', 'القدس'],
    ['לירושלים', 'ירושלים'],
    ['בַּמִּדְבָּר', 'מדבר'],
    ['צה״ל', 'צהל'],
    ['東京都', '東京'],
  ])('finds %s for %s', async (written, typed) => {
    expect(await found(quoting(`… ${written} …`), typed)).toEqual(['excerpt quote-0'])
  })

  it('finds similar words where nothing else is found, and says so', async () => {
    const dataset = quoting('A visit to Jeddah.')
    const result = await foundIn(dataset, 'jedddah')
    expect(result.hits.map(named)).toEqual(['excerpt quote-0'])
    expect(result.isExact).toBe(false)
    expect((await foundIn(dataset, 'jeddah')).isExact).toBe(true)
  })

  it('finds a quotation once, however many events it stands at', async () => {
    const excerpts = [anExcerpt({ id: 'shared', exact: 'Both saw the lighthouse.' })]
    const events = [anEvent({ id: 'first', excerpts }), anEvent({ id: 'second', excerpts })]
    expect(await found(aDataset({ stops: [aStop({ events })] }), 'lighthouse')).toEqual([
      'excerpt shared',
    ])
  })

  it('finds nothing for what is no word', async () => {
    for (const typed of ['', '  ', '"', '…—', '\u0301'])
      expect(await found(quoting('A b.'), typed)).toEqual([])
  })
})

describe('a search within what is shown', () => {
  it('finds only what lies in the range', async () => {
    const early = anEvent({ id: 'early', title: 'Harvest', excerpts: [] })
    const late = anEvent({ id: 'late', title: 'Harvest', start: SECOND_DAY, excerpts: [] })
    const dataset = aDataset({ stops: [aStop({ events: [early, late] })] })
    const { hits } = await foundIn(dataset, 'harvest', { from: null, to: FIRST_DAY })
    expect(hits.map(named)).toEqual(['event early'])
  })

  it('finds no event that is not shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDataset,
        nearbyRange,
        fc.constantFrom('a', 'b', 't'),
        async (dataset, range, word) => {
          const shown = shownStops(dataset, range)
          const reports = shown.flatMap((stop) => stop.reports)
          const { hits } = await foundIn(dataset, word, range)
          for (const entry of hits) {
            if (entry.kind === 'event' || entry.kind === 'excerpt')
              expect(reports).toContain(entry.event)
          }
        },
      ),
    )
  })
})

describe('marking what was found', () => {
  const marks = async (text: string, typed: string) => {
    return markedWords(text, (await foundIn(quoting(text), typed)).words)
      .filter(({ isMarked }) => isMarked)
      .map((piece) => piece.text)
  }

  it('marks the words as the text has them', async () => {
    expect(await marks('The Café in ʿAmmān, a café.', 'cafe amm')).toEqual([
      'Café',
      'ʿAmmān',
      'café',
    ])
    expect(await marks('زار القاهرة أمس', 'قاهرة')).toEqual(['القاهرة'])
  })

  it('leaves every character of any text in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, typed) => {
        const pieces = markedWords(text, foundWords(readQuery(typed).words))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})

describe('words', () => {
  it('are where the text has them', () => {
    for (const text of ['one, two–three', 'ماء البحر', '東京は', 'Ra’anana ‘quoted’ צה"ל']) {
      for (const { word, start, end } of wordsIn(text)) expect(text.slice(start, end)).toBe(word)
    }
    expect(wordsIn('Ra’anana ‘quoted’ צה"ל').map(({ word }) => word)).toEqual([
      'Ra’anana',
      'quoted',
      'צה"ל',
    ])
  })

  it('stay the same when they are folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word))
      }),
    )
  })
})
