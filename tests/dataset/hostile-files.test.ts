import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import { PROBLEM_KINDS, type Problem } from '../../src/dataset/problem.ts'
import type { Reading } from '../../src/dataset/read-as.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { aFile, changed, valueAt } from '../builders/file.ts'
import '../builders/fixed-seed.ts'

const anyJson = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(null, '', 0, [], {}))

/** Paths of everything in a file, lists and objects too. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return path === '' ? [] : [path]
  const inside = Object.entries(value).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`
    return pathsOf(part, path + step)
  })
  return path === '' ? inside : [path, ...inside]
}

const PATHS = pathsOf(aFile())

/** What holds of every reading: problems or a dataset, and nothing that a screen cannot show. */
function expectSound({ dataset, problems }: Reading): void {
  if (dataset === null) expect(problems).not.toEqual([])
  else expect(dataset.stops).not.toEqual([])
  expect(problems.filter((problem) => !isSound(problem)).slice(0, 5)).toEqual([])
}

function isSound({ kind, path, found }: Problem): boolean {
  const known = PROBLEM_KINDS.some((other) => other === kind)
  return known && typeof path === 'string' && found !== '' && found.length <= 61
}

describe('reading never throws', () => {
  it('on any JSON', () => {
    fc.assert(
      fc.property(anyJson, (json) => expectSound(readDataset(json))),
      { numRuns: 500 },
    )
  })

  it('on any JSON in any place of a good file', () => {
    expect(PATHS.length).toBeGreaterThan(100)
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), anyJson, (path, json) => {
        const reading = readDataset(changed(aFile(), { [path]: json }))
        expectSound(reading)
        if (reading.dataset !== null) indexDataset(reading.dataset)
      }),
      { numRuns: 1500 },
    )
  })

  it('on a good file that lacks anything', () => {
    for (const path of PATHS) expectSound(readDataset(aFile({ [path]: undefined })))
  })

  it('on lists nested 5,000 levels deep, anywhere', () => {
    const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000))
    expectSound(readDataset(deep))
    for (const path of ['title', 'features', 'features[0]', 'features[0].properties.events']) {
      expectSound(readDataset(withDeep(path, deep)))
    }
  })

  it('on objects nested 5,000 levels deep, anywhere', () => {
    const deep: unknown = JSON.parse(`${'{"title":'.repeat(5000)}1${'}'.repeat(5000)}`)
    expectSound(readDataset(deep))
    for (const path of ['title', 'features[0].properties.names', 'articles[0].note']) {
      expectSound(readDataset(withDeep(path, deep)))
    }
  })

  it('on more problems than a call can take as arguments', () => {
    const many = Array.from({ length: 200_000 }, () => 0)
    expectSound(readDataset(aFile({ corrections: many })))
    expectSound(readDataset(aFile({ 'features[0].properties.aliases': many })))
    expectSound(readDataset(aFile({ features: many })))
  })

  it('on halves of surrogate pairs', () => {
    const half = '\ud83d'
    for (const path of ['title', 'features[0].id', 'features[0].properties.country']) {
      expectSound(readDataset(aFile({ [path]: half })))
    }
  })
})

describe('keys that every object has', () => {
  it('named __proto__ change nothing but the value that has them', () => {
    const text = JSON.stringify(aFile()).replace(
      '"properties":{',
      '"properties":{"__proto__":{"name":"Injected","polluted":true},',
    )
    const { dataset, problems } = readDataset(JSON.parse(text))
    expect(problems).toEqual([])
    expect(dataset?.stops[0]?.name).toBe('Alder Bay')
    expect({}).not.toHaveProperty('polluted')
  })

  it('named __proto__ among names give no stop a foreign prototype', () => {
    const text = JSON.stringify(aFile()).replace(
      '"names":{',
      '"names":{"__proto__":{"fr":"Injecté"},',
    )
    const { dataset } = readDataset(JSON.parse(text))
    const names = dataset?.stops[0]?.names ?? {}
    expect(Object.getPrototypeOf(names)).toBe(Object.prototype)
    expect('fr' in names).toBe(false)
  })

  it('do not stand in for what is missing', () => {
    const file = JSON.parse('{"__proto__":{"type":"FeatureCollection","title":"Injected"}}')
    expect(readDataset(file).problems).toContainEqual({
      kind: 'missing',
      path: 'title',
      found: 'nothing',
    })
  })
})

it('reading changes nothing in the file', () => {
  const file = aFile()
  const before = JSON.stringify(file)
  readDataset(file)
  expect(JSON.stringify(file)).toBe(before)
  expect(valueAt(file, 'features[0].id')).toBe('alder-bay')
})

/** A good file with a deep value in it; not frozen, since freezing would itself recurse. */
function withDeep(path: string, deep: unknown): unknown {
  const marker = 'here comes the deep value'
  const file = JSON.stringify(aFile({ [path]: marker }))
  return JSON.parse(file, (_, value) => (value === marker ? deep : value))
}
