import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { doAllMarksHold } from '../../src/dataset/checked-mark.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import { readText } from '../../src/dataset/load-dataset.ts'
import { languageFiles } from '../../src/pages/language-files.ts'
import { parsePublishedDataset } from '../../src/pages/published-dataset.ts'
import { LANGUAGES } from '../../src/text/text.ts'
import { aFile } from '../builders/file.ts'
import { excerptsOf } from '../dataset/built-in.ts'

const TEXT = readFileSync('public/dataset.geojson', 'utf8')
const TAGS = LANGUAGES.map(({ tag }) => tag)

const filesOf = (file: unknown) => languageFiles(JSON.stringify(file), TAGS)

describe('the files of a dataset that speaks several languages', () => {
  const files = languageFiles(TEXT, TAGS)

  it('are one for each language of the site, smaller than the whole', () => {
    expect([...files.values()].map(({ fileName }) => fileName)).toEqual(
      TAGS.map((tag) => `dataset.${tag}.geojson`),
    )
    const whole = JSON.stringify(JSON.parse(TEXT)).length
    for (const { source } of files.values()) expect(source.length).toBeLessThan(whole * 0.8)
  })

  it('quote what the whole quotes, byte for byte, and its marks hold in each', async () => {
    const whole = parsePublishedDataset(TEXT, 'the whole')
    for (const { dataset } of files.values()) {
      expect(excerptsOf(dataset)).toEqual(excerptsOf(whole))
      const index = indexDataset(dataset)
      expect(index.excerpts.size).toBeGreaterThan(0)
      expect(await doAllMarksHold(index)).toBe(true)
    }
  })

  it('are known by their fingerprints to the program, which reads the same from them', async () => {
    for (const { source, dataset, fingerprint } of files.values()) {
      const read = await readText(source, fingerprint)
      expect(read).toEqual({ dataset, problems: [], fingerprint })
    }
    expect(new Set([...files.values()].map(({ fingerprint }) => fingerprint)).size).toBe(
      TAGS.length,
    )
  })
})

describe('a dataset that every reader is shown the same of', () => {
  it('stays one file where it is told in one language', () => {
    expect(filesOf(aFile()).size).toBe(0)
    expect(filesOf(aFile({ title: { pt: 'Uma viagem' } })).size).toBe(0)
  })

  it('stays one file where its other languages are none of the site’s', () => {
    expect(filesOf(aFile({ title: { en: 'A journey', pt: 'Uma viagem' } })).size).toBe(0)
  })

  it('is several as soon as one text differs', () => {
    expect(filesOf(aFile({ title: { en: 'A journey', he: 'מסע' } })).size).toBe(TAGS.length)
  })
})
