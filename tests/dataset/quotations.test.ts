import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { basesOf, builtInDataset, eventsOf, excerptsOf } from './built-in.ts'

/*
 * The articles are copyrighted by others and no part of the project: their texts lie in a folder
 * of their own, on machines that have them. An article is found by the hash of its bytes, whatever
 * its file is called.
 */
const { DATELINE_ARTICLES } = process.env
const FOLDER =
  DATELINE_ARTICLES ?? fileURLToPath(new URL('../../../shared/articles', import.meta.url))

/** The largest part of an article that may be quoted. */
const LARGEST_SHARE = 1 / 3

interface Interval {
  readonly start: number
  readonly end: number
}

const dataset = builtInDataset()
const texts: ReadonlyMap<string, string> = existsSync(FOLDER) ? textsByHash(FOLDER) : new Map()

function textsByHash(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ name }) => {
      const bytes = readFileSync(join(folder, name))
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]
    }),
  )
}

function textOf(articleId: string): string {
  const article = dataset.articles.find(({ id }) => id === articleId)
  return texts.get(article?.textHash ?? '') ?? ''
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}

/** How many characters of a text lie in at least one interval. */
function covered(intervals: readonly Interval[]): number {
  let total = 0
  let reached = 0
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}

it('the articles’ texts are there to be checked against', ({ skip }) => {
  skip(texts.size === 0, 'Quotations were not checked: no articles; set DATELINE_ARTICLES.')
  const missing = dataset.articles.filter(({ textHash }) => !texts.has(textHash))
  expect(missing.map(({ id }) => id)).toEqual([])
})

describe.skipIf(texts.size === 0)('quotations of the built-in dataset', () => {
  const excerpts = excerptsOf(dataset)

  it('stand in their articles character for character', () => {
    const altered = excerpts.filter(({ article, exact }) => !textOf(article).includes(exact))
    expect(altered.map(({ id }) => id)).toEqual([])
  })

  it('stand, with what surrounds them, at exactly one place of their articles', () => {
    const ambiguous = excerpts.filter(
      ({ article, prefix, exact, suffix }) =>
        occurrences(textOf(article), prefix + exact + suffix) !== 1,
    )
    expect(ambiguous.map(({ id }) => id)).toEqual([])
  })

  it('end where a sentence ends', () => {
    const cut = excerpts.filter(({ exact }) => !/[.!?][”’"']*$/u.test(exact))
    expect(cut.map(({ id }) => id)).toEqual([])
  })

  it('give the words that days, places and orders rest on as they are printed', () => {
    const altered = eventsOf(dataset).flatMap((event) =>
      basesOf(event)
        .filter(({ article, words }) => !textOf(article).includes(words))
        .map(({ words }) => `${event.id}: ${words}`),
    )
    expect(altered).toEqual([])
  })

  it.each(dataset.articles)('are at most a third of $id', ({ id }) => {
    const text = textOf(id)
    const quoted = excerpts
      .filter(({ article }) => article === id)
      .map(({ prefix, exact, suffix }) => {
        const start = text.indexOf(prefix + exact + suffix) + prefix.length
        return { start, end: start + exact.length }
      })
    expect(covered(quoted)).toBeGreaterThan(0)
    expect(covered(quoted) / text.length).toBeLessThanOrEqual(LARGEST_SHARE)
  })

  it('marked as checked were checked against the text that the article names', () => {
    const stale = excerpts.filter(({ article, checked }) => {
      const hash = dataset.articles.find(({ id }) => id === article)?.textHash
      return checked !== undefined && checked.textHash !== hash
    })
    expect(stale.map(({ id }) => id)).toEqual([])
  })
})
