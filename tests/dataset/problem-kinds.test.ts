import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { problemsFrom } from '../../src/dataset/checked-format.ts'
import { PROBLEM_KINDS, type ProblemKind } from '../../src/dataset/problem.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { aFile } from '../builders/file.ts'
import { IDS } from '../builders/ids.ts'

interface Fault {
  readonly kind: ProblemKind
  /** Where the fault is put, and where it must be reported. */
  readonly path: string
  /** What is put there; undefined takes the value away. */
  readonly value: unknown
  /** What the problem shows of it. */
  readonly found: string
  /** Where it must be reported when that is not where it was put. */
  readonly reportedAt?: string
}

const EVENT = 'features[0].properties.events[0]'
const DISAGREEMENT = `${EVENT}.disagreements[0]`

const FAULTS: readonly Fault[] = [
  { kind: 'missing', path: 'title', value: undefined, found: 'nothing' },
  { kind: 'missing', path: 'features', value: undefined, found: 'nothing' },
  { kind: 'missing', path: 'articles[0].textHash', value: undefined, found: 'nothing' },
  { kind: 'missing', path: 'features[0].properties.name', value: undefined, found: 'nothing' },
  { kind: 'missing', path: `${EVENT}.dateBasis.words`, value: undefined, found: 'nothing' },
  { kind: 'missing', path: `${EVENT}.orderBasis`, value: undefined, found: 'nothing' },
  {
    kind: 'missing',
    path: 'features[0].geometry.coordinates',
    value: [12],
    found: 'nothing',
    reportedAt: 'features[0].geometry.coordinates[1]',
  },
  {
    kind: 'missing',
    path: `${DISAGREEMENT}.excerpts[0].exact`,
    value: undefined,
    found: 'nothing',
  },
  { kind: 'text', path: 'language', value: 5, found: '5' },
  { kind: 'text', path: 'title', value: 5, found: '5' },
  {
    kind: 'text',
    path: 'title',
    value: { en: 'A journey', fr: 5 },
    found: '5',
    reportedAt: 'title.fr',
  },
  { kind: 'text', path: 'features[0].properties.names.ar', value: null, found: 'null' },
  { kind: 'text', path: `${EVENT}.excerpts[0].exact`, value: ['a'], found: 'a list of 1' },
  { kind: 'text', path: `${EVENT}.dateBasis.rule`, value: 5, found: '5' },
  { kind: 'empty', path: 'description', value: '', found: '""' },
  { kind: 'empty', path: 'title', value: {}, found: 'an object' },
  { kind: 'empty', path: 'title', value: { en: '' }, found: '""', reportedAt: 'title.en' },
  { kind: 'empty', path: `${EVENT}.excerpts[0].exact`, value: '', found: '""' },
  { kind: 'empty', path: 'features[0].properties.aliases[0]', value: '', found: '""' },
  { kind: 'number', path: `${EVENT}.order`, value: '1', found: '"1"' },
  { kind: 'number', path: `${EVENT}.order`, value: JSON.parse('1e999'), found: 'Infinity' },
  { kind: 'certain', path: `${EVENT}.certain`, value: 'yes', found: '"yes"' },
  { kind: 'list', path: 'features', value: {}, found: 'an object' },
  { kind: 'list', path: 'features[0].properties.events', value: {}, found: 'an object' },
  { kind: 'list', path: `${EVENT}.excerpts`, value: 'words', found: '"words"' },
  { kind: 'list', path: 'articles[0].authors', value: 'A. Reporter', found: '"A. Reporter"' },
  { kind: 'object', path: 'features[0]', value: null, found: 'null' },
  { kind: 'object', path: 'features[0]', value: [1], found: 'a list of 1' },
  { kind: 'object', path: 'articles[0]', value: [], found: 'a list of 0' },
  { kind: 'object', path: 'features[0].geometry', value: null, found: 'null' },
  { kind: 'object', path: `${EVENT}.dateBasis`, value: 'on Monday', found: '"on Monday"' },
  { kind: 'object', path: 'features[0].properties.names', value: 5, found: '5' },
  { kind: 'day', path: `${EVENT}.start`, value: '2024-02-30', found: '"2024-02-30"' },
  { kind: 'day', path: `${EVENT}.end`, value: 'in May', found: '"in May"' },
  { kind: 'day', path: 'updated', value: 20240501, found: '20240501' },
  { kind: 'day', path: 'records[0].start', value: '2024-5-1', found: '"2024-5-1"' },
  { kind: 'day', path: 'corrections[0].day', value: 'soon', found: '"soon"' },
  { kind: 'days-reversed', path: `${EVENT}.end`, value: '2031-05-04', found: '"2031-05-04"' },
  { kind: 'days-reversed', path: 'records[0].end', value: '2031-05-04', found: '"2031-05-04"' },
  { kind: 'extent', path: `${EVENT}.extent`, value: undefined, found: 'nothing' },
  { kind: 'extent', path: `${EVENT}.extent`, value: 'about', found: '"about"' },
  { kind: 'inferred', path: 'articles[1].inferred[0]', value: 'colour', found: '"colour"' },
  {
    kind: 'contact',
    path: 'contact',
    value: 'javascript:alert(1)',
    found: '"javascript:alert(1)"',
  },
  {
    kind: 'link',
    path: 'articles[0].url',
    value: 'javascript:alert(1)',
    found: '"javascript:alert(1)"',
  },
  {
    kind: 'link',
    path: 'records[0].url',
    value: 'data:text/html,hello',
    found: '"data:text/html,hello"',
  },
  { kind: 'hash', path: 'articles[0].textHash', value: 'ABC', found: '"ABC"' },
  { kind: 'hash', path: `${EVENT}.excerpts[0].checked.quoteHash`, value: '', found: '""' },
  { kind: 'precision', path: 'features[0].properties.precision', value: 'exact', found: '"exact"' },
  { kind: 'precision', path: `${EVENT}.precision`, value: 1, found: '1' },
  { kind: 'country', path: 'features[0].properties.country', value: 'XAA', found: '"XAA"' },
  { kind: 'kind', path: `${EVENT}.kind`, value: 'stay', found: '"stay"' },
  { kind: 'about', path: `${DISAGREEMENT}.about`, value: 'weather', found: '"weather"' },
  {
    kind: 'stance',
    path: `${EVENT}.accounts[0].day.stance`,
    value: 'doubts',
    found: '"doubts"',
  },
  { kind: 'relation', path: `${EVENT}.record.relation`, value: 'denies', found: '"denies"' },
  { kind: 'longitude', path: 'features[0].geometry.coordinates[0]', value: 181, found: '181' },
  { kind: 'latitude', path: 'features[0].geometry.coordinates[1]', value: -91, found: '-91' },
  { kind: 'latitude', path: 'features[0].geometry.coordinates[1]', value: null, found: 'null' },
  { kind: 'position', path: 'features[0].geometry.coordinates', value: '1,2', found: '"1,2"' },
  { kind: 'point', path: 'features[0].geometry.type', value: 'Polygon', found: '"Polygon"' },
  { kind: 'feature', path: 'features[0].type', value: 'Stop', found: '"Stop"' },
  { kind: 'collection', path: 'type', value: 'Feature', found: '"Feature"' },
  { kind: 'format', path: 'format', value: 2, found: '2' },
  { kind: 'format', path: 'format', value: '1', found: '"1"' },
  { kind: 'duplicate-id', path: 'features[1].id', value: IDS.stop, found: '"alder-bay"' },
  { kind: 'unknown-article', path: `${EVENT}.excerpts[0].article`, value: 'x', found: '"x"' },
  { kind: 'unknown-record', path: `${EVENT}.record.id`, value: 'x', found: '"x"' },
  { kind: 'unknown-record', path: `${DISAGREEMENT}.record`, value: 'x', found: '"x"' },
  { kind: 'unknown-trip', path: `${EVENT}.trip`, value: 'x', found: '"x"' },
  { kind: 'unknown-excerpt', path: `${DISAGREEMENT}.excerpts[1]`, value: 'x', found: '"x"' },
  { kind: 'unknown-excerpt', path: `${DISAGREEMENT}.excerpts[1]`, value: 5, found: '5' },
  { kind: 'visit-without-excerpt', path: `${EVENT}.excerpts`, value: [], found: 'a list of 0' },
  { kind: 'no-stops', path: 'features', value: [], found: 'a list of 0' },
  {
    kind: 'language',
    path: 'title',
    value: { 'in English': 'A journey' },
    found: '"in English"',
    reportedAt: 'title["in English"]',
  },
  { kind: 'language', path: 'title', value: ['A journey'], found: '"0"', reportedAt: 'title["0"]' },
  { kind: 'language', path: 'language', value: 'in English', found: '"in English"' },
]

/**
 * Kinds that loading tells of, before there is anything to read: see load-dataset.test.ts,
 * receive-dataset.test.ts and read-bytes.test.ts.
 */
const OF_LOADING: readonly ProblemKind[] = [
  'not-found',
  'cut-off',
  'unreadable',
  'too-large',
  'not-text',
  'not-json',
]

/** The kind of what the schema has no word for: the last test below meets it. */
const UNFORESEEN: ProblemKind = 'other'

describe('a problem says what it is, where it is and what it found', () => {
  it.each(FAULTS)('$kind: $value at $path', ({ kind, path, value, found, reportedAt }) => {
    const { problems } = readDataset(aFile({ [path]: value }))
    const where = reportedAt ?? path
    expect(problems.filter((problem) => problem.path === where)).toEqual([
      { kind, path: where, found },
    ])
  })

  it('every kind of the catalogue can be met', () => {
    const met = new Set([...FAULTS.map(({ kind }) => kind), ...OF_LOADING, UNFORESEEN])
    expect(PROBLEM_KINDS.filter((kind) => !met.has(kind))).toEqual([])
  })

  it('a file without faults has none', () => {
    expect(readDataset(aFile()).problems).toEqual([])
  })

  it('a root that is no object is told as a whole', () => {
    expect(readDataset('a dataset').problems).toEqual([
      { kind: 'object', path: '', found: '"a dataset"' },
    ])
    expect(readDataset([aFile()]).problems).toEqual([
      { kind: 'object', path: '', found: 'a list of 1' },
    ])
  })

  it('what the schema refuses without a word of its own is told all the same', () => {
    const { issues } = v.safeParse(v.object({ flag: v.boolean() }), { flag: 1 })
    expect(problemsFrom(issues ?? [], 'there')).toEqual([
      { kind: 'other', path: 'there.flag', found: '1' },
    ])
  })
})
