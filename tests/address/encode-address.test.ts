import { describe, expect, it } from 'vitest'
import { encodeAddress } from '../../src/address/encode-address.ts'
import { day } from '../../src/calendar/day.ts'
import type { View } from '../../src/view/view.ts'
import { aDocument, aSite, aView } from './addresses.ts'

type Row = readonly [address: string, choices: Partial<View>]

const RANGE = { from: day('2024-04-29'), to: day('2024-05-02') }
const EVERYTHING: Partial<View> = {
  stop: 'ashdod',
  excerpt: 'e1',
  range: RANGE,
  narrowing: { article: 'voa', kind: 'planned' },
  query: 'tel aviv',
  language: 'ar',
  embed: true,
  unknown: [
    ['z', '1'],
    ['a', ''],
    ['z', '1'],
  ],
}

describe('the address of a view where stops have pages', () => {
  it.each<Row>([
    ['/', {}],
    ['/stops/kerem-shalom/', { stop: 'kerem-shalom' }],
    ['/stops/kerem-shalom/#e1', { stop: 'kerem-shalom', excerpt: 'e1' }],
    ['/#e1', { excerpt: 'e1' }],
    ['/?from=2024-04-29&to=2024-05-02', { range: RANGE }],
    ['/?to=2024-05-02', { range: { from: null, to: RANGE.to } }],
    ['/?embed', { embed: true }],
    ['/?article=voa', { narrowing: { article: 'voa', kind: null } }],
    ['/stops/a/?kind=visit', { stop: 'a', narrowing: { article: null, kind: 'visit' } }],
    ['/?q=%D7%90%20b', { query: 'א b' }],
    ['/about/', { about: '' }],
    ['/ar/about/#corrections', { about: 'corrections', language: 'ar' }],
    ['/about/?stop=a', { about: '', stop: 'a' }],
    ['/?data=d&about#days', { data: 'd', about: 'days' }],
    ['/ar/', { language: 'ar' }],
    ['/he/stops/ashdod/', { language: 'he', stop: 'ashdod' }],
    ['/?lang=fr', { language: 'fr' }],
    ['/stops/ashdod/?lang=fr', { language: 'fr', stop: 'ashdod' }],
    ['/?data=x.geojson', { data: 'x.geojson' }],
    [
      '/?data=x.geojson&stop=a&lang=ar#e',
      { data: 'x.geojson', stop: 'a', language: 'ar', excerpt: 'e' },
    ],
    [
      '/ar/stops/ashdod/?from=2024-04-29&to=2024-05-02&article=voa&kind=planned&q=tel%20aviv&embed&z=1&a=&z=1#e1',
      EVERYTHING,
    ],
    [
      '/?data=d&stop=ashdod&lang=ar&from=2024-04-29&to=2024-05-02&article=voa&kind=planned&q=tel%20aviv&embed&z=1&a=&z=1#e1',
      { ...EVERYTHING, data: 'd' },
    ],
  ])('is %s', (address, choices) => {
    expect(encodeAddress(aView(choices), aSite())).toBe(address)
  })
})

describe('the address of a view in a single document', () => {
  it.each<Row>([
    ['/maps/index.html', {}],
    ['/maps/index.html?stop=a#e', { stop: 'a', excerpt: 'e' }],
    ['/maps/index.html?about#days', { about: 'days' }],
    [
      '/maps/index.html?stop=ashdod&lang=ar&from=2024-04-29&to=2024-05-02&article=voa&kind=planned&q=tel%20aviv&embed&z=1&a=&z=1#e1',
      EVERYTHING,
    ],
  ])('is %s', (address, choices) => {
    expect(encodeAddress(aView(choices), aDocument('/maps/index.html'))).toBe(address)
  })
})

describe('characters that mean something in an address', () => {
  it.each<Row>([
    ['/stops/a%2Fb%3F%23%25/', { stop: 'a/b?#%' }],
    ['/stops/%D7%90/#%D7%90', { stop: 'א', excerpt: 'א' }],
    ['/stops/it%27s%28%21%29%2A/#%27', { stop: "it's(!)*", excerpt: "'" }],
    ['/?data=%2Fa%20b%2Bc%3Fd%3De%26f', { data: '/a b+c?d=e&f' }],
    ['/?a%26b=c%3Dd', { unknown: [['a&b', 'c=d']] }],
    ['/?=', { unknown: [['', '']] }],
  ])('are encoded in %s', (address, choices) => {
    expect(encodeAddress(aView(choices), aSite())).toBe(address)
  })
})

describe('views that need care', () => {
  it.each<Row>([
    ['/?stop=.', { stop: '.' }],
    ['/?stop=..', { stop: '..' }],
    ['/stops/.../', { stop: '...' }],
    ['/', { stop: '', excerpt: '', data: '', language: '' }],
    [
      '/?x=1',
      {
        unknown: [
          ['stop', 'a'],
          ['x', '1'],
          ['embed', ''],
        ],
      },
    ],
    ['/ar/', { language: 'AR' }],
    ['/stops/%EF%BF%BD/', { stop: '\uD800' }],
  ])('have the address %s', (address, choices) => {
    expect(encodeAddress(aView(choices), aSite())).toBe(address)
  })
})

describe('the base of a site', () => {
  it.each([
    ['/dateline/', '/dateline/stops/a/'],
    ['/dateline', '/dateline/stops/a/'],
    ['/a/b%20c/', '/a/b%20c/stops/a/'],
  ])('%s begins every address', (base, address) => {
    expect(encodeAddress(aView({ stop: 'a' }), aSite(base))).toBe(address)
  })

  it('is followed by a language prefix as the site writes it', () => {
    const site = { base: '/', mode: 'pages', languages: ['zh-hant'] } as const
    expect(encodeAddress(aView({ language: 'zh-Hant' }), site)).toBe('/zh-hant/')
  })
})
