import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDataset } from '../../src/dataset/read-dataset.ts'

it('reads the example of the README without a problem', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const example = /```jsonc\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const { dataset, problems } = readDataset(JSON.parse(example.replace(/\s\/\/.*$/gm, '')))
  expect(problems).toEqual([])
  expect(dataset?.stops[0]?.events).toHaveLength(1)
})
