import { describe, expect, it } from 'vitest'
import { DatasetReader } from '../../src/dataset/dataset-reader.ts'
import { inUnits } from '../../src/dataset/units.ts'
import { aFile } from '../builders/file.ts'
import { aDataset } from '../builders/model.ts'

const TEXT = JSON.stringify(aFile())
const ANY = expect.any(String)

/** Reads a file whose bytes come at once. */
function readBytes(bytes: Uint8Array) {
  const reader = new DatasetReader()
  reader.push(bytes)
  return reader.end(null, bytes.length)
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** A text in UTF-16 with its byte order mark. */
function inUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length))
  view.setUint16(0, 0xfeff, isLittleEndian)
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 + 2 * index, text.charCodeAt(index), isLittleEndian)
  }
  return new Uint8Array(view.buffer)
}

describe('the bytes of a file', () => {
  it('are read as UTF-8, with or without a byte order mark', () => {
    expect(readBytes(bytesOf(TEXT)).dataset).toEqual(aDataset())
    expect(readBytes(bytesOf(`\ufeff${TEXT}`)).dataset).toEqual(aDataset())
  })

  it('are read as UTF-16 where a byte order mark says so', () => {
    expect(readBytes(inUtf16(TEXT, true)).dataset).toEqual(aDataset())
    expect(readBytes(inUtf16(TEXT, false)).dataset).toEqual(aDataset())
  })

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
    ['a compressed file', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
    ['UTF-16 without a mark', inUtf16('{}', true).slice(2)],
    ['a text in Latin-1', Uint8Array.of(0x22, 0xe9, 0x22)],
  ])('that are no text are told as such: %s', (_, bytes) => {
    expect(readBytes(bytes).problems).toEqual([{ kind: 'not-text', path: '', found: '1 kB' }])
  })

  it('that are no JSON are told with the place', () => {
    const { dataset, problems } = readBytes(bytesOf('{"type": "FeatureCollection",\n "title": x}'))
    expect(dataset).toBeNull()
    expect(problems).toEqual([{ kind: 'not-json', path: '', found: ANY }])
    expect(problems[0]?.found).toMatch(/ \(line 2, column 11\)$/)
  })

  it('that hold nothing are no JSON', () => {
    expect(readBytes(new Uint8Array()).problems).toMatchObject([{ kind: 'not-json' }])
  })

  it('that are nested 100,000 levels deep become problems', () => {
    const depth = 100_000
    const deep = '['.repeat(depth) + ']'.repeat(depth)
    expect(readBytes(bytesOf(deep)).problems).not.toEqual([])
    expect(readBytes(bytesOf('['.repeat(depth))).problems).toMatchObject([{ kind: 'not-json' }])
    const inside = TEXT.replace('"title":', `"other":${deep},"title":`)
    expect(readBytes(bytesOf(inside)).dataset).toEqual(aDataset())
  })

  it('with 10,000 bad stops become as many problems, in a moment', () => {
    const bad = Array.from({ length: 10_000 }, (_, index) => ({ type: 'Feature', id: `s${index}` }))
    const { dataset, problems } = readBytes(bytesOf(JSON.stringify(aFile({ features: bad }))))
    expect(dataset).toBeNull()
    expect(problems.length).toBeGreaterThan(10_000)
  })
})

it('an amount of bytes is told in the unit that fits', () => {
  expect([0, 1, 999_999, 2_140_000, 9_960_000, 123_456_789].map(inUnits)).toEqual([
    '0 kB',
    '1 kB',
    '1000 kB',
    '2.1 MB',
    '10 MB',
    '123 MB',
  ])
})
