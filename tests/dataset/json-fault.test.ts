import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../src/dataset/json-fault.ts'
import '../builders/fixed-seed.ts'

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['nonsense', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['[1, 2', 1, 6],
    ['[1, 02]', 1, 6],
    ['{"a": "x\ny"}', 1, 9],
    ['{"a": "\\q"}', 1, 8],
    ['{a: 1}', 1, 2],
    ['{"a" 1}', 1, 6],
    ['[1]\n\n]', 3, 1],
    ['[1}', 1, 3],
    ['<!doctype html>', 1, 1],
  ])('%j is in line %i, column %i', (text, line, column) => {
    expect(jsonFault(text)).toMatchObject({ line, column })
  })

  it('is nowhere in JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(` ${text}\r\n`)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('is somewhere exactly where an engine refuses', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', 'null', ' ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
        const text = some.join('')
        expect(jsonFault(text) === null).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('is found behind 100,000 brackets', () => {
    expect(jsonFault(`${'['.repeat(100_000)}x`)).toEqual({ line: 1, column: 100_001, found: '"x"' })
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
