import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { jsonSchemaText } from '../../src/pages/json-schema.ts'

function published(file: string): string {
  return readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8')
}

it('the published JSON Schema is the one that the format gives', () => {
  const remedy = 'public/dataset.schema.json lags behind the format: run `npm run schema`.'
  // Not toBe on the texts: a difference of a thousand lines would hide the remedy.
  expect(published('dataset.schema.json') === jsonSchemaText(), remedy).toBe(true)
})

it('the published JSON Schema asks for what a dataset cannot do without', () => {
  const schema = JSON.parse(jsonSchemaText())
  expect(schema.required).toEqual([
    'type',
    'format',
    'title',
    'description',
    'language',
    'version',
    'updated',
    'articles',
    'features',
  ])
  expect(schema.properties.features.items.required).toEqual([
    'type',
    'id',
    'geometry',
    'properties',
  ])
})

it('the patterns of the published JSON Schema can be used by every editor', () => {
  const patterns = [...jsonSchemaText().matchAll(/"pattern": (".*")/g)].map((match) =>
    String(JSON.parse(match[1] ?? '""')),
  )
  expect(patterns.length).toBeGreaterThan(5)
  for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow()
})

it('the built-in dataset reads without a problem', () => {
  const { dataset, problems } = readDataset(JSON.parse(published('dataset.geojson')))
  expect(problems).toEqual([])
  expect(dataset).not.toBeNull()
})
