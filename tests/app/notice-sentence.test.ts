import { describe, expect, it } from 'vitest'
import { noticeSentence } from '../../src/app/notice-sentence.ts'
import { day } from '../../src/calendar/day.ts'
import { quotationCount } from '../../src/dataset/quotation-count.ts'
import type { Notice } from '../../src/view/notice.ts'
import { aDataset, aDisagreement, anEvent, anExcerpt, aStop } from '../builders/model.ts'

/** One notice of every kind, and what its sentence must name. A kind left out does not compile. */
const NOTICES: { readonly [Kind in Notice['kind']]: [Extract<Notice, { kind: Kind }>, string[]] } =
  {
    'not-a-day': [{ kind: 'not-a-day', parameter: 'from', value: '2031-02-30' }, ['2031-02-30']],
    'range-reversed': [
      { kind: 'range-reversed', from: day('2031-05-20'), to: day('2031-05-06') },
      ['2031-05-20', '2031-05-06'],
    ],
    'parameter-repeated': [
      { kind: 'parameter-repeated', parameter: 'from', value: 'x' },
      ['“from”', 'more than once'],
    ],
    'unknown-stop': [{ kind: 'unknown-stop', stop: 'atlantis' }, ['no stop “atlantis”']],
    'renamed-stop': [
      { kind: 'renamed-stop', former: 'alder-harbour', stop: 'alder-bay' },
      ['alder-harbour', 'the name of alder-bay'],
    ],
    'unknown-excerpt': [{ kind: 'unknown-excerpt', excerpt: 'lost' }, ['no quotation “lost”']],
    'excerpt-elsewhere': [
      { kind: 'excerpt-elsewhere', excerpt: 'moved', stop: 'brink' },
      ['the name of brink'],
    ],
    'unknown-article': [{ kind: 'unknown-article', article: 'gone' }, ['no article “gone”']],
    'not-a-kind': [{ kind: 'not-a-kind', value: 'party' }, ['“party”', 'visit']],
    'unknown-section': [{ kind: 'unknown-section', section: 'x' }, ['no section “x”']],
    'stop-beside-about': [{ kind: 'stop-beside-about', stop: 'brink' }, ['the name of brink']],
    'unknown-path': [{ kind: 'unknown-path', path: '/nowhere' }, ['“/nowhere”']],
    'data-unavailable': [
      { kind: 'data-unavailable', data: 'https://elsewhere.example/x.geojson' },
      ['https://elsewhere.example/x.geojson'],
    ],
    'data-no-address': [{ kind: 'data-no-address', data: 'javascript:x' }, ['“javascript:x”']],
    'data-host-refused': [
      { kind: 'data-host-refused', host: 'elsewhere.example' },
      ['elsewhere.example', 'Whoever runs the site can allow'],
    ],
    'data-on-machine': [
      { kind: 'data-on-machine', file: 'tour.geojson' },
      ['tour.geojson', '“Open a file”'],
    ],
    'language-unavailable': [{ kind: 'language-unavailable', language: 'ar' }, ['Arabic']],
  }

describe('a notice', () => {
  it.each(Object.values(NOTICES))('of the kind $kind is a sentence', (notice, named) => {
    const sentence = noticeSentence(notice, (stop) => `the name of ${stop}`)
    expect(sentence).toMatch(/^[\p{Lu}“].+\.$/u)
    for (const part of named) expect(sentence).toContain(part)
  })

  it('about a day says which end it was meant for', () => {
    const sentences = (['from', 'to'] as const).map((parameter) =>
      noticeSentence({ kind: 'not-a-day', parameter, value: 'x' }, String),
    )
    expect(sentences[0]).toContain('From is left open')
    expect(sentences[1]).toContain('To is left open')
  })
})

describe('the number of quotations', () => {
  it('counts a passage once, wherever and under however many ids it is quoted', () => {
    const same = { exact: 'She came.', article: 'a' }
    const excerpts = [
      anExcerpt({ id: 'one', ...same }),
      anExcerpt({ id: 'two', ...same }),
      anExcerpt({ id: 'three', exact: 'She left.', article: 'a' }),
    ]
    const dataset = aDataset({
      stops: [
        aStop({ events: [anEvent({ excerpts })] }),
        aStop({
          id: 'brink',
          events: [anEvent({ excerpts: [anExcerpt({ id: 'four', ...same })] })],
        }),
      ],
    })
    expect(quotationCount(dataset)).toBe(2)
  })

  it('counts the same words of another article, and those that sources differ in', () => {
    const excerpts = [
      anExcerpt({ id: 'one', article: 'a' }),
      anExcerpt({ id: 'two', article: 'b' }),
    ]
    const side = anExcerpt({ id: 'three', article: 'a', exact: 'She was elsewhere.' })
    const event = anEvent({ excerpts, disagreements: [aDisagreement({ excerpts: [side] })] })
    expect(quotationCount(aDataset({ stops: [aStop({ events: [event] })] }))).toBe(3)
  })
})
