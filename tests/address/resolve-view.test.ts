import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Capabilities, resolveView, type StopLookup } from '../../src/address/resolve-view.ts'
import { day } from '../../src/calendar/day.ts'
import type { Notice } from '../../src/view/notice.ts'
import type { View } from '../../src/view/view.ts'
import { aView } from './addresses.ts'
import { anyView, TRIED } from './arbitrary-views.ts'

/** One article, `post`. Two stops: `a`, once called `former-a`, with the excerpt `ea`; `b` with the excerpt `eb`. */
const INDEX: StopLookup = {
  language: 'en',
  stopOf(idOrAlias) {
    if (idOrAlias === 'a' || idOrAlias === 'former-a') return { id: 'a' }
    return idOrAlias === 'b' ? { id: 'b' } : null
  },
  excerptStop(excerptId) {
    if (excerptId === 'ea') return 'a'
    return excerptId === 'eb' ? 'b' : null
  },
  hasArticle: (articleId) => articleId === 'post',
}

const ALL: Capabilities = { data: true, languages: ['en', 'ar', 'he'] }
const NONE: Capabilities = { data: false, languages: [] }
const RANGE = { from: day('2024-04-29'), to: day('2024-05-02') }

type Row = [asked: Partial<View>, shown: Partial<View>, ...notices: Notice[]]

function expectResolves([asked, shown, ...notices]: Row, capabilities = ALL): void {
  expect(resolveView(aView(asked), INDEX, capabilities)).toEqual({ view: aView(shown), notices })
}

describe('the stop and the excerpt asked for', () => {
  it.each<Row>([
    [{}, {}],
    [{ stop: 'a' }, { stop: 'a' }],
    [
      { stop: 'a', excerpt: 'ea' },
      { stop: 'a', excerpt: 'ea' },
    ],
    [{ excerpt: 'eb' }, { stop: 'b', excerpt: 'eb' }],
    [{ stop: 'x', range: RANGE }, { range: RANGE }, { kind: 'unknown-stop', stop: 'x' }],
    [{ stop: 'former-a' }, { stop: 'a' }, { kind: 'renamed-stop', former: 'former-a', stop: 'a' }],
    [
      { stop: 'former-a', excerpt: 'ea' },
      { stop: 'a', excerpt: 'ea' },
      { kind: 'renamed-stop', former: 'former-a', stop: 'a' },
    ],
    [{ stop: 'a', excerpt: 'x' }, { stop: 'a' }, { kind: 'unknown-excerpt', excerpt: 'x' }],
    [{ excerpt: 'x' }, {}, { kind: 'unknown-excerpt', excerpt: 'x' }],
    [
      { stop: 'former-a', excerpt: 'x' },
      { stop: 'a' },
      { kind: 'renamed-stop', former: 'former-a', stop: 'a' },
      { kind: 'unknown-excerpt', excerpt: 'x' },
    ],
    [
      { stop: 'a', excerpt: 'eb' },
      { stop: 'b', excerpt: 'eb' },
      { kind: 'excerpt-elsewhere', excerpt: 'eb', stop: 'b' },
    ],
    [
      { stop: 'former-a', excerpt: 'eb' },
      { stop: 'b', excerpt: 'eb' },
      { kind: 'excerpt-elsewhere', excerpt: 'eb', stop: 'b' },
    ],
    [
      { stop: 'x', excerpt: 'eb' },
      { stop: 'b', excerpt: 'eb' },
      { kind: 'unknown-stop', stop: 'x' },
      { kind: 'excerpt-elsewhere', excerpt: 'eb', stop: 'b' },
    ],
    [
      { stop: 'x', excerpt: 'y' },
      {},
      { kind: 'unknown-stop', stop: 'x' },
      { kind: 'unknown-excerpt', excerpt: 'y' },
    ],
  ])('%j shows %j', (...row) => expectResolves(row))
})

describe('the article and the kind asked for', () => {
  it.each<Row>([
    [
      { narrowing: { article: 'post', kind: 'visit' } },
      { narrowing: { article: 'post', kind: 'visit' } },
    ],
    [
      { narrowing: { article: 'x', kind: 'visit' } },
      { narrowing: { article: null, kind: 'visit' } },
      { kind: 'unknown-article', article: 'x' },
    ],
  ])('%j shows %j', (...row) => expectResolves(row))
})

describe('the section asked for of the page about method and sources', () => {
  it.each<Row>([
    [{ about: '' }, { about: '' }],
    [{ about: 'corrections' }, { about: 'corrections' }],
    [{ about: 'x' }, { about: '' }, { kind: 'unknown-section', section: 'x' }],
    [{ about: '', stop: 'a' }, { about: '' }, { kind: 'stop-beside-about', stop: 'a' }],
  ])('%j shows %j', (...row) => expectResolves(row))
})

describe('the language asked for', () => {
  it.each<Row>([
    [{ language: 'ar' }, { language: 'ar' }],
    [{ language: 'en' }, {}],
    [{ language: 'fr' }, {}, { kind: 'language-unavailable', language: 'fr' }],
    [
      { language: 'ar-EG' },
      { language: 'ar' },
      { kind: 'language-unavailable', language: 'ar-EG' },
    ],
    [{ language: 'en-GB' }, {}, { kind: 'language-unavailable', language: 'en-GB' }],
  ])('%j shows %j', (...row) => expectResolves(row))
})

describe('a build that cannot show what is asked for', () => {
  it.each<Row>([
    [
      { embed: true, language: 'ar', stop: 'a', range: RANGE, unknown: [['x', '1']] },
      { embed: true, stop: 'a', range: RANGE, unknown: [['x', '1']] },
      { kind: 'language-unavailable', language: 'ar' },
    ],
    [
      { data: 'd', stop: 'a', excerpt: 'ea', range: RANGE, unknown: [['x', '1']] },
      { unknown: [['x', '1']] },
      { kind: 'data-unavailable', data: 'd' },
    ],
    [
      { data: 'd', about: 'errors', narrowing: { article: 'post', kind: null } },
      { about: 'errors' },
      { kind: 'data-unavailable', data: 'd' },
    ],
  ])('%j shows %j', (...row) => expectResolves(row, NONE))

  it('looks up nothing of a foreign dataset in the built-in one', () => {
    const refusing: StopLookup = {
      language: 'en',
      stopOf: () => expect.unreachable('a foreign stop was looked up'),
      excerptStop: () => expect.unreachable('a foreign excerpt was looked up'),
      hasArticle: () => expect.unreachable('a foreign article was looked up'),
    }
    const asked = aView({ data: 'd', stop: 'a', excerpt: 'ea', language: 'ar', embed: true })
    const shown = aView({ language: 'ar', embed: true })
    expect(resolveView(asked, refusing, { ...ALL, data: false }).view).toEqual(shown)
  })
})

describe('every view', () => {
  const anyAskedView = fc
    .tuple(
      anyView,
      fc.constantFrom(null, 'a', 'b', 'former-a', 'x'),
      fc.constantFrom(null, 'ea', 'eb', 'x'),
    )
    .map(([view, stop, excerpt]) => ({ ...view, stop, excerpt }))

  it.each([ALL, NONE])('is resolved once and for all with %j', (capabilities) => {
    fc.assert(
      fc.property(anyAskedView, (asked) => {
        const { view } = resolveView(asked, INDEX, capabilities)
        expect(resolveView(view, INDEX, capabilities)).toEqual({ view, notices: [] })
      }),
      TRIED,
    )
  })

  it('loses nothing that was asked for without a notice', () => {
    fc.assert(
      fc.property(anyAskedView, (asked) => {
        const { view, notices } = resolveView(asked, INDEX, { ...ALL, languages: ['en'] })
        const lostStop = asked.stop !== null && view.stop !== asked.stop
        const lostExcerpt = asked.excerpt !== null && view.excerpt !== asked.excerpt
        const lostLanguage =
          asked.language !== null && asked.language !== 'en' && view.language !== asked.language
        const lostArticle = view.narrowing.article !== asked.narrowing.article
        const lostSection = view.about !== asked.about
        expect(notices.length > 0).toBe(
          lostStop || lostExcerpt || lostLanguage || lostArticle || lostSection,
        )
        expect(view).toMatchObject({ range: asked.range, unknown: asked.unknown, data: asked.data })
      }),
      TRIED,
    )
  })
})
