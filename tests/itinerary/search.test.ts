import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/model.ts'
import { fold } from '../../src/itinerary/fold.ts'
import { markedWords } from '../../src/itinerary/marked-words.ts'
import { type SearchHit, searchOf } from '../../src/itinerary/search.ts'
import { readQuery } from '../../src/itinerary/search-query.ts'
import { searchedWithin } from '../../src/itinerary/searched-within.ts'
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

const everything = () => true

/** What is found, in a word each: the kind and the id. */
function named({ entry }: SearchHit): string {
  if (entry.kind === 'stop') return `stop ${entry.stop.id}`
  if (entry.kind === 'event') return `event ${entry.event.id}`
  return entry.kind === 'excerpt' ? `excerpt ${entry.excerpt.id}` : `article ${entry.article.id}`
}

/** A dataset of one stop with one event that quotes these sentences. */
function quoting(...sentences: readonly string[]) {
  const excerpts = sentences.map((exact, at) => anExcerpt({ id: `quote-${at}`, exact }))
  return aDataset({
    articles: [anArticle({ title: 'x', publisher: 'x', authors: [] })],
    stops: [aStop({ name: 'x', names: {}, events: [anEvent({ title: 'x', excerpts })] })],
  })
}

async function found(dataset: Dataset, typed: string): Promise<readonly string[]> {
  const search = await searchOf(dataset)
  return search(readQuery(typed), everything).hits.map(named)
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
    const event = anEvent({ id: 'landing', title: { en: 'Ashore', de: 'Landgang' }, excerpts: [] })
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
    const search = await searchOf(quoting('A visit to Jeddah.'))
    const result = search(readQuery('jedddah'), everything)
    expect(result.hits.map(named)).toEqual(['excerpt quote-0'])
    expect(result.isExact).toBe(false)
    expect(search(readQuery('jeddah'), everything).isExact).toBe(true)
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

  it('takes any text without a failure', async () => {
    const search = await searchOf(aDataset())
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        expect(() => search(readQuery(typed), everything)).not.toThrow()
      }),
    )
  })
})

describe('a search within what is shown', () => {
  it('finds only what lies in the range', async () => {
    const early = anEvent({ id: 'early', title: 'Harvest', excerpts: [] })
    const late = anEvent({ id: 'late', title: 'Harvest', start: SECOND_DAY, excerpts: [] })
    const dataset = aDataset({ stops: [aStop({ events: [early, late] })] })
    const shown = shownStops(dataset, { from: null, to: FIRST_DAY })
    const { hits } = (await searchOf(dataset))(readQuery('harvest'), searchedWithin(shown))
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
          const { hits } = (await searchOf(dataset))(readQuery(word), searchedWithin(shown))
          for (const { entry } of hits) {
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
    const [hit] = (await searchOf(quoting(text)))(readQuery(typed), everything).hits
    return markedWords(text, hit?.terms ?? new Set())
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
        const pieces = markedWords(text, new Set(readQuery(typed).words))
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
