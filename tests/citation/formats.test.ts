import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { citeExcerpt } from '../../src/citation/cite.ts'
import type { CitedWork } from '../../src/citation/cited-work.ts'
import { CITATION_FORMATS } from '../../src/citation/formats.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { anyWork, aWork } from './works.ts'

describe('the formats', () => {
  it('have ids, names and media types of their own', () => {
    expect(CITATION_FORMATS.map((format) => format.id)).toEqual([
      'chicago',
      'apa',
      'bibtex',
      'ris',
      'csl-json',
    ])
    expect(new Set(CITATION_FORMATS.map((format) => format.name)).size).toBe(5)
    expect(CITATION_FORMATS.map((format) => format.fileExtension)).toEqual([
      undefined,
      undefined,
      'bib',
      'ris',
      'json',
    ])
  })
})

describe.each(CITATION_FORMATS)('a citation in $name', ({ id, format }) => {
  const isLine = id === 'chicago' || id === 'apa'

  it('can be made of any texts, and is always the same', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(format(work)).toBe(format(structuredClone(work)))
      }),
    )
  })

  it('can be stored as UTF-8', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const text = format(work)
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text)
      }),
    )
  })

  it('is one line where it is plain text', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        if (isLine) expect(format(work)).not.toMatch(/[\r\n\t\u2028\u2029]/u)
        else expect(format(work)).toMatch(/\n$/)
      }),
    )
  })

  it('has the address and the day of access', () => {
    const text = format(aWork({ url: 'https://a.example/?from=2024-04-29&to=2024-05-02#q' }))
    expect(text).toContain('https://a.example/?from=2024-04-29&to=2024-05-02#q')
    const spaceless = text.replace(/\s/g, '')
    expect(spaceless).toMatch(/May1,2017|2017-05-01|2017\/05\/01|\[2017,5,1\]/)
  })

  it('can be made of every excerpt of the built-in dataset', () => {
    const works = builtInWorks()
    expect(works.length).toBeGreaterThan(0)
    for (const work of works) {
      const text = format(work)
      expect(text).toContain(work.url)
      expect(text).not.toMatch(/undefined|NaN/)
    }
  })
})

function builtInWorks(): readonly CitedWork[] {
  const file = new URL('../../public/dataset.geojson', import.meta.url)
  const { dataset } = readDataset(JSON.parse(readFileSync(file, 'utf8')))
  if (dataset === null) throw new Error('The built-in dataset cannot be read.')
  const { articles, excerpts } = indexDataset(dataset)
  return [...excerpts.values()].map(({ excerpt, stop }) =>
    citeExcerpt(
      { dataset, stop, excerpt, article: articles.get(excerpt.article) ?? null },
      {
        url: `https://dateline.example/stops/${stop.id}/#${excerpt.id}`,
        accessed: day('2026-11-23'),
        language: 'en',
      },
    ),
  )
}

describe('a citation of what has no address that others could open', () => {
  const work = aWork({ url: null, title: 'A Title', accessed: day('2017-05-01') })

  it.each(CITATION_FORMATS)('names none, and nothing in its place, as $name', ({ format }) => {
    const text = format(work)
    expect(text).toContain('A Title')
    expect(text).not.toMatch(/null|undefined|https?:|\bUR\b|\burl\b|URL|from\s*\.?$/)
    expect(text).not.toMatch(/,\s*$|,\s*\.|\{\}/)
  })
})
