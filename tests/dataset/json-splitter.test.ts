import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../src/dataset/json-fault.ts'
import { type JsonPart, JsonSplitter } from '../../src/dataset/json-splitter.ts'
import '../builders/fixed-seed.ts'

/** Cuts a text that comes in these pieces. */
function split(pieces: readonly string[]) {
  const splitter = new JsonSplitter('features')
  const parts = pieces.flatMap((piece) => splitter.push(piece))
  parts.push(...splitter.end())
  return { parts, fault: splitter.fault }
}

/** What the parts make up, as `JSON.parse` would give it; the last of several equal keys counts. */
function joined(parts: readonly JsonPart[]): unknown {
  const [first] = parts
  if (first !== undefined && first.key === null) return first.value
  const values = new Map<string | null, unknown>()
  for (const { key, index, value } of parts) {
    if (index === null) values.set(key, value)
    else values.set(key, [...((values.get(key) as unknown[]) ?? []), value])
  }
  return Object.fromEntries(values as Map<string, unknown>)
}

/** A text cut anywhere. */
const cut = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.array(fc.nat())).map(([whole, cuts]) => {
    const at = [...new Set(cuts.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b)
    const ends = [...at, whole.length]
    return { whole, pieces: ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end)) }
  })

const anyKey = fc.oneof(fc.constantFrom('features', 'title', '__proto__'), fc.string())
const anyObject = fc.array(fc.tuple(anyKey, fc.jsonValue())).map((entries) => {
  const members = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  return `{${members.join(',\n ')}}`
})

describe('a text in pieces', () => {
  it('gives what the whole text gives, wherever it is cut', () => {
    fc.assert(
      fc.property(cut(fc.oneof(anyObject, fc.json())), ({ whole, pieces }) => {
        const { parts, fault } = split(pieces)
        expect(fault).toBeNull()
        expect(joined(parts)).toEqual(JSON.parse(whole))
      }),
      { numRuns: 1000 },
    )
  })

  it('stops being JSON where the whole text does', () => {
    const bits = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"features"', '"a"', '"', '\\', '1', '-', '0', 'null'],
      ...[' ', '\n', '\t', '\u0001', 'é', '{"features":[', '{"a":1}'],
    )
    const text = fc.array(bits, { maxLength: 12 }).map((some) => some.join(''))
    fc.assert(
      fc.property(cut(text), ({ whole, pieces }) => {
        expect(split(pieces).fault).toEqual(jsonFault(whole))
      }),
      { numRuns: 5000 },
    )
  })

  it('gives the entries of its list one by one, as they come', () => {
    const splitter = new JsonSplitter('features')
    expect(splitter.push('{"a": [1, 2], "features": [{"b": 1}, tr')).toMatchObject([
      { key: 'a', index: null, value: [1, 2] },
      { key: 'features', index: 0, value: { b: 1 }, text: '{"b": 1}' },
    ])
    expect(splitter.push('ue ,"x')).toMatchObject([{ key: 'features', index: 1, value: true }])
    expect(splitter.push('y"],"features":[3]}')).toMatchObject([
      { key: 'features', index: 2, value: 'xy' },
      { key: 'features', index: null, value: [3] },
    ])
    expect(splitter.end()).toEqual([])
    expect(splitter.fault).toBeNull()
  })

  it('gives what came before a fault', () => {
    const { parts, fault } = split(['{"features": [1, 2,\n  x'])
    expect(parts.map(({ value }) => value)).toEqual([1, 2])
    expect(fault).toEqual({ line: 2, column: 3, found: '"x"' })
  })
})
