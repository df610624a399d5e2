import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import { type Access, citeExcerpt, citeStop, citeView } from '../../src/citation/cite.ts'
import { entryKey } from '../../src/citation/entry-key.ts'
import type { Article } from '../../src/dataset/model.ts'
import { aDataset, anArticle, anExcerpt, aStop } from '../builders/model.ts'
import { anyText } from './works.ts'

const access: Access = {
  url: 'https://dateline.example/stops/alder-bay/#some-quote',
  accessed: day('2031-07-01'),
  language: 'en',
}

function excerptOf(article: Article | null, dataset = aDataset()) {
  return citeExcerpt({ dataset, stop: aStop(), excerpt: anExcerpt(), article }, access)
}

describe('citing an excerpt', () => {
  it('cites its article, as quoted on the page of its stop', () => {
    expect(excerptOf(anArticle({ authors: ['Nike Ching'] }))).toEqual({
      key: 'dateline-quote-some-quote',
      kind: 'article',
      authors: [
        { kind: 'person', printed: 'Nike Ching', given: 'Nike', family: 'Ching', suffix: null },
      ],
      title: 'Botanist reaches Alder Bay',
      description: null,
      container: null,
      publisher: 'The Harbour Post',
      published: '2031-05-05',
      accessed: '2031-07-01',
      url: 'https://dateline.example/stops/alder-bay/#some-quote',
      language: 'en',
      quotedIn: {
        title: 'Alder Bay',
        container: 'A botanist’s journey',
        publisher: 'Dateline',
        modified: '2031-06-01',
        sentence: 'The botanist came ashore at Alder Bay on Monday.',
        articleUrl: 'https://harbour-post.example/botanist',
      },
    })
  })

  it('knows no more than the dataset', () => {
    const { authors: _a, publisher: _p, published: _d, url: _u, ...bare } = anArticle()
    expect(excerptOf(bare)).toMatchObject({
      authors: [],
      publisher: null,
      published: null,
      quotedIn: { articleUrl: null },
    })
  })

  it('takes a title in square brackets for a description, since none is printed', () => {
    expect(excerptOf(anArticle({ title: '[No title printed]' }))).toMatchObject({
      title: null,
      description: 'No title printed',
    })
    for (const title of ['[Breaking] A title', 'A title [sic]', '[A] title [B]']) {
      expect(excerptOf(anArticle({ title }))).toMatchObject({ title, description: null })
    }
    expect(excerptOf(anArticle({ title: ' ' })).description).toBe('Untitled article')
  })

  it('says so where the dataset lacks the article', () => {
    expect(excerptOf(null)).toMatchObject({
      title: null,
      description: 'Article not in the dataset',
      language: 'en',
    })
  })

  it('leaves out authors and publishers that are blank', () => {
    expect(excerptOf(anArticle({ authors: [' ', 'A'], publisher: '\n' }))).toMatchObject({
      authors: [{ printed: 'A' }],
      publisher: null,
    })
  })
})

describe('citing a page of Dateline', () => {
  it('cites a stop as a page of its dataset, whose last change is its day', () => {
    expect(citeStop({ dataset: aDataset(), stop: aStop() }, access)).toMatchObject({
      key: 'dateline-stop-alder-bay',
      kind: 'page',
      authors: [],
      title: 'Alder Bay',
      container: 'A botanist’s journey',
      publisher: 'Dateline',
      published: '2031-06-01',
      quotedIn: null,
    })
  })

  it('cites the view as a map of its days', () => {
    const range = { from: day('2031-05-05'), to: day('2031-05-06') }
    expect(citeView({ dataset: aDataset(), range }, access)).toMatchObject({
      key: 'dateline-map-2031-05-05-to-2031-05-06',
      kind: 'map',
      title: 'A botanist’s journey',
      description: 'Map showing May 5–6, 2031',
      container: null,
    })
    const keyOf = (days: DayRange) => citeView({ dataset: aDataset(), range: days }, access).key
    expect(keyOf({ from: range.to, to: range.from })).toBe('dateline-map-2031-05-05-to-2031-05-06')
    expect(keyOf({ from: range.from, to: null })).toBe('dateline-map-from-2031-05-05')
    expect(keyOf({ from: null, to: range.to })).toBe('dateline-map-until-2031-05-06')
    expect(keyOf(ALL_DAYS)).toBe('dateline-map')
  })

  it('prints the dataset’s title in the language of the page', () => {
    const dataset = aDataset({ title: { en: 'A journey', he: 'מסע' } })
    const hebrew = { ...access, language: 'he' }
    expect(citeStop({ dataset, stop: aStop() }, hebrew)).toMatchObject({
      container: 'מסע',
      language: 'he',
    })
  })
})

describe('the key of an entry', () => {
  it('is the id where that is plain', () => {
    expect(entryKey('stop', 'kerem-shalom')).toBe('dateline-stop-kerem-shalom')
    expect(entryKey('map', '')).toBe('dateline-map')
  })

  it('tells ids apart that look alike in plain letters', () => {
    const keys = ['A b', 'a_b', 'á-b', 'a-b', 'جدة', 'קהיר', '--'].map((id) => entryKey('stop', id))
    expect(new Set(keys).size).toBe(keys.length)
    expect(entryKey('stop', 'Évian les-Bains')).toMatch(
      /^dateline-stop-evian-les-bains-[0-9a-f]{8}$/,
    )
  })

  it('is plain ASCII and always the same, whatever the id', () => {
    fc.assert(
      fc.property(anyText, (id) => {
        expect(entryKey('quote', id)).toMatch(/^dateline-quote(-[a-z0-9]+)*$/)
        expect(entryKey('quote', id)).toBe(entryKey('quote', id))
      }),
    )
  })
})
