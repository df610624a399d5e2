import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkMarks } from '../../src/verify/check-marks.ts'
import { verifyDataset } from '../../src/verify/verify-dataset.ts'
import { kindsAndPlaces } from './a-story.ts'
import { builtInTexts } from './article-folder.ts'

const FILE = new URL('../../public/dataset.geojson', import.meta.url)
const fileText = readFileSync(FILE, 'utf8')
const texts = builtInTexts()

it('the articles’ texts are there for the built-in dataset to be checked against', ({ skip }) => {
  skip(texts.length === 0, 'Quotations were not checked: no articles; set DATELINE_ARTICLES.')
  const { summary } = verifyDataset(fileText, texts)
  expect(summary.texts).toBe(summary.articles)
})

it('the built-in dataset agrees with itself', () => {
  const found = kindsAndPlaces(verifyDataset(fileText, []))
  expect(found.filter((finding) => !finding.startsWith('text-missing'))).toEqual([])
})

describe.skipIf(texts.length === 0)('the built-in dataset', () => {
  const verification = verifyDataset(fileText, texts)

  it('holds in every respect', async () => {
    expect(kindsAndPlaces(verification)).toEqual([])
    const marks = await checkMarks(verification.excerpts)
    expect(marks.filter((mark) => mark !== null)).toEqual([])
  })

  it('quotes forty sentences or more, each as it stands', () => {
    const { excerpts, passed, sentences } = verification.summary
    expect(passed).toBe(excerpts)
    expect(sentences).toBeGreaterThanOrEqual(40)
  })

  it('fails in each excerpt whose last full stop is taken away', () => {
    const json: unknown = JSON.parse(fileText, (key, value) =>
      key === 'exact' ? String(value).replace(/[.!?]([”’"']*)$/u, '$1') : value,
    )
    const { summary } = verifyDataset(JSON.stringify(json), texts)
    expect(summary.passed).toBe(0)
    expect(summary.problems).toBeGreaterThanOrEqual(summary.excerpts)
  })

  it('fails in every excerpt whose spaces are no longer spaces', () => {
    const json: unknown = JSON.parse(fileText, (key, value) =>
      key === 'exact' ? String(value).replaceAll(' ', '\u00a0') : value,
    )
    expect(verifyDataset(JSON.stringify(json), texts).summary.passed).toBe(0)
  })
})
