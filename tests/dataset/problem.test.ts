import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeValue, joinPath } from '../../src/dataset/problem.ts'
import '../builders/fixed-seed.ts'

describe('a value as a problem shows it', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [true, 'true'],
    [-1.5, '-1.5'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['words', '"words"'],
    ['two\nlines', '"two\\nlines"'],
    ['', '""'],
    [[1, 2, 3], 'a list of 3'],
    [{ a: 1 }, 'an object'],
  ])('%o is shown as %s', (value, shown) => {
    expect(describeValue(value)).toBe(shown)
  })

  it('is cut to a readable length', () => {
    expect(describeValue('x'.repeat(1000))).toBe(`"${'x'.repeat(59)}…`)
    expect(describeValue('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`)
  })

  it('is never cut in the middle of a character', () => {
    for (let before = 55; before < 62; before += 1) {
      expect(describeValue('x'.repeat(before) + '😀'.repeat(10))).not.toMatch(/\p{Surrogate}/u)
    }
  })

  it('never throws, whatever it is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
    })
    fc.assert(
      fc.property(fc.oneof(anything, fc.constant(Symbol('x'))), (value) => {
        expect(describeValue(value)).toMatch(/./)
      }),
    )
  })
})

describe('a path', () => {
  it('is written as code would reach the place', () => {
    const keys = ['features', 3, 'properties', 'events', 0, 'start']
    expect(keys.reduce<string>(joinPath, '')).toBe('features[3].properties.events[0].start')
  })

  it('quotes a key that is no name', () => {
    expect(joinPath('names', 'zh-Hant')).toBe('names["zh-Hant"]')
    expect(joinPath('', 'a b')).toBe('["a b"]')
    expect(joinPath('names', '0')).toBe('names["0"]')
  })

  it('begins without a dot', () => {
    expect(joinPath('', 'title')).toBe('title')
    expect(joinPath('', 0)).toBe('[0]')
  })
})
