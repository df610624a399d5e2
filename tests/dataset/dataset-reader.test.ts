import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatasetReader, type FileReading } from '../../src/dataset/dataset-reader.ts'
import type { Stop } from '../../src/dataset/model.ts'
import type { Problem } from '../../src/dataset/problem.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { aFile, type FileChanges } from '../builders/file.ts'
import '../builders/fixed-seed.ts'
import { aDataset } from '../builders/model.ts'
import { EVENT } from './reading.ts'

const CUT_OFF: Problem = { kind: 'cut-off', path: '', found: '1 kB of 2 kB' }

/** Reads bytes in these pieces, and takes the stops after each. */
function read(pieces: readonly Uint8Array[], cut: Problem | null = null) {
  const reader = new DatasetReader()
  const taken: Stop[] = []
  let size = 0
  for (const piece of pieces) {
    reader.push(piece)
    taken.push(...reader.takeStops())
    size += piece.length
  }
  const end = reader.end(cut, size)
  return { ...end, taken }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The file with its keys in this order. */
function inOrder(file: unknown, keys: readonly string[]): string {
  const entries = Object.entries(file as Record<string, unknown>)
  return JSON.stringify(
    Object.fromEntries(entries.sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b))),
  )
}

const KEYS = Object.keys(aFile() as Record<string, unknown>)

const broken: FileChanges = {
  contact: 'javascript:alert(1)',
  'articles[0].url': 'javascript:alert(1)',
  [`${EVENT}.start`]: '2024-02-30',
  'features[1].geometry.coordinates': [31, 135],
  'features[2].id': 'alder-bay',
}

/** Files with words that take several bytes, cut anywhere, also within a character. */
const anyFile = fc
  .record({
    changes: fc.subarray(Object.entries({ ...broken, title: 'شرم الشيخ 🐪' })),
    keys: fc.shuffledSubarray(KEYS, { minLength: KEYS.length - 1 }),
    pieces: fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1 }),
  })
  .map(({ changes, keys, pieces }) => ({
    text: inOrder(aFile(Object.fromEntries(changes)), keys),
    pieces,
  }))

function cut(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  return pieces
}

describe('a file that comes in pieces', () => {
  it('is read as if it had come at once, whatever the pieces and the order of its keys', () => {
    fc.assert(
      fc.property(anyFile, ({ text, pieces }) => {
        const { dataset, problems, broken } = read(cut(bytesOf(text), pieces))
        expect({ dataset, problems }).toEqual(readDataset(JSON.parse(text)))
        expect(broken).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('gives its stops as they come, and says which of them have changed by its end', () => {
    fc.assert(
      fc.property(anyFile, ({ text, pieces }) => {
        const { dataset, taken, changed } = read(cut(bytesOf(text), pieces))
        if (dataset === null || changed === null) return
        const settled = taken.map((stop, at) => (changed.includes(at) ? dataset.stops[at] : stop))
        expect(settled).toEqual(dataset.stops.slice(0, taken.length))
        expect(dataset.stops.length - taken.length).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  it('gives a stop once its closing bracket is there', () => {
    const text = inOrder(aFile(), [...KEYS.filter((key) => key !== 'features'), 'features'])
    const reader = new DatasetReader()
    const second = text.indexOf('"id":"brink"')
    reader.push(bytesOf(text.slice(0, second)))
    expect(reader.frame?.entries.title).toBe(aDataset().title)
    expect(reader.takeStops().map(({ id }) => id)).toEqual(['alder-bay'])
    expect(reader.takeStops()).toEqual([])
  })

  it('gives no stop as long as what it rests on may be missing', () => {
    const text = inOrder(aFile(), ['features', ...KEYS.filter((key) => key !== 'features')])
    const reader = new DatasetReader()
    reader.push(bytesOf(text))
    expect(reader.takeStops()).toEqual([])
    expect(reader.end(null, text.length).dataset).toEqual(aDataset())
  })

  it('gives what is known of a stop that names an excerpt further down, and the rest in the end', () => {
    const side = 'features[0].properties.events[0].disagreements[0].excerpts'
    const file = aFile({
      [side]: ['later'],
      'features[2].properties.events[0].excerpts[0]': {
        id: 'later',
        article: aDataset().articles[0]?.id,
        exact: 'Later.',
        prefix: '',
        suffix: '',
      },
    })
    const { taken, changed, dataset } = read(cut(bytesOf(inOrder(file, KEYS)), [200]))
    expect(taken[0]?.events[0]?.disagreements[0]?.excerpts).toEqual([])
    expect(dataset?.stops[0]?.events[0]?.disagreements[0]?.excerpts).toMatchObject([
      { id: 'later' },
    ])
    expect(changed).toEqual([0])
  })
})

describe('a file that breaks off', () => {
  const text = inOrder(aFile(), [...KEYS.filter((key) => key !== 'features'), 'features'])

  it('keeps the stops that were whole, and says first why the rest is missing', () => {
    const half = bytesOf(text.slice(0, text.indexOf('"id":"corran"')))
    const { dataset, problems, broken } = read([half], CUT_OFF)
    expect(dataset?.stops.map(({ id }) => id)).toEqual(['alder-bay', 'brink'])
    expect(problems[0]).toEqual(CUT_OFF)
    expect(broken).toEqual(CUT_OFF)
  })

  it('has nothing to show where it breaks off before the first stop', () => {
    const { dataset, problems } = read([bytesOf(text.slice(0, 300))], CUT_OFF)
    expect(dataset).toBeNull()
    expect(problems).toEqual([CUT_OFF])
  })

  it('keeps what came before a fault, and names its place', () => {
    const faulty = text.replace('"id":"brink"', '\n"id" "brink"')
    const { dataset, broken } = read([bytesOf(faulty)])
    expect(dataset?.stops.map(({ id }) => id)).toEqual(['alder-bay'])
    expect(broken).toEqual({ kind: 'not-json', path: '', found: '"\\"" (line 2, column 6)' })
  })

  it('keeps what came before bytes that are no text, and reads no further', () => {
    const reader = new DatasetReader()
    reader.push(bytesOf(text.slice(0, text.indexOf('"id":"brink"'))))
    expect(reader.isBroken).toBe(false)
    reader.push(Uint8Array.of(0xff, 0xfe, 0xfd))
    expect(reader.isBroken).toBe(true)
    reader.push(bytesOf(text))
    const { dataset, problems } = reader.end(null, 5000)
    expect(dataset?.stops).toHaveLength(1)
    expect(problems[0]).toEqual({ kind: 'not-text', path: '', found: '5 kB' })
  })

  it('never throws, wherever it breaks off and whatever its faults', () => {
    const bytes = bytesOf(text)
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.uint8Array(), (at, noise) => {
        const pieces = [bytes.subarray(0, at), noise, bytes.subarray(at)]
        const { dataset, problems }: FileReading = read(pieces)
        if (dataset === null) expect(problems).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
