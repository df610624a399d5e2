import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileMarks } from '../../../src/pages/offline/file-marks.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-marks-'))
  await mkdir(join(folder, 'basemap'))
  await writeFile(join(folder, 'basemap', 'world.json'), '{}')
  await writeFile(join(folder, 'basemap', 'LICENCE.md'), '')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const marks = (dataset = '{}') => fileMarks(folder, new Map([['dataset.geojson', dataset]]))

describe('the mark of a file', () => {
  it('changes with its content and nothing else', async () => {
    const before = await marks()
    expect(await marks()).toEqual(before)
    await writeFile(join(folder, 'basemap', 'world.json'), '{ }')
    const after = await marks()
    expect(after['basemap/world.json']).not.toBe(before['basemap/world.json'])
    expect(after['dataset.geojson']).toBe(before['dataset.geojson'])
    expect((await marks('[]'))['dataset.geojson']).not.toBe(before['dataset.geojson'])
  })

  it('can stand in an address as it is', async () => {
    for (const mark of Object.values(await marks())) expect(mark).toMatch(/^[0-9a-f]{8}$/)
  })

  it('is given to what the program fetches alone', async () => {
    expect(Object.keys(await marks())).toEqual(['dataset.geojson', 'basemap/world.json'])
  })

  it('is none for what is not there', async () => {
    expect(await fileMarks(join(folder, 'nowhere'), new Map())).toEqual({})
  })
})
