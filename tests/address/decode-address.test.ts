import { describe, expect, it } from 'vitest'
import { decodeAddress } from '../../src/address/decode-address.ts'
import { day } from '../../src/calendar/day.ts'
import type { Notice } from '../../src/view/notice.ts'
import type { View } from '../../src/view/view.ts'
import { aDocument, aSite, asWritten, aView } from './addresses.ts'

type Row = [address: string, choices: Partial<View>, ...notices: Notice[]]

const APRIL_29 = day('2024-04-29')
const MAY_2 = day('2024-05-02')
const DATA = 'https://maps.example/journey.geojson'

function expectReads([address, choices, ...notices]: Row, site = aSite()): void {
  expect(decodeAddress(asWritten(address), site)).toEqual({ view: aView(choices), notices })
}

describe('an address of the site', () => {
  it.each<Row>([
    ['/', {}],
    ['/stops/kerem-shalom/', { stop: 'kerem-shalom' }],
    ['/stops/kerem-shalom/#e1', { stop: 'kerem-shalom', excerpt: 'e1' }],
    ['/?from=2024-04-29&to=2024-05-02', { range: { from: APRIL_29, to: MAY_2 } }],
    ['/?from=2024-04-29', { range: { from: APRIL_29, to: null } }],
    ['/?to=2024-05-02', { range: { from: null, to: MAY_2 } }],
    ['/stops/a/?to=2024-05-02#e', { stop: 'a', excerpt: 'e', range: { from: null, to: MAY_2 } }],
    [`/?data=${DATA}`, { data: DATA }],
    [`/?data=${DATA}&stop=x&lang=ar#e`, { data: DATA, stop: 'x', language: 'ar', excerpt: 'e' }],
    ['/?embed', { embed: true }],
    ['/ar/', { language: 'ar' }],
    ['/he/stops/ashdod/', { language: 'he', stop: 'ashdod' }],
    ['/?stop=ashdod', { stop: 'ashdod' }],
    ['/?lang=ar', { language: 'ar' }],
    ['/?lang=fr', { language: 'fr' }],
    ['/#e1', { excerpt: 'e1' }],
    [
      '/?utm_source=letter&x&x=2',
      {
        unknown: [
          ['utm_source', 'letter'],
          ['x', ''],
          ['x', '2'],
        ],
      },
    ],
  ])('%s is read', (...row) => expectReads(row))
})

describe('an address written a little differently', () => {
  it.each<Row>([
    ['', {}],
    ['/index.html', {}],
    ['/stops/ashdod', { stop: 'ashdod' }],
    ['/stops/ashdod/index.html', { stop: 'ashdod' }],
    ['/stops/index.html/', { stop: 'index.html' }],
    ['//stops//ashdod//', { stop: 'ashdod' }],
    ['/ar', { language: 'ar' }],
    ['/AR/index.html', { language: 'ar' }],
    ['/%61r/%73tops/a/', { language: 'ar', stop: 'a' }],
    ['/stops/%d7%90/', { stop: 'א' }],
    ['/stops/%D7%90/', { stop: 'א' }],
    ['/stops/א/#א', { stop: 'א', excerpt: 'א' }],
    ['/stops/a%2Fb/#a%2Fb', { stop: 'a/b', excerpt: 'a/b' }],
    ['/stops/a+b/#a+b', { stop: 'a+b', excerpt: 'a+b' }],
    ['/?stop=tel+aviv', { stop: 'tel aviv' }],
    ['/?stop=a%2Bb', { stop: 'a+b' }],
    ['/?s%74op=a', { stop: 'a' }],
    ['/?&&stop=a&', { stop: 'a' }],
    ['/?data=?a=b', { data: '?a=b' }],
    ['/?from=%202024-04-29%0A', { range: { from: APRIL_29, to: null } }],
    ['/?to=+2024-05-02+', { range: { from: null, to: MAY_2 } }],
    ['/?lang=PT-br', { language: 'pt-BR' }],
    [`/stops/x/?data=${DATA}`, { data: DATA, stop: 'x' }],
    [`/ar/?data=${DATA}`, { data: DATA, language: 'ar' }],
    ['/stops/a/#', { stop: 'a' }],
    ['/#e1:~:text=he%20said', { excerpt: 'e1' }],
    ['/#:~:text=he%20said', {}],
  ])('%s means the same', (...row) => expectReads(row))
})

describe('an empty value', () => {
  it.each<Row>([
    ['/?', {}],
    ['/?from=', {}],
    ['/?from&to', {}],
    ['/?from=+%20', {}],
    ['/?stop=&data=&lang=', {}],
    ['/stops/a/?stop=', { stop: 'a' }],
    ['/?from=2024-04-29&from=', { range: { from: APRIL_29, to: null } }],
    ['/?=', { unknown: [['', '']] }],
  ])('%s asks for nothing', (...row) => expectReads(row))
})

describe('the flag embed', () => {
  it.each<Row>([
    ['/?embed=', { embed: true }],
    ['/?embed=1', { embed: true }],
    ['/?embed=true', { embed: true }],
    ['/?embed=%zz', { embed: true }],
    ['/?embed=0', {}],
    ['/?embed=false', {}],
    ['/?embed=False', {}],
    ['/?embed&embed=1', { embed: true }],
    [
      '/?embed&embed=0',
      { embed: true },
      { kind: 'parameter-repeated', parameter: 'embed', value: '0' },
    ],
    ['/?embed=0&embed', {}, { kind: 'parameter-repeated', parameter: 'embed', value: '' }],
  ])('%s is read', (...row) => expectReads(row))
})

describe('days', () => {
  it.each<Row>([
    ['/?from=2024-02-30', {}, { kind: 'not-a-day', parameter: 'from', value: '2024-02-30' }],
    ['/?to=2024-5-2', {}, { kind: 'not-a-day', parameter: 'to', value: '2024-5-2' }],
    ['/?to=%zz', {}, { kind: 'not-a-day', parameter: 'to', value: '%zz' }],
    [
      '/?to=2024-05-02T00:00',
      {},
      { kind: 'not-a-day', parameter: 'to', value: '2024-05-02T00:00' },
    ],
    [
      '/?from=soon&to=2024-05-02',
      { range: { from: null, to: MAY_2 } },
      { kind: 'not-a-day', parameter: 'from', value: 'soon' },
    ],
    [
      '/?from=2024-05-02&to=2024-04-29',
      { range: { from: APRIL_29, to: MAY_2 } },
      { kind: 'range-reversed', from: MAY_2, to: APRIL_29 },
    ],
    ['/?from=2024-05-02&to=2024-05-02', { range: { from: MAY_2, to: MAY_2 } }],
  ])('%s is read', (...row) => expectReads(row))
})

describe('something said twice', () => {
  it.each<Row>([
    [
      '/?from=2024-04-29&to=2024-05-02&from=2024-04-30',
      { range: { from: APRIL_29, to: MAY_2 } },
      { kind: 'parameter-repeated', parameter: 'from', value: '2024-04-30' },
    ],
    [
      '/?from=&from=2024-04-29',
      {},
      { kind: 'parameter-repeated', parameter: 'from', value: '2024-04-29' },
    ],
    [
      '/?from=x&from=2024-04-29',
      {},
      { kind: 'not-a-day', parameter: 'from', value: 'x' },
      { kind: 'parameter-repeated', parameter: 'from', value: '2024-04-29' },
    ],
    [
      '/?stop=a&stop=b&stop=a&stop=%63',
      { stop: 'a' },
      { kind: 'parameter-repeated', parameter: 'stop', value: 'b' },
      { kind: 'parameter-repeated', parameter: 'stop', value: 'c' },
    ],
    ['/?stop=a&stop=%61', { stop: 'a' }],
    [
      '/stops/x/?stop=y',
      { stop: 'x' },
      { kind: 'parameter-repeated', parameter: 'stop', value: 'y' },
    ],
    [
      '/stops/x/?stop=%zz',
      { stop: 'x' },
      { kind: 'parameter-repeated', parameter: 'stop', value: '%zz' },
    ],
    ['/stops/x/?stop=x', { stop: 'x' }],
    [
      '/ar/?lang=he',
      { language: 'ar' },
      { kind: 'parameter-repeated', parameter: 'lang', value: 'he' },
    ],
    ['/ar/?lang=AR', { language: 'ar' }],
  ])('%s counts once', (...row) => expectReads(row))
})

describe('what cannot be read', () => {
  it.each<Row>([
    ['/?stop=%zz', {}, { kind: 'unknown-stop', stop: '%zz' }],
    ['/?stop=a%20%E9', {}, { kind: 'unknown-stop', stop: 'a %E9' }],
    ['/?data=%', {}, { kind: 'data-unavailable', data: '%' }],
    ['/?lang=%E9', {}, { kind: 'language-unavailable', language: '%E9' }],
    ['/?lang=../x', {}, { kind: 'language-unavailable', language: '../x' }],
    ['/#%zz', {}, { kind: 'unknown-excerpt', excerpt: '%zz' }],
    ['/stops/a/#%E9', { stop: 'a' }, { kind: 'unknown-excerpt', excerpt: '%E9' }],
    ['/stops/%zz/', {}, { kind: 'unknown-path', path: '/stops/%zz/' }],
    ['/%zz/', {}, { kind: 'unknown-path', path: '/%zz/' }],
    ['/?%zz=%zz', { unknown: [['%zz', '%zz']] }],
  ])('%s gives a notice, or is kept', (...row) => expectReads(row))
})

describe('a path that the site does not have', () => {
  it.each<Row>([
    ['/foo/', {}, { kind: 'unknown-path', path: '/foo/' }],
    ['/stops/', {}, { kind: 'unknown-path', path: '/stops/' }],
    ['/stops/index.html', {}, { kind: 'unknown-path', path: '/stops/index.html' }],
    ['/stops/a/b/', {}, { kind: 'unknown-path', path: '/stops/a/b/' }],
    ['/Stops/a/', {}, { kind: 'unknown-path', path: '/Stops/a/' }],
    ['/fr/', {}, { kind: 'unknown-path', path: '/fr/' }],
    ['/ar/ar/', { language: 'ar' }, { kind: 'unknown-path', path: '/ar/ar/' }],
    ['/ar/foo/', { language: 'ar' }, { kind: 'unknown-path', path: '/ar/foo/' }],
    ['/__proto__/', {}, { kind: 'unknown-path', path: '/__proto__/' }],
    [
      '/foo/?to=2024-05-02#e',
      { range: { from: null, to: MAY_2 }, excerpt: 'e' },
      { kind: 'unknown-path', path: '/foo/' },
    ],
  ])('%s gives a notice; the rest of the address counts', (...row) => expectReads(row))
})

describe('the keys of prototypes', () => {
  it.each<Row>([
    ['/stops/__proto__/#constructor', { stop: '__proto__', excerpt: 'constructor' }],
    [
      '/?__proto__=a&constructor=b',
      {
        unknown: [
          ['__proto__', 'a'],
          ['constructor', 'b'],
        ],
      },
    ],
    ['/?stop=toString&data=__proto__', { stop: 'toString', data: '__proto__' }],
  ])('%s are texts like any other', (...row) => expectReads(row))
})

describe('a site under a sub-path', () => {
  it.each<Row>([
    ['/a/b%20c/', {}],
    ['/a/b%20c', {}],
    ['/a/b c/index.html', {}],
    ['/%61/b%20c/ar/stops/x/', { language: 'ar', stop: 'x' }],
    ['/a/', {}, { kind: 'unknown-path', path: '/a/' }],
    ['/stops/x/', {}, { kind: 'unknown-path', path: '/stops/x/' }],
    ['/a/b%20cd/stops/x/', {}, { kind: 'unknown-path', path: '/a/b%20cd/stops/x/' }],
    ['/a/%zz/stops/x/', {}, { kind: 'unknown-path', path: '/a/%zz/stops/x/' }],
  ])('reads %s', (...row) => expectReads(row, aSite('/a/b%20c/')))
})

describe('a site that is one document', () => {
  it.each<Row>([
    ['/maps/index.html', {}],
    ['/maps/', {}],
    ['/maps/index.html?stop=a&lang=ar#e', { stop: 'a', language: 'ar', excerpt: 'e' }],
    ['/maps/?embed&x=1', { embed: true, unknown: [['x', '1']] }],
    ['/maps/stops/a/', {}, { kind: 'unknown-path', path: '/maps/stops/a/' }],
    ['/maps/ar/', {}, { kind: 'unknown-path', path: '/maps/ar/' }],
    ['/?stop=a', { stop: 'a' }, { kind: 'unknown-path', path: '/' }],
  ])('reads %s', (...row) => expectReads(row, aDocument('/maps/index.html')))
})
