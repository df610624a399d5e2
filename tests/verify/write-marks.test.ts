import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { type JsonNode, nodeAt, parseJsonText } from '../../src/verify/json-text.ts'
import { writeMarks } from '../../src/verify/write-marks.ts'
import '../builders/arbitrary.ts'

const MARK = { day: day('2031-06-01'), textHash: 'a'.repeat(64), quoteHash: 'b'.repeat(64) }
const OTHER = { ...MARK, day: day('2031-07-01') }
const PATH = ['excerpts', 0] as const

const excerpt = { id: 'quote', exact: 'She left.', prefix: 'a\n', suffix: '' }
const file = { title: 'Größe 1', number: 1, excerpts: [excerpt, { id: 'other' }] }

function withMark(mark: unknown): unknown {
  return { ...file, excerpts: [{ ...excerpt, checked: mark }, { id: 'other' }] }
}

/** The layouts in which people and programs write JSON. */
const LAYOUTS: readonly (readonly [string, (json: unknown) => string])[] = [
  ['two spaces', (json) => `${JSON.stringify(json, null, 2)}\n`],
  ['four spaces', (json) => JSON.stringify(json, null, 4)],
  ['tabs', (json) => `${JSON.stringify(json, null, '\t')}\n`],
  ['CRLF', (json) => JSON.stringify(json, null, 2).replaceAll('\n', '\r\n')],
  ['one line', (json) => JSON.stringify(json)],
  [
    'one line with spaces',
    (json) =>
      JSON.stringify(json)
        .replace(/([,:])(?=["[{\d])/g, '$1 ')
        .replace(/([{}])/g, ' $1 '),
  ],
]

describe.each(LAYOUTS)('a mark in a file written with %s', (_, layout) => {
  it('can be set, replaced and removed again', () => {
    const text = layout(file)
    const marked = writeMarks(text, [{ path: PATH, mark: MARK }])
    expect(JSON.parse(marked)).toEqual(withMark(MARK))
    const renewed = writeMarks(marked, [{ path: PATH, mark: OTHER }])
    expect(JSON.parse(renewed)).toEqual(withMark(OTHER))
    expect(renewed).toHaveLength(marked.length)
    expect(writeMarks(renewed, [{ path: PATH, mark: null }])).toBe(text)
  })
})

describe.each(LAYOUTS.filter(([name]) => name !== 'one line with spaces'))(
  'a mark in a file written with %s',
  (_, layout) => {
    it('is laid out as the rest', () => {
      expect(writeMarks(layout(file), [{ path: PATH, mark: MARK }])).toBe(layout(withMark(MARK)))
    })
  },
)

describe('writing marks', () => {
  it('changes nothing else, not even how a number was typed', () => {
    const text = '{ "n": 1.50e1, "excerpts": [\n  {"id": "a",\n   "exact": "\\u0041"} ] }\n'
    const marked = writeMarks(text, [{ path: PATH, mark: MARK }])
    expect(
      marked.startsWith('{ "n": 1.50e1, "excerpts": [\n  {"id": "a",\n   "exact": "\\u0041"'),
    ).toBe(true)
    expect(marked.endsWith('} ] }\n')).toBe(true)
    expect(JSON.parse(marked)).toEqual({
      n: 15,
      excerpts: [{ id: 'a', exact: 'A', checked: MARK }],
    })
  })

  it('removes every mark where the key stands twice, wherever it does', () => {
    const marks = [
      '"checked":1',
      '"checked":null',
      '"id":"a"',
      '"checked":2',
      '"checked":{}',
      '"exact":"b"',
    ]
    const text = `{"excerpts":[{${marks.join(',')}}]}`
    expect(writeMarks(text, [{ path: PATH, mark: null }])).toBe(
      '{"excerpts":[{"id":"a","exact":"b"}]}',
    )
  })

  it('replaces the mark that parsers see where the key stands twice', () => {
    const text = '{"excerpts":[{"checked":1,"id":"a","checked":2}]}'
    const marked = writeMarks(text, [{ path: PATH, mark: MARK }])
    expect(JSON.parse(marked)).toEqual({ excerpts: [{ id: 'a', checked: MARK }] })
  })

  it('sets many at once', () => {
    const many = { excerpts: Array.from({ length: 5 }, (_, index) => ({ id: `quote-${index}` })) }
    const changes = [3, 0, 4].map((index) => ({ path: ['excerpts', index], mark: MARK }))
    const marked: unknown = JSON.parse(writeMarks(JSON.stringify(many), changes))
    expect(marked).toEqual({
      excerpts: many.excerpts.map((entry, index) =>
        [0, 3, 4].includes(index) ? { ...entry, checked: MARK } : entry,
      ),
    })
  })

  it('of nothing leaves the file as it is', () => {
    expect(writeMarks(' {"a" : 1}\n', [])).toBe(' {"a" : 1}\n')
    expect(writeMarks('{"a":1}', [{ path: ['nowhere', 3], mark: MARK }])).toBe('{"a":1}')
  })
})

describe('the places of values in a JSON text', () => {
  /** Every value below a node, with the path that leads to it. */
  function valuesBelow(
    node: JsonNode,
    path: readonly (string | number)[],
  ): [JsonNode, typeof path][] {
    return [
      [node, path],
      ...node.members.flatMap((member) => valuesBelow(member.node, [...path, member.key])),
    ]
  }

  it('are where the values stand, in any JSON and any layout', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
        const text = ` ${JSON.stringify(json, null, space)}\n`
        const root = parseJsonText(text)
        expect(JSON.parse(text.slice(root.start, root.end))).toEqual(JSON.parse(text))
        for (const [node, path] of valuesBelow(root, [])) {
          const value: unknown = path.reduce<unknown>(
            // What JSON.parse made has these keys: they come from the same text.
            (here, key) => (here as Record<string | number, unknown>)[key],
            JSON.parse(text),
          )
          expect(JSON.parse(text.slice(node.start, node.end))).toEqual(value)
          expect(nodeAt(root, path)).toBe(node)
        }
      }),
    )
  })

  it('are found however deep', () => {
    const depth = 100_000
    const root = parseJsonText('['.repeat(depth) + ']'.repeat(depth))
    expect(root.end).toBe(2 * depth)
  })
})
