import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parsePublishedDataset, readPublishedDataset } from '../../src/pages/published-dataset.ts'

const FILE = 'public/dataset.geojson'

describe('the dataset that a build publishes', () => {
  it('is the file in the public folder, without a problem', async () => {
    const { dataset, bytes } = await readPublishedDataset(FILE)
    expect(dataset.stops.length).toBeGreaterThan(0)
    expect(bytes).toEqual(await readFile(FILE))
  })

  it('is refused with its name when there is no such file', async () => {
    await expect(readPublishedDataset('public/nothing.geojson')).rejects.toThrow(
      'public/nothing.geojson cannot be read: the build needs a dataset there.',
    )
  })

  it('is called in errors what the build calls it', async () => {
    await expect(readPublishedDataset('nothing.geojson', 'The tour')).rejects.toThrow(
      'The tour cannot be read: the build needs a dataset there.',
    )
  })

  it('is refused when it is not JSON', () => {
    expect(() => parsePublishedDataset('{"type":', FILE)).toThrow(`${FILE} is not JSON: `)
  })

  it.each(['null', '[]', '7', '{}'])('is refused when it is %s', (text) => {
    expect(() => parsePublishedDataset(text, FILE)).toThrow(
      `${FILE} breaks the dataset's format:\n`,
    )
  })

  it('is refused with the place and the remedy of each problem, also where readers would get the rest', async () => {
    const json: unknown = JSON.parse(await readFile(FILE, 'utf8'))
    const broken = structuredClone(json) as { features: { properties: { name: unknown } }[] }
    const last = broken.features.length - 1
    const feature = broken.features[last]
    if (feature === undefined) throw new Error('The dataset has no stop.')
    feature.properties.name = 7
    expect(() => parsePublishedDataset(JSON.stringify(broken), FILE)).toThrow(
      `  features[${last}].properties.name: found 7, expected a text. Write it as a string`,
    )
  })

  it('is refused with a list that ends', () => {
    const head = { type: 'FeatureCollection', format: 1, title: 't', description: 'd' }
    const rest = { language: 'en', version: '1', updated: '2024-05-01', articles: [] }
    const json = { ...head, ...rest, features: Array.from({ length: 25 }, () => ({})) }
    const refusal = () => parsePublishedDataset(JSON.stringify(json), FILE)
    expect(refusal).toThrow(/\n {2}and \d+ more$/)
  })
})
