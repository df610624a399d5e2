import { describe, expect, it } from 'vitest'
import { readGeometryFile } from '../../src/basemap/geometry-file.ts'
import { readLabelFile } from '../../src/basemap/label-file.ts'
import { nameIn, readTranslations } from '../../src/basemap/translations.ts'
import { aGeometryFile } from './a-geometry-file.ts'

const LABELS = {
  v: 1,
  places: {
    id: '11 n2',
    n: 'Cairo|Port Said',
    x: [31250, 32284],
    y: [30063, 31256],
    z: [26, 58],
    p: [71, 57],
    c: '10',
  },
  areas: {
    id: 'EG w4',
    n: 'Egypt|Red Sea',
    k: 'cw',
    x: [28900, 37400],
    y: [26900, 22400],
    z0: [34, 44],
    z1: [90, 110],
    al: '-r',
  },
}

/** The sentence a reading failed with; empty when it did not. */
function problemOf(reading: { ok: true } | { ok: false; problem: string }): string {
  return reading.ok ? '' : reading.problem
}

describe('reading a geometry file', () => {
  it('takes the file as it is published', () => {
    const file = aGeometryFile({ borders: { i: [], d: [] } })
    expect(readGeometryFile(JSON.parse(JSON.stringify(file)), 'open.json')).toEqual({
      ok: true,
      value: file,
    })
  })

  const good = aGeometryFile()
  it.each([
    ['no object', null],
    ['a list', []],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }],
    ['a file without its box', { ...good, box: undefined }],
    ['a box with a hole', { ...good, box: [1, 2, null, 4] }],
    ['a file that is not quantized', { ...good, transform: undefined }],
    ['a file without arcs', { ...good, arcs: {} }],
    ['a file without land', { ...good, objects: {} }],
    [
      'a layer that is no collection',
      { ...good, objects: { land: { type: 'Polygon', arcs: [] } } },
    ],
    [
      'a layer of points',
      {
        ...good,
        objects: {
          ...good.objects,
          rivers: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [] }] },
        },
      },
    ],
  ])('says in a sentence what is wrong with %s', (_, json) => {
    expect(problemOf(readGeometryFile(json, 'open.json'))).toMatch(
      /^The basemap file open\.json cannot be drawn: it .+\. Restore .+\.$/,
    )
  })
})

describe('reading a label file', () => {
  it('turns its columns into places and areas', () => {
    const reading = readLabelFile(LABELS, 'labels-open.json')
    expect(reading).toEqual({
      ok: true,
      value: {
        places: [
          {
            id: '11',
            name: 'Cairo',
            position: { longitude: 31.25, latitude: 30.063 },
            fromZoom: 2.6,
            rank: 7.1,
            capital: true,
          },
          {
            id: 'n2',
            name: 'Port Said',
            position: { longitude: 32.284, latitude: 31.256 },
            fromZoom: 5.8,
            rank: 5.7,
            capital: false,
          },
        ],
        areas: [
          {
            id: 'c:EG',
            name: 'Egypt',
            kind: 'country',
            position: { longitude: 28.9, latitude: 26.9 },
            fromZoom: 3.4,
            toZoom: 9,
            align: 'center',
          },
          {
            id: 'w:w4',
            name: 'Red Sea',
            kind: 'water',
            position: { longitude: 37.4, latitude: 22.4 },
            fromZoom: 4.4,
            toZoom: 11,
            align: 'right',
          },
        ],
      },
    })
  })

  it('takes a file that names no areas', () => {
    const { areas: _, ...places } = LABELS
    const reading = readLabelFile(places, 'labels-region.json')
    expect(reading.ok && reading.value.areas).toEqual([])
  })

  it.each([
    ['no object', 'labels'],
    ['another version', { ...LABELS, v: 2 }],
    ['no places', { ...LABELS, places: undefined }],
    ['a name too few', { ...LABELS, places: { ...LABELS.places, n: 'Cairo' } }],
    ['a longitude too few', { ...LABELS, places: { ...LABELS.places, x: [31250] } }],
    ['a zoom that is no number', { ...LABELS, places: { ...LABELS.places, z: [26, '58'] } }],
    ['a capital mark too few', { ...LABELS, places: { ...LABELS.places, c: '1' } }],
    ['areas without kinds', { ...LABELS, areas: { ...LABELS.areas, k: undefined } }],
    ['areas with a zoom too few', { ...LABELS, areas: { ...LABELS.areas, z1: [90] } }],
    ['areas that are a list', { ...LABELS, areas: [] }],
  ])('says in a sentence what is wrong with %s', (_, json) => {
    expect(problemOf(readLabelFile(json, 'labels-open.json'))).toMatch(
      /^The basemap file labels-open\.json cannot be drawn: it .+\. Restore .+\.$/,
    )
  })
})

describe('names in other languages', () => {
  const TRANSLATIONS = { '11': { ar: 'القاهرة', he: 'קהיר' }, 'c:EG': { ar: 'مصر' } }
  const cairo = { id: '11', name: 'Cairo' }

  it('are found by the language, whatever the country of the reader', () => {
    const reading = readTranslations(TRANSLATIONS, 'names.json')
    expect(reading).toEqual({ ok: true, value: TRANSLATIONS })
    expect(nameIn(cairo, 'ar', TRANSLATIONS)).toBe('القاهرة')
    expect(nameIn(cairo, 'he-IL', TRANSLATIONS)).toBe('קהיר')
  })

  it('fall back on the name of the label', () => {
    expect(nameIn(cairo, 'fr', TRANSLATIONS)).toBe('Cairo')
    expect(nameIn({ id: 'c:EG', name: 'Egypt' }, 'he', TRANSLATIONS)).toBe('Egypt')
    expect(nameIn({ id: '99', name: 'Suez' }, 'ar', TRANSLATIONS)).toBe('Suez')
    expect(nameIn(cairo, 'ar', null)).toBe('Cairo')
  })

  it.each([[[]], [{ '11': 'القاهرة' }], [{ '11': { ar: 7 } }]])('must be texts: %j', (json) => {
    expect(problemOf(readTranslations(json, 'names.json'))).toMatch(/^The basemap file names\.json/)
  })
})
